import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packTextIndex, unpackTextIndex } from './pack-index';
import { buildTextIndex } from './text-index';
import type { Indexed, TextIndex } from './text-index';

const postingsOf = (index: TextIndex, rank: number) => {
	const { at, weights } = index.postingsOf(rank);
	return Array.from(at, (place, i) => ({ at: place, weight: weights[i] }));
};

const word = fc.string({ unit: fc.constantFrom(...'abcdé0,'), minLength: 1, maxLength: 40 });
const record: fc.Arbitrary<Indexed> = fc.record({
	fields: fc.array(
		fc.record({
			text: fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
			weight: fc.constantFrom(1 as const, 2 as const, 3 as const),
			notation: fc.constantFrom('fr' as const, 'en' as const)
		}),
		{ maxLength: 3 }
	),
	values: fc.array(fc.integer(), { maxLength: 2 })
});

test('an index comes out of its package as it went in', () => {
	fc.assert(
		fc.property(fc.array(record, { maxLength: 90 }), (records) => {
			const data = buildTextIndex(records, 'fr');
			const travelled = JSON.parse(JSON.stringify(packTextIndex(data))) as ReturnType<
				typeof packTextIndex
			>;
			const index = unpackTextIndex(travelled);
			expect(index.terms).toEqual(data.terms);
			expect(index.terms.map((_, rank) => postingsOf(index, rank))).toEqual(data.postings);
		})
	);
});

test('a record far from the one before it is still read', () => {
	const fill = Array.from({ length: 40_000 }, (): Indexed => ({ fields: [], values: [] }));
	const rare: Indexed = { fields: [{ text: 'rare', weight: 2, notation: 'fr' }], values: [] };
	const index = unpackTextIndex(packTextIndex(buildTextIndex([rare, ...fill, rare], 'fr')));
	expect(postingsOf(index, 0)).toEqual([
		{ at: 0, weight: 2 },
		{ at: 40_001, weight: 2 }
	]);
});

test('a damaged package gives something wrong, not an exception', () => {
	const index = unpackTextIndex({ lang: 'fr', size: 1, terms: '0a zb', postings: '!! ' });
	expect(postingsOf(index, 0)).toHaveLength(2);
	expect(postingsOf(index, 7)).toEqual([]);
});
