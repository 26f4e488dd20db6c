import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markWords } from './mark-words';
import { search } from './search';
import type { SearchResult } from './search';
import { aLibrary, SAMPLE } from './search.fixture';

const library = aLibrary(SAMPLE);
const find = (query: string, rest: { choice?: object; named?: string } = {}): SearchResult =>
	search(library, { query, choice: {}, named: '', ...rest });
const ids = (result: SearchResult) => result.records.map(({ id }) => id);

describe('a search', () => {
	test('gives the figure first when a number is typed, in whatever notation', () => {
		for (const query of ['12000', '12 000 €', '12.000', '12,000', '0,012 million', '12 k€'])
			expect(ids(find(query))[0], query).toBe('a1-eur');
	});
	test('finds words without their accents, in the plural or the singular', () => {
		expect(ids(find('REFECTOIRE'))).toEqual(['b1-plus']);
		expect(ids(find('atelier'))).toEqual(ids(find('ateliers')));
	});
	test('finds words from their beginning', () => {
		expect(ids(find('réfec'))).toEqual(['b1-plus']);
	});
	test('keeps the records that hold every word', () => {
		expect(ids(find('ateliers écriture'))).toEqual(['a1-aide']);
	});
	test('says so when no record holds every word, and gives those that hold most', () => {
		const result = find('lyon réfectoires');
		expect(result.partial).toBe(true);
		expect(ids(result)).toEqual(expect.arrayContaining(['lyon', 'a1', 'b1-plus']));
	});
	test('reads a mistyped word and says which it took', () => {
		const result = find('refectiores');
		expect(ids(result)).toEqual(['b1-plus']);
		expect(result.missing).toEqual([
			{ raw: 'refectiores', outcome: 'taken', words: ['réfectoires'] }
		]);
	});
	test('says which word it did not find and offers the nearest', () => {
		const result = find('ateliers zzyzx');
		expect(ids(result)).toContain('a1-aide');
		expect(result.missing).toEqual([{ raw: 'zzyzx', outcome: 'offered', words: [] }]);
	});
	test('offers the nearest numbers for one that no record holds', () => {
		expect(find('12500').missing[0]).toMatchObject({ outcome: 'offered', words: ['12\u202f000'] });
	});
	test('gives nothing for nothing, and for words too common', () => {
		for (const query of ['', '   ', 'de la', '?!'])
			expect(find(query), query).toMatchObject({ records: [], missing: [] });
	});
	test('lists what facets alone keep, in the order of the sources', () => {
		expect(ids(find('', { choice: { theme: 'ateliers' } }))).toEqual([
			'ateliers',
			'a1',
			'a1-aide',
			'a1-eur',
			'b1',
			'b1-plus'
		]);
	});
	test('lists what names a place, with the place', () => {
		expect(ids(find('', { named: 'lyon' }))).toEqual(['lyon', 'a1', 'a1-aide', 'a1-eur']);
	});
	test('counts each facet under the choices of the others', () => {
		const { facets, records } = find('ateliers', { choice: { side: 'programme' } });
		expect(records.every(({ side }) => side === 'programme')).toBe(true);
		expect(facets.side.get('record')).toBe(3);
		expect([...facets.nature.keys()]).toEqual(['pledge']);
	});
	test('keeps nothing for a value that no record carries', () => {
		expect(ids(find('ateliers', { choice: { theme: 'constructor' } }))).toEqual([]);
	});
});

describe('a record', () => {
	test('inherits what its claim, its figures and its passage say', () => {
		const of = (id: string) => library.records.find((record) => record.id === id);
		expect(of('a1-eur')).toMatchObject({
			natures: ['presented'],
			years: ['2025'],
			countries: ['FR'],
			where: 'Blog, billet 1, ligne 3'
		});
		expect(of('a1-aide')).toMatchObject({ statuses: ['presented'] });
		expect(of('a1')).toMatchObject({ themes: ['ateliers'], named: ['lyon'] });
	});
});

describe('hostile queries', () => {
	const hostile = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 300 }),
		fc.string({ unit: fc.constantFrom(...'.*+?^${}()|[]\\/<>"\'&=-_ 0123456789,'), maxLength: 60 }),
		fc.constantFrom(
			'<script>alert(1)</script>',
			'<img src=x onerror=alert(1)>',
			'(a+)+$',
			'__proto__ constructor toString',
			'\u202eabc\u0000\ufeff',
			'9'.repeat(400),
			'1,'.repeat(200),
			'a'.repeat(20_000),
			'\ud800'
		)
	);
	test('a thousand of them: an answer each, and marks that add up to the text', () => {
		fc.assert(
			fc.property(hostile, (query) => {
				const result = find(query);
				expect(result.records.length).toBeLessThanOrEqual(SAMPLE.length);
				for (const text of [query, ...result.records.map(({ title }) => title)]) {
					const segments = markWords(text, result.terms, { lang: 'fr', notation: 'fr' });
					expect(segments.map((segment) => segment.text).join('')).toBe(text);
				}
			}),
			{ numRuns: 1000 }
		);
	});
});

test('marks stand on the words that answered, numbers with their unit', () => {
	const { terms } = find('12000 atelier');
	const marked = markWords('Aide de 12 000 € à trois ateliers', terms, {
		lang: 'fr',
		notation: 'fr'
	});
	expect(marked.filter((segment) => segment.marked).map(({ text }) => text)).toEqual([
		'12 000 €',
		'ateliers'
	]);
});
