/** Units a figure found in a text may carry; `share` is « un tiers », « la moitié » (0 to 1). */
export const FOUND_UNITS = [
	'EUR',
	'EUR-per-hour',
	'EUR-per-m2',
	'percent',
	'share',
	'count',
	'ratio',
	'years',
	'months',
	'days',
	'hours',
	'ordinal',
	'age'
] as const;
export type FoundUnit = (typeof FOUND_UNITS)[number];

/** How the text hedges the number. */
export const FOUND_QUALIFIERS = [
	'exact',
	'about',
	'nearly',
	'more-than',
	'less-than',
	'at-least',
	'at-most',
	'between',
	'ratio-of',
	'vague'
] as const;
export type FoundQualifier = (typeof FOUND_QUALIFIERS)[number];

/** How the number was rounded when printed. */
export const FOUND_ROUNDINGS = ['exact', 'printed', 'target', 'approximate'] as const;
export type FoundRounding = (typeof FOUND_ROUNDINGS)[number];

/** A quantity found in a text. */
export interface FoundFigure {
	/** Shortest verbatim string that carries number, unit and qualifier. */
	raw: string;
	/** UTF-16 index of `raw` in the text; `end` excluded. */
	start: number;
	end: number;
	/** In the unit; null for vague plurals and ranges. */
	value: number | null;
	low: number | null;
	high: number | null;
	lowOpen: boolean;
	highOpen: boolean;
	unit: FoundUnit;
	qualifier: FoundQualifier;
	rounding: FoundRounding;
	/** What is counted, singular where that is plain: « atelier ». */
	of?: string;
}
