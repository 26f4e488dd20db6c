import type { ExpandedUnit, Expansion } from './expand-unit';
import type { TextIndex } from './text-index';

/** A record that was found: its place in the list, and how well it answers. */
export interface Hit {
	at: number;
	score: number;
	/** How many units of the query it holds. */
	held: number;
}

/**
 * Finds the records that hold the units of a query, the best first.
 *
 * A record's score adds, for each unit, the best of its terms: how surely the term stands for the
 * unit, times how much the place counts, times how rare the term is (the logarithm that idf uses).
 * Sides play no part in it; equal records keep the order of the sources.
 *
 * @param index the index
 * @param units expanded; those that reach nothing are left out by the caller
 * @returns hits, those that hold most units first, then by score; none without units; never throws
 */
export function findRecords(index: TextIndex, units: readonly ExpandedUnit[]): Hit[] {
	const scores = new Float64Array(index.size);
	const held = new Uint8Array(index.size);
	const touched: number[] = [];
	for (const { expansions } of units)
		for (const [at, score] of bestOfUnit(index, expansions)) {
			if (held[at] === 0) touched.push(at);
			held[at] = (held[at] ?? 0) + 1;
			scores[at] = (scores[at] ?? 0) + score;
		}
	return touched
		.map((at) => ({ at, score: scores[at] ?? 0, held: held[at] ?? 0 }))
		.sort((a, b) => b.held - a.held || b.score - a.score || a.at - b.at);
}

function bestOfUnit(index: TextIndex, expansions: readonly Expansion[]): Map<number, number> {
	const best = new Map<number, number>();
	for (const { rank, quality } of expansions) {
		const postings = index.postingsOf(rank);
		const rarity = Math.log(1 + index.size / (1 + postings.length));
		for (const { at, weight } of postings) {
			const score = quality * weight * rarity;
			if (score > (best.get(at) ?? 0)) best.set(at, score);
		}
	}
	return best;
}
