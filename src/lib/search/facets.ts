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
	chosenFacets(choice).every((facet) => holds(record, facet, choice));

const chosenFacets = (choice: Choice): Facet[] =>
	FACETS.filter((facet) => choice[facet] !== undefined);

const holds = (record: SearchRecord, facet: Facet, choice: Choice): boolean =>
	facetValues(record, facet).includes(choice[facet] ?? '');

/**
 * Counts the values of each facet among records, each facet under the choices of the others, so
 * that another value of a facet already chosen can be taken.
 *
 * @param records what the query found, before any facet
 * @param choice values by facet
 * @returns counts of values that at least one record carries
 */
export function countFacets(records: readonly SearchRecord[], choice: Choice): FacetCounts {
	const chosen = chosenFacets(choice);
	const counts = {} as Record<Facet, Map<string, number>>;
	for (const facet of FACETS) counts[facet] = new Map();
	const count = (facet: Facet, record: SearchRecord) => {
		for (const value of facetValues(record, facet))
			counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
	};
	for (const record of records) {
		const [failed, another] = chosen.filter((facet) => !holds(record, facet, choice));
		if (another !== undefined) continue;
		// One that fails a single facet counts there: its other value could be taken instead.
		if (failed !== undefined) count(failed, record);
		else for (const facet of FACETS) count(facet, record);
	}
	return counts;
}
