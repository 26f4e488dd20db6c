import { expect, test } from '@playwright/test';
import { typographer } from '../../../src/lib/numbers/format';
import { listBuilt, readBuilt } from '../support/built';
import { shown } from '../support/corpus';

/** What a reader reads: the page without its head, its tags and its comments. */
const wordsOf = (html: string) =>
	html
		.slice(html.indexOf('<main'))
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/&amp;/g, '&')
		.replace(/\s+/g, ' ');
const plain = (text: string) => text.replace(/\s+/g, ' ');
const langOf = (path: string) => (path.startsWith('en/') ? 'en' : 'fr');
const sideOf = new Map(shown.actors.map(({ id, side }) => [id, side]));
const home = shown.claims.filter(({ sameAs }) => sameAs === null);
const countOf = (theme: string, side: string) =>
	home.filter((claim) => claim.themes.includes(theme) && sideOf.get(claim.speaker) === side).length;

const comparing = listBuilt(
	/^(en\/)?((themes\/.*|chronologie\/|carte\/|citoyens-d-honneur\/|verifications\/.*)?)index\.html$/
);

test('every page that compares says what is not in the corpus and where the election stands', () => {
	const { scope, election } = shown.site;
	expect(comparing.length).toBeGreaterThan(200);
	for (const path of comparing) {
		const lang = langOf(path);
		const words = wordsOf(readBuilt(path));
		const before = words.slice(0, words.search(/●|◇|<article/) + 1 || undefined);
		expect(before, path).toContain(plain(typographer(election.label[lang], lang)));
		expect(words, path).toContain(lang === 'fr' ? '15 et 22 mars 2026' : '15 and 22 March 2026');
		const isHome = /^(en\/)?index\.html$/.test(path);
		const isBlind = path.includes('/aveugle/');
		const others =
			lang === 'fr' ? /autres listes/ : isHome ? /nor the other lists/ : /[Oo]ther lists/;
		expect(words, path).toMatch(others);
		if (!isBlind && !isHome)
			expect(words, path).toContain(plain(typographer(scope.general[lang], lang)));
	}
});

test('a page that compares in charts says who speaks, and what a deputy mayor is', () => {
	const speakers = shown.actors.filter(({ side }) => side !== 'third-party');
	const pages =
		/^(en\/)?((chronologie|carte|citoyens-d-honneur|verifications|themes)\/)?index\.html$/;
	for (const path of comparing.filter((page) => pages.test(page))) {
		const words = wordsOf(readBuilt(path));
		for (const { name } of speakers) expect(words, path).toContain(name);
		expect(words, path).toContain(langOf(path) === 'fr' ? 'Adjoint à la maire' : 'Deputy mayor');
	}
});

/** Of one drawing or table of a page. */
interface Counted {
	path: string;
	title: string;
	marks: number;
	rows: number;
}

/** A mark is a link; in a drawing whose marks lead nowhere, it is what bears a title. */
const countMarks = (drawing: string) =>
	(drawing.match(/<a /g) ?? drawing.match(/<title>/g))?.length ?? 0;

/** Drawings whose marks are links, each with the rows of its table. */
const charts: Counted[] = listBuilt(
	/^(en\/)?(themes|chronologie|carte|citoyens-d-honneur)\/.*\.html$/
)
	.flatMap((path) =>
		[...readBuilt(path).matchAll(/<figure class="chart"[\s\S]*?<\/figure>/g)].map(([figure]) => ({
			path,
			figure
		}))
	)
	.flatMap(({ path, figure }) => {
		const title = /<h\d[^>]*>([\s\S]*?)<\/h\d>/.exec(figure)?.[1] ?? '';
		const body = /<details>[\s\S]*?<tbody>([\s\S]*?)<\/tbody>/.exec(figure)?.[1];
		if (body === undefined) return [];
		return ['wide', 'narrow'].map((kind) => {
			const drawings = figure.match(new RegExp(`<svg class="${kind}[\\s\\S]*?</svg>`, 'g')) ?? [];
			return {
				path,
				title: `${title} (${kind})`,
				marks: drawings.reduce((sum, drawing) => sum + countMarks(drawing), 0),
				rows: body.match(/<tr>/g)?.length ?? 0
			};
		});
	});

