import { describe, expect, test } from 'vitest';
import { namePattern } from '../model/publish';
import { LANGUAGES } from '../model/vocabulary';
import type { Lang } from '../model/vocabulary';
import { mustFind, shownCorpus, wholeCorpus } from './dataset';
import { checkJsonLd, datasetJsonLd, passageJsonLd } from './json-ld';
import { passagePage } from './passage-page';

const [shown, whole] = [shownCorpus(), wholeCorpus()];
const site = { lang: 'fr', origin: 'https://example.org', base: '/x' } as const;
const pageOf = (id: string, lang: Lang = 'fr') =>
	passagePage(whole, mustFind(whole.passages, id), lang);
const graphOf = (script: string) =>
	JSON.parse(script.replace(/^<script type="application\/ld\+json">|<\/script>$/g, ''))['@graph'];

describe('the data of a passage', () => {
	test('are its place, each statement, and the quotations with their author and document', () => {
		const [trail, ...claims] = graphOf(
			passageJsonLd(shown, pageOf('plan-1-1'), site) ?? ''
		) as Record<string, never>[];
		expect(trail?.['@type']).toBe('BreadcrumbList');
		expect(claims).toHaveLength(shown.claimsOf('plan-1-1').length);
		const own = shown.claimsOf('plan-1-1')[0];
		expect(claims[0]).toMatchObject({
			'@type': 'Claim',
			'@id': `https://example.org/x/passages/plan-1-1/#${own?.id}`,
			author: { '@type': 'Person' },
			appearance: [{ '@type': 'Quotation', text: own?.quotes[0]?.exact, inLanguage: 'fr' }]
		});
	});

	test('are left out of every page that is kept from search engines', () => {
		const isPrivate = (id: string) => pageOf(id).private;
		const hidden = whole.data.passages.filter(({ id }) => isPrivate(id));
		expect(hidden.length).toBeGreaterThan(0);
		for (const { id } of hidden) expect(passageJsonLd(shown, pageOf(id), site)).toBeNull();
	});
});

test('no data name a private person, and none can end their element', () => {
	const people = whole.data.entities.filter((entity) => entity.tier === 'private');
	const names = namePattern(people.flatMap(({ name, variants }) => [name, ...variants]));
	const all = LANGUAGES.flatMap((lang) => [
		...whole.data.passages.map(({ id }) =>
			passageJsonLd(shown, pageOf(id, lang), { ...site, lang })
		),
		...shown.data.checks.map((check) => checkJsonLd(shown, check, { ...site, lang }))
	]).filter((script) => script !== null);
	expect(all.length).toBeGreaterThan(100);
	expect(names).not.toBeNull();
	for (const script of all) {
		expect(script.search(names ?? /(?!)/)).toBe(-1);
		expect(script.slice(1, -1).indexOf('<')).toBe(script.length - '</script>'.length - 1);
		expect(graphOf(script)).not.toEqual([]);
	}
});

test('« < » in a text is escaped', () => {
	const [first] = shown.data.checks;
	if (!first) throw new Error('no check');
	const check = { ...first, question: { fr: 'a </script> b', en: 'a' } };
	const script = checkJsonLd(shown, check, site);
	expect(script.match(/<\/script>/g)).toHaveLength(1);
	expect(JSON.stringify(graphOf(script))).toContain('a </script> b');
});

test('the dataset lists its files, its licence and its version', () => {
	const [, dataset] = graphOf(datasetJsonLd(shown, ['themes.json'], { ...site, lang: 'en' }));
	expect(dataset).toMatchObject({
		'@type': 'Dataset',
		license: shown.data.site.licence.url,
		version: shown.data.site.version,
		url: 'https://example.org/x/en/donnees/',
		distribution: [{ contentUrl: 'https://example.org/x/donnees/v1/themes.json' }]
	});
});
