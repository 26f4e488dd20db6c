import type { ExpandedUnit, Expansion } from './expand-unit';
import type { TextIndex } from './text-index';

/** The records that were found. */
export interface Found {
	/** Their places in the list, the best first. */
	at: number[];
	/** How many units of the query each of them holds; 0 when none was found. */
	held: number;
}

/**
 * Finds the records that hold most units of a query, the best first.
 *
 * A record's score adds, for each unit, the best of its terms: how surely the term stands for the
 * unit, times how much the place counts, times how rare the term is (the logarithm that idf uses).
 * Sides play no part in it; equal records keep the order of the sources. A common word is held by
 * thousands of records: what is done for each of them is numbers in arrays.
 *
 * @param index the index
 * @param units expanded; those that reach nothing are left out by the caller
 * @param weightOf what a record's score is multiplied by
 * @returns the best score first; nothing without units; never throws
 */
export function findRecords(
	index: TextIndex,
	units: readonly ExpandedUnit[],
	weightOf: (at: number) => number = () => 1
): Found {
	const scores = new Float64Array(index.size);
	const held = new Uint8Array(index.size);
	const best = new Float64Array(index.size);
	for (const { expansions } of units)
		for (const at of bestOfUnit(index, expansions, best)) {
			held[at] = (held[at] ?? 0) + 1;
			scores[at] = (scores[at] ?? 0) + (best[at] ?? 0);
			best[at] = 0;
		}
	let most = 0;
	for (const count of held) if (count > most) most = count;
	if (most === 0) return { at: [], held: 0 };
	// Few scores differ where thousands of records are found: only those few are sorted.
	const byScore = new Map<number, number[]>();
	for (let at = 0; at < held.length; at++) {
		if (held[at] !== most) continue;
		const score = (scores[at] ?? 0) * weightOf(at);
		const same = byScore.get(score);
		if (same) same.push(at);
		else byScore.set(score, [at]);
	}
	const inOrder = [...byScore].sort(([a], [b]) => b - a).map(([, places]) => places);
	return { held: most, at: inOrder.flat() };
}

/** Writes into `best` what one unit gives each record that holds it, and lists those records. */
function bestOfUnit(
	index: TextIndex,
	expansions: readonly Expansion[],
	best: Float64Array
): number[] {
	const touched: number[] = [];
	for (const { rank, quality } of expansions) {
		const postings = index.postingsOf(rank);
		const rarity = Math.log(1 + index.size / (1 + postings.length));
		for (const { at, weight } of postings) {
			const score = quality * weight * rarity;
			const known = best[at] ?? 0;
			if (known === 0) touched.push(at);
			if (score > known) best[at] = score;
		}
	}
	return touched;
}
