import type { Figure } from './figure';

/** What of a figure decides whether it may be set beside another. */
export type ComparedFigure = Pick<
	Figure,
	'id' | 'unit' | 'of' | 'perimeter' | 'status' | 'period' | 'low' | 'high' | 'sameAs'
>;

/**
 * Why two figures may not be compared:
 *
 * - `quantity`: one of them is a date, a rank or an age, which places something and measures nothing;
 * - `unit`, `perimeter`, `status`: they differ; the perimeter « other » is never known to be the same;
 * - `number`: one of them gives no number (« des milliers »);
 * - `object`: what they count, or what they are a share of, differs or is not said;
 * - `period`: a yearly amount and a five-year one, other years of a long period, or a period not said.
 */
export const REASONS = [
	'quantity',
	'unit',
	'number',
	'perimeter',
	'status',
	'object',
	'period'
] as const;
export type Reason = (typeof REASONS)[number];

/** What may be said of two figures side by side; never which is better. */
export type Comparison =
	| { kind: 'same' }
	/** `years`: both by the year, but not of one stated year. */
	| { kind: 'comparable'; caution: 'years' | null }
	| { kind: 'not-comparable'; reasons: Reason[] };

const PLACES: readonly Figure['unit'][] = ['date', 'ordinal', 'age'];

/** A date, a rank or an age places something; it measures nothing. */
export const isPlace = ({ unit }: Pick<Figure, 'unit'>): boolean => PLACES.includes(unit);

const DIFFERS: Record<Reason, (a: ComparedFigure, b: ComparedFigure) => boolean> = {
	quantity: (a, b) => isPlace(a) || isPlace(b),
	unit: (a, b) => a.unit !== b.unit,
	number: (a, b) => hasNoNumber(a) || hasNoNumber(b),
	perimeter: (a, b) => a.perimeter !== b.perimeter || a.perimeter === 'other',
	status: (a, b) => a.status !== b.status,
	// A euro is a euro whatever it pays for; 17 associations are not 17 meetings.
	object: (a, b) =>
		a.unit === b.unit && a.unit !== 'EUR' && (a.of === null || a.of.fr !== b.of?.fr),
	period: (a, b) =>
		a.period.kind !== b.period.kind ||
		a.period.kind === 'unknown' ||
		(a.period.kind === 'several-years' &&
			(a.period.value === null || a.period.value !== b.period.value))
};

const hasNoNumber = ({ low, high }: ComparedFigure): boolean => low === null && high === null;

/**
 * Says whether two figures may be set beside one another, and if not, every reason why.
 *
 * Symmetric, and deliberately narrow: what the texts do not say (a base, a period, a perimeter) is
 * taken as different, because a reader cannot check that it is the same.
 *
 * @param a a published figure
 * @param b another one
 * @returns `same` for one figure told twice, else comparable (with a caution on years) or the reasons
 * @example compareFigures(voted, pledged) // → { kind: 'not-comparable', reasons: ['status'] }
 */
export function compareFigures(a: ComparedFigure, b: ComparedFigure): Comparison {
	if (homeOf(a) === homeOf(b)) return { kind: 'same' };
	const reasons = REASONS.filter((reason) => DIFFERS[reason](a, b));
	if (reasons.length > 0) return { kind: 'not-comparable', reasons };
	const isOneYear = a.period.value !== null && a.period.value === b.period.value;
	return { kind: 'comparable', caution: a.period.kind === 'year' && !isOneYear ? 'years' : null };
}

const homeOf = ({ id, sameAs }: ComparedFigure): string => sameAs ?? id;
