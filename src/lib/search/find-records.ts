import type { ExpandedUnit, Expansion } from './expand-unit';
import type { TextIndex } from './text-index';

/** The records that were found. */
export interface Found {
	/** Their places in the list, the best first. */
	at: Uint32Array;
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
	for (const { expansions } of units) {
		scoreUnit(index, expansions, best);
		for (let at = 0; at < best.length; at++) {
			const score = best[at] ?? 0;
			if (score === 0) continue;
			scores[at] = (scores[at] ?? 0) + score;
			held[at] = (held[at] ?? 0) + 1;
			best[at] = 0;
		}
	}
	let most = 0;
	for (const count of held) if (count > most) most = count;
	if (most === 0) return { at: new Uint32Array(), held: 0 };
	const found = placesOf(held, most);
	return { at: sortByScore(found, (at) => (scores[at] ?? 0) * weightOf(at)), held: most };
}

/** Writes into `best` what one unit gives each record that holds it. */
function scoreUnit(index: TextIndex, expansions: readonly Expansion[], best: Float64Array): void {
	for (const { rank, quality } of expansions) {
		const { at, weights } = index.postingsOf(rank);
		const rarity = Math.log(1 + index.size / (1 + at.length));
		for (let i = 0; i < at.length; i++) {
			const place = at[i] ?? 0;
			const score = quality * (weights[i] ?? 0) * rarity;
			if (score > (best[place] ?? 0)) best[place] = score;
		}
	}
}

function placesOf(held: Uint8Array, most: number): Uint32Array {
	const places = new Uint32Array(held.length);
	let count = 0;
	for (let at = 0; at < held.length; at++) if (held[at] === most) places[count++] = at;
	return places.subarray(0, count);
}

/** Few scores differ where thousands of records are found: only those few are sorted, the records are dealt out. */
function sortByScore(places: Uint32Array, scoreOf: (at: number) => number): Uint32Array {
	const { slotOf, sizes, slots } = countByScore(places, scoreOf);
	const next: number[] = [];
	let start = 0;
	for (const [, slot] of [...slots].sort(([a], [b]) => b - a)) {
		next[slot] = start;
		start += sizes[slot] ?? 0;
	}
	const sorted = new Uint32Array(places.length);
	for (let i = 0; i < places.length; i++) {
		const slot = slotOf[i] ?? 0;
		const to = next[slot] ?? 0;
		sorted[to] = places[i] ?? 0;
		next[slot] = to + 1;
	}
	return sorted;
}

/** One slot a score, in the order met; its size; and the slot of each place. */
function countByScore(places: Uint32Array, scoreOf: (at: number) => number) {
	const slots = new Map<number, number>();
	const sizes: number[] = [];
	const slotOf = new Uint32Array(places.length);
	let [before, slot] = [NaN, 0];
	for (let i = 0; i < places.length; i++) {
		const score = scoreOf(places[i] ?? 0);
		if (score !== before) {
			slot = slots.get(score) ?? slots.size;
			slots.set(score, slot);
			before = score;
		}
		slotOf[i] = slot;
		sizes[slot] = (sizes[slot] ?? 0) + 1;
	}
	return { slots, sizes, slotOf };
}
