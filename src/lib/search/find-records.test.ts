import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExpandedUnit } from './expand-unit';
import { findRecords } from './find-records';
import type { TextIndex } from './text-index';

const SIZE = 30;

/** For each term, the weights of the records that hold it, by place. */
const terms = fc.array(
	fc.dictionary(fc.nat({ max: SIZE - 1 }).map(String), fc.constantFrom(1, 2, 3), { minKeys: 1 }),
	{ minLength: 1, maxLength: 5 }
);
const units = fc.array(
	fc.array(fc.record({ rank: fc.nat({ max: 4 }), quality: fc.constantFrom(0.5, 0.6, 1) }), {
		minLength: 1,
		maxLength: 3
	}),
	{ maxLength: 3 }
);

test('the records that hold most units come by score, equal ones in the order of the sources', () => {
	fc.assert(
		fc.property(terms, units, (held, asked) => {
			const index: TextIndex = {
				lang: 'fr',
				size: SIZE,
				terms: held.map((_, rank) => String(rank)),
				postingsOf: (rank) => {
					const entries = Object.entries(held[rank] ?? {}).map(([at, weight]) => [+at, weight]);
					entries.sort(([a = 0], [b = 0]) => a - b);
					return {
						at: Uint32Array.from(entries, ([at = 0]) => at),
						weights: Uint8Array.from(entries, ([, weight = 0]) => weight)
					};
				}
			};
			const expanded = asked.map((expansions) => ({ expansions }) as ExpandedUnit);
			const weightOf = (at: number) => 1 + (at % 2);
			const plain = findPlainly({ held, asked, weightOf });
			const found = findRecords(index, expanded, weightOf);
			expect({ at: [...found.at], held: found.held }).toEqual(plain);
		})
	);
});

/** The definition, record by record. */
function findPlainly({
	held,
	asked,
	weightOf
}: {
	held: Record<string, number>[];
	asked: { rank: number; quality: number }[][];
	weightOf: (at: number) => number;
}) {
	const all = Array.from({ length: SIZE }, (_, at) => {
		const gained = asked
			.map((expansions) =>
				Math.max(
					0,
					...expansions.map(({ rank, quality }) => {
						const rarity = Math.log(1 + SIZE / (1 + Object.keys(held[rank] ?? {}).length));
						return quality * (held[rank]?.[at] ?? 0) * rarity;
					})
				)
			)
			.filter((score) => score > 0);
		return { at, count: gained.length, score: gained.reduce((a, b) => a + b, 0) * weightOf(at) };
	});
	const most = Math.max(...all.map(({ count }) => count));
	const best = all.filter(({ count }) => most > 0 && count === most);
	return { held: most, at: best.sort((a, b) => b.score - a.score).map(({ at }) => at) };
}
