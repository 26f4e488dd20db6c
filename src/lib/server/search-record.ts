import { edtfBounds } from '../model/edtf';
import type { Claim } from '../model/claim';
import type { Figure } from '../model/figure';
import type { Lang } from '../model/vocabulary';
import type { SearchRecord } from '../search/record';
import type { Field, Indexed } from '../search/text-index';

/** A record with the texts by which it is found. */
export interface Found extends Indexed {
	record: SearchRecord;
}

/** A period longer than this says nothing about a year. */
const MOST_YEARS = 8;

/**
 * A record of which only some fields are filled; `inheritFacets` completes it.
 *
 * @param own what it has
 * @returns a record of neither side, without facets, but for what it has
 */
export const toRecord = (
	own: Pick<SearchRecord, 'id' | 'kind' | 'title'> & Partial<SearchRecord>
): SearchRecord => ({
	side: 'neither',
	printed: false,
	quote: '',
	where: '',
	passage: '',
	unit: '',
	natures: [],
	themes: [],
	statuses: [],
	years: [],
	countries: [],
	named: [],
	...own
});

/** A text in our words, in the reader's language. */
export const ours = (text: string, weight: Field['weight'], lang: Lang): Field => ({
	text,
	weight,
	notation: lang
});

/** Words of a source or a name: French in both languages. */
export const printed = (text: string, weight: Field['weight']): Field => ({
	text,
	weight,
	notation: 'fr'
});

/** The numbers of a figure, whatever words print them. */
export const valuesOf = ({ value, range }: Figure): number[] =>
	range ?? (value === null ? [] : [value]);

/**
 * The years that the dates of claims may lie in; an open end counts as its other end.
 *
 * @param claims of one record
 * @returns years in order, each once
 */
export function yearsOf(claims: readonly Claim[]): string[] {
	return [...new Set(claims.flatMap(({ date }) => yearsOfDate(date)))].sort();
}

function yearsOfDate(edtf: string | null): string[] {
	const { first, last } = edtfBounds(edtf);
	const [from, to] = [first ?? last, last ?? first].map((day) => Number(day?.slice(0, 4)));
	if (!from || !to || to - from >= MOST_YEARS) return [];
	return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}
