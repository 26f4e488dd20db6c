import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { namePattern } from '../../model/publish';
import { LANGUAGES } from '../../model/vocabulary';
import { shownCorpus, wholeCorpus } from '../dataset';
import { chartNames, renderChart } from './catalogue';
import { chartSheet } from './chart-sheet';
import { drawFacingTables } from './facing-drawing';
import { plainStyle } from './plain-style';

const corpus = shownCorpus();
const names = chartNames(corpus);
const sheets = names.flatMap((name) =>
	LANGUAGES.map((lang) => ({ name, lang, svg: chartSheet(corpus, name, lang) ?? '' }))
);

describe('a downloaded chart', () => {
	test('exists for every chart of the site, and for no other name', () => {
		expect(names.slice(0, 9)).toEqual([
			...['themes', 'natures', 'chronologie', 'carte', 'citoyens-d-honneur'],
			...['montants-budget', 'part-du-budget-budget', 'precision-budget', 'subventions-budget']
		]);
		for (const name of names.slice(9)) expect(name).toMatch(/^(precision|subventions)-/);
		expect(chartSheet(corpus, 'nulle-part', 'fr')).toBeNull();
	});

	test('is well formed and drawn without the site: no link, no variable, no other file', () => {
		for (const { name, lang, svg } of sheets) {
			const where = `${name} ${lang}`;
			// The rasteriser throws when the XML is not well formed.
			expect(new Resvg(svg).width, where).toBe(1024);
			expect(svg, where).not.toMatch(
				/<a |var\(|:is\(|color-mix|light-dark|<image|https?:(?!\/\/www\.w3)/
			);
		}
	});

	test('says what it shows, its sources, the date of its data and their licence', () => {
		for (const { name, lang, svg } of sheets) {
			const where = `${name} ${lang}`;
			expect(svg, where).toMatch(
				/<title>[^<]{10,}<\/title><desc>[^<]{40,}Sources\u00a0?: [^<]+<\/desc>/
			);
			expect(svg, where).toContain(corpus.data.site.licence.name);
			expect(svg, where).toContain(lang === 'fr' ? 'établies le' : 'compiled on');
		}
	});

	test('keeps every mark of the page, and the colours of the two sides', () => {
		const marks = (text: string) => text.match(/<(?:circle|rect|path) class="[rp]\b/g)?.length ?? 0;
		for (const { name, lang, svg } of sheets.filter((sheet) => !['carte'].includes(sheet.name))) {
			const html = renderChart(corpus, name, lang) ?? '';
			const wide = [...html.matchAll(/<svg class="wide"[\s\S]*?<\/svg>/g)].join('') || html;
			expect(marks(svg), `${name} ${lang}`).toBe(marks(wide));
			expect(svg, name).toContain('#8a5200');
		}
	});

	test('names no private person', () => {
		const people = wholeCorpus().data.entities.filter((entity) => entity.tier === 'private');
		const pattern = namePattern(people.flatMap(({ name, variants }) => [name, ...variants]));
		expect(pattern).not.toBeNull();
		for (const { name, svg } of sheets) expect(svg.search(pattern ?? /(?!)/), name).toBe(-1);
	});
});

describe('style in plain values', () => {
	const drawing = (style: string) =>
		`<svg class="chart"><style>${style}</style><path class="r open" d=""/><text>a</text></svg>`;
	const styleOf = (style: string) => /<style>(.*)<\/style>/s.exec(plainStyle(drawing(style)))?.[1];

	test.each([
		['.chart{--a:#123456}.chart .r{fill:var(--a)}', '.chart .r{fill:#123456}'],
		['.chart{--a:#111}.chart .r{fill:var(--b, var(--a))}', '.chart .r{fill:#111}'],
		['.chart :is(path, text).r{fill:red}', '.chart path.r,.chart text.r{fill:red}'],
		['.chart .r{fill:color-mix(in oklab, #ffffff 50%, #ffffff)}', '.chart .r{fill:#ffffff}'],
		[
			'text{font: italic 400 13px/1.2 Georgia, serif}',
			'text{font-style:italic;font-weight:400;font-size:13px;font-family:Georgia, serif}'
		],
		['.chart .unused{fill:red}', ''],
		['.chart svg{width:100%}', ''],
		['@media print{.chart .r{fill:red}}', ''],
		['/* a note */text{fill:red}', 'text{fill:red}']
	])('%s', (from, to) => {
		expect(styleOf(from)).toBe(to);
	});
});

describe('tables of facing bars as a drawing', () => {
	const row = (label: string) =>
		`<tr><td><svg><rect class="r" x="40%" width="60%" height="18" /></svg></td><th scope="row"><a href="#">${label}</a></th><td><svg><rect class="p" width="30%" height="18" /></svg></td></tr>`;
	const table = `<table class="facing"><thead><tr><th scope="col"><b class="r">Bilan</b></th><th scope="col"><b class="p">Programme</b></th></tr></thead><tbody>${row('Eau')}${row('Rues')}</tbody></table>`;

	test('lengths in percent stay in proportion, on each side alike', () => {
		const drawn = drawFacingTables(`<figure>${table}</figure>`);
		expect(drawn).toMatch(/^<figure><svg class="wide" viewBox="0 0 960 \d+">/);
		expect(drawn).not.toContain('%');
		expect(drawn).toContain('<rect class="r" x="134.4" width="201.6"');
		expect(drawn).toContain('<rect class="p" width="100.8"');
		expect(drawn.match(/>(Eau|Rues|Bilan|Programme)</g)).toHaveLength(4);
	});

	test('many tables become panels under their headings, in one drawing', () => {
		const drawn = drawFacingTables(
			`<h3>Un</h3>${table}<h3>Deux</h3>${table}<h3>Trois</h3>${table}`
		);
		expect(drawn.match(/<svg class="wide"/g)).toHaveLength(1);
		expect(drawn.match(/class="head"[^>]*>(Un|Deux|Trois)</g)).toHaveLength(3);
		expect(drawn).not.toContain('<table');
	});

	test('a chart without such a table is left as it is', () => {
		expect(drawFacingTables('<svg></svg>')).toBe('<svg></svg>');
	});
});
