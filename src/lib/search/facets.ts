import { FACETS, facetValues } from './record';
import type { Facet, SearchRecord } from './record';

/** What the reader narrowed by: at most one value a facet. */
export type Choice = Partial<Record<Facet, string>>;

/** How many of the records carry each value of a facet. */
export type FacetCounts = Record<Facet, ReadonlyMap<string, number>>;

/** The values of one facet as numbers: a record's are `codes`, from its `starts` to that of the next. */
interface Column {
	facet: Facet;
	values: string[];
	starts: Uint32Array;
	codes: Uint16Array;
}

/** One column a facet. */
export type Facets = readonly Column[];

/**
 * Writes the values of every facet as numbers, once: a query then counts thousands of records without
 * a word of theirs.
 *
 * @param records in the order of the index
 * @returns one column a facet
 */
export const encodeFacets = (records: readonly SearchRecord[]): Facets =>
	FACETS.map((facet) => {
		const ranks = new Map<string, number>();
		const starts = new Uint32Array(records.length + 1);
		const codes: number[] = [];
		for (const [at, record] of records.entries()) {
			for (const value of facetValues(record, facet)) {
				const rank = ranks.get(value) ?? ranks.size;
				ranks.set(value, rank);
				codes.push(rank);
			}
			starts[at + 1] = codes.length;
		}
		return { facet, values: [...ranks.keys()], starts, codes: Uint16Array.from(codes) };
	});

/** What passes every chosen facet, and how many carry each value. */
export interface Narrowed {
	at: Uint32Array;
	counts: FacetCounts;
}

/**
 * Keeps the records that pass every chosen facet, and counts the values of each facet under the
 * choices of the others, so that another value of a facet already chosen can be taken.
 *
 * @param facets of all the records
 * @param found places of those that the query found, before any facet
 * @param choice values by facet; a value that no record carries passes none
 * @returns places in the same order; counts of values that at least one record carries
 */
export function narrow(facets: Facets, found: Uint32Array, choice: Choice): Narrowed {
	const tallies = facets.map((column) => ({
		column,
		counts: new Uint32Array(column.values.length)
	}));
	const asked = tallies.flatMap((tally) => {
		const value = choice[tally.column.facet];
		return value === undefined ? [] : [{ tally, code: tally.column.values.indexOf(value) }];
	});
	const kept = new Uint32Array(found.length);
	let size = 0;
	for (const at of found) {
		let failed: Tally | null = null;
		let failures = 0;
		for (const { tally, code } of asked)
			if (!holds(tally.column, at, code)) {
				failed = tally;
				failures++;
			}
		// One that fails a single facet counts there: its other value could be taken instead.
		if (failures === 1 && failed) tallyUp(failed, at);
		if (failures > 0) continue;
		for (const tally of tallies) tallyUp(tally, at);
		kept[size++] = at;
	}
	const counts = Object.fromEntries(
		tallies.map((tally) => [tally.column.facet, toMap(tally)])
	) as FacetCounts;
	return { at: kept.subarray(0, size), counts };
}

interface Tally {
	column: Column;
	counts: Uint32Array;
}

function holds({ starts, codes }: Column, at: number, code: number): boolean {
	const end = starts[at + 1] ?? 0;
	for (let i = starts[at] ?? 0; i < end; i++) if (codes[i] === code) return true;
	return false;
}

function tallyUp({ column: { starts, codes }, counts }: Tally, at: number): void {
	const end = starts[at + 1] ?? 0;
	for (let i = starts[at] ?? 0; i < end; i++) {
		const code = codes[i] ?? 0;
		counts[code] = (counts[code] ?? 0) + 1;
	}
}

const toMap = ({ column, counts }: Tally): ReadonlyMap<string, number> =>
	new Map(
		column.values.flatMap((value, code) => (counts[code] ? [[value, counts[code] ?? 0]] : []))
	);
