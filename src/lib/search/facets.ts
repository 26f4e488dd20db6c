import { FACETS, facetValues } from './record';
import type { Facet, SearchRecord } from './record';

/** What the reader narrowed by: at most one value a facet. */
export type Choice = Partial<Record<Facet, string>>;

/** How many of the records carry each value of a facet. */
export type FacetCounts = Record<Facet, ReadonlyMap<string, number>>;

/**
 * Whether a record passes every chosen facet.
 *
 * @param record any record
 * @param choice values by facet; a value that no record carries passes none
 * @returns true when nothing is chosen
 */
export const passes = (record: SearchRecord, choice: Choice): boolean =>
	FACETS.every((facet) => {
		const wanted = choice[facet];
		return wanted === undefined || facetValues(record, facet).includes(wanted);
	});

/**
 * Counts the values of each facet among records, each facet under the choices of the others, so
 * that another value of a facet already chosen can be taken.
 *
 * @param records what the query found, before any facet
 * @param choice values by facet
 * @returns counts of values that at least one record carries
 */
export function countFacets(records: readonly SearchRecord[], choice: Choice): FacetCounts {
	const countOne = (facet: Facet): Map<string, number> => {
		const others = { ...choice, [facet]: undefined };
		const counts = new Map<string, number>();
		for (const record of records) {
			if (!passes(record, others)) continue;
			for (const value of facetValues(record, facet))
				counts.set(value, (counts.get(value) ?? 0) + 1);
		}
		return counts;
	};
	return {
		side: countOne('side'),
		kind: countOne('kind'),
		theme: countOne('theme'),
		nature: countOne('nature'),
		status: countOne('status'),
		period: countOne('period'),
		country: countOne('country')
	};
}
