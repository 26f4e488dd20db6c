import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildDataset } from '../../src/lib/model/build';
import { namePattern, toPublic } from '../../src/lib/model/publish';
import { openSearchFile } from '../../src/lib/search/fetch-library';
import { isSubject } from '../../src/lib/search/record';
import { search } from '../../src/lib/search/search';
import { indexDataset } from '../../src/lib/server/dataset';
import { searchFile } from '../../src/lib/server/search-index';
import { shortReferences } from '../../src/lib/server/short-references';
import { loadReal } from './load-real';

const whole = buildDataset(loadReal().corpus.draft);
const shown = toPublic(whole);
const MOST_BYTES = 60_000;

describe.each(['fr', 'en'] as const)('the search index in %s', (lang) => {
	const text = JSON.stringify(searchFile(indexDataset(shown), lang));
	const file = JSON.parse(text) as ReturnType<typeof searchFile>;
	const library = openSearchFile(file);
	const { records } = library;
	const corpora = { shown: indexDataset(shown), whole: indexDataset(whole) };
	const references = shortReferences(corpora, { lang, origin: '', base: '' });
	const find = (query: string) => search(library, { query, choice: {}, named: '' });

	test('weighs at most 60 kB as brotli sends it', () => {
		expect(brotliCompressSync(text).length).toBeLessThanOrEqual(MOST_BYTES);
	});
	test('names no private person', () => {
		const people = whole.entities.filter(({ tier }) => tier === 'private');
		const names = people.flatMap(({ name, variants }) => [name, ...variants]);
		expect(names.length).toBeGreaterThan(0);
		const pattern = namePattern(names) ?? /(?!)/;
		expect(text.match(pattern)).toBeNull();
		expect(JSON.stringify(references).match(pattern)).toBeNull();
		const ids = new Set(records.map(({ id }) => id));
		expect(people.filter(({ id }) => ids.has(id))).toEqual([]);
	});
	test('holds no sensitive claim and none of their figures', () => {
		const sensitive = whole.claims.filter((claim) => claim.sensitive);
		expect(sensitive.length).toBeGreaterThan(0);
		const hidden = sensitive.flatMap(({ id, figures }) => [id, ...figures]);
		const ids = new Set(records.map(({ id }) => id));
		expect(hidden.filter((id) => ids.has(id) || id in references)).toEqual([]);
		expect(sensitive.filter(({ summary }) => text.includes(summary[lang]))).toEqual([]);
	});
	test('holds every passage, statement, figure, theme and check that may be shown', () => {
		const ids = new Set(records.map(({ id }) => id));
		const { passages, claims, figures, themes, checks, honours } = shown;
		const all = [...passages, ...claims, ...figures, ...themes, ...checks, ...honours];
		expect(all.filter(({ id }) => !ids.has(id))).toEqual([]);
		expect(records.length).toBe(ids.size);
	});
	test('has a reference to copy for every result but the subjects, with its copy and its address', () => {
		const cited = records.filter((record) => !isSubject(record)).map(({ id }) => id);
		expect(Object.keys(references).sort()).toEqual(cited.sort());
		for (const reference of Object.values(references))
			expect(reference).toMatch(/^En regard, .+ v\. .+ [0-9a-f]{12}.*\. \/\S+$/);
	});
	test('finds every figure by its value, on the first places of its side', () => {
		const lost = shown.figures.filter(({ id, value, unit }) => {
			if (value === null || unit === 'date') return false;
			const figures = find(String(value)).records.filter(({ kind }) => kind === 'figure');
			return !figures.some((figure) => figure.id === id);
		});
		expect(lost.map(({ id }) => id)).toEqual([]);
	});
	test.each(['151000', '151 000', '151 000 €', '151.000', '€151,000'])(
		'« %s » gives the figure of 151 000 € first',
		(query) => {
			const [first] = find(query).records;
			expect(first?.kind).toBe('figure');
			expect(shown.figures.find(({ id }) => id === first?.id)?.value).toBe(151000);
		}
	);
	test.each([
		['0,031', 0.031],
		['4.3 millions', 4.3e6],
		['4,3 M€', 4.3e6],
		['cent cinquante et un mille euros', 151000],
		['quatre virgule trois millions', 4.3e6],
		['zéro virgule zéro trente et un pour cent', 0.031]
	])('« %s » gives its figure first', (query, value) => {
		const [first] = find(query).records;
		expect(shown.figures.find(({ id }) => id === first?.id)?.value).toBe(value);
		expect(first?.kind).toBe('figure');
	});
});

test('« citoyeneté honneur », mistyped, finds the honours', () => {
	const library = openSearchFile(searchFile(indexDataset(shown), 'fr'));
	const { records } = search(library, { query: 'citoyeneté honneur', choice: {}, named: '' });
	const found = new Set(records.map(({ id }) => id));
	expect(shown.honours.filter(({ id }) => !found.has(id))).toEqual([]);
});