test('the table of every drawing has a row for each of its marks, wide and narrow', () => {
	expect(charts.length).toBeGreaterThan(20);
	for (const { path, title, marks, rows } of charts) expect(marks, `${path} ${title}`).toBe(rows);
});

test('every chart of a page can be taken away', () => {
	for (const path of comparing.filter((page) => !page.includes('verifications/')))
		for (const [figure] of readBuilt(path).matchAll(/<figure class="chart"[\s\S]*?<\/figure>/g))
			expect(figure, path).toMatch(/href="[^"]*\/graphiques\/[^"]+\.svg"/);
});

test('a third party stands in a strip of its own and is counted on neither side', () => {
	let strips = 0;
	for (const { id } of shown.themes) {
		const html = readBuilt(`themes/${id}/index.html`);
		const third = home.filter(
			(claim) => claim.themes.includes(id) && sideOf.get(claim.speaker) === 'third-party'
		);
		const spread =
			/<div class="spread[\s\S]*?(?=<section class="third|<footer)/.exec(html)?.[0] ?? '';
		for (const claim of third) {
			strips++;
			expect(html, id).toContain(`id="${claim.id}"`);
			expect(spread, id).not.toContain(`id="${claim.id}"`);
		}
		const symmetry = /aria-labelledby="symmetry"[\s\S]*?<\/table>/.exec(html)?.[0] ?? '';
		const counts = [...symmetry.matchAll(/<td>(\d+) sur \d+<\/td>/g)].map(([, n]) => Number(n));
		expect([counts[0], counts[2]], id).toEqual([countOf(id, 'record'), countOf(id, 'programme')]);
	}
	expect(strips).toBeGreaterThan(0);
});

test('the matrix prints the statements of each side, without those of third parties', () => {
	const table = /<table class="facing"[\s\S]*?<\/table>/.exec(readBuilt('themes/index.html'))?.[0];
	for (const { id } of shown.themes) {
		const row = table?.split('<tr>').find((text) => text.includes(`/themes/${id}/`)) ?? '';
		const cells = [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell = '']) =>
			Number(/\d+/.exec(cell.replace(/<[^>]+>/g, ''))?.[0] ?? 0)
		);
		expect(cells, id).toEqual([countOf(id, 'record'), countOf(id, 'programme')]);
	}
});

test('each page of a long theme says how many are left on each side', () => {
	let long = 0;
	for (const { id } of shown.themes) {
		const seen = { r: 0, p: 0 };
		const pages = listBuilt(new RegExp(`^themes/${id}/(\\d+/)?index\\.html$`)).sort(
			(a, b) => Number(/(\d+)\/index/.exec(a)?.[1] ?? 1) - Number(/(\d+)\/index/.exec(b)?.[1] ?? 1)
		);
		for (const path of pages) {
			const html = readBuilt(path);
			for (const side of ['r', 'p'] as const)
				seen[side] += html.match(new RegExp(`<article class="entry ${side}"`, 'g'))?.length ?? 0;
			const left = [countOf(id, 'record') - seen.r, countOf(id, 'programme') - seen.p];
			if (path === pages.at(-1)) expect(left, path).toEqual([0, 0]);
			else {
				long++;
				expect(html, path).toContain(`Restent ${left[0]} du bilan et ${left[1]} du programme.`);
			}
		}
	}
	expect(long).toBeGreaterThan(10);
});

test('from theme to theme, a reader sees them all', () => {
	const seen: string[] = [];
	let next = shown.themes[0]?.id;
	while (next && !seen.includes(next)) {
		seen.push(next);
		const html = readBuilt(`themes/${next}/index.html`);
		next = /href="[^"]*\/themes\/([^/]+)\/"[^>]*>[^<]*→/.exec(html)?.[1];
	}
	expect(seen).toEqual(shown.themes.map(({ id }) => id));
});

test('a side that says nothing is said to be silent, never shown empty', () => {
	for (const path of listBuilt(/^themes\/[^/]+\/((actes|chiffres)\/)?index\.html$/)) {
		const html = readBuilt(path);
		for (const side of ['r', 'p'])
			if (!html.includes(`<article class="entry ${side}"`) && html.includes('class="spread'))
				expect(html, path).toMatch(
					new RegExp(`class="entry ${side} silent[^"]*">[^<]*[Aa]bsents?`)
				);
	}
});
