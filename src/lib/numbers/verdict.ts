import { contains, overlaps } from './interval-arithmetic';
import type { Interval } from './interval-arithmetic';

/** What one reading of a check says. */
export type Verdict = 'consistent' | 'inconsistent' | 'undecidable';

/** What a whole check says: `depends` when its readings disagree. */
export type CombinedVerdict = Verdict | 'depends';

/**
 * Compares two measurements of one thing: they agree when some value fits both.
 *
 * @param a in any unit
 * @param b in the same unit
 * @returns `consistent` when they overlap, else `inconsistent`; never throws
 * @example compareMeasurements(exact(3), exact(4)) // → 'inconsistent'
 */
export function compareMeasurements(a: Interval, b: Interval): 'consistent' | 'inconsistent' {
	return overlaps(a, b) ? 'consistent' : 'inconsistent';
}

/**
 * Compares what figures imply with a stated bound (« plus de 2 % »).
 *
 * @param implied what the other figures imply
 * @param stated the bound that was stated, in the same unit
 * @returns `consistent` when implied ⊆ stated, `inconsistent` when disjoint, else `undecidable`
 * @example compareWithBound(exact(2.3), { low: 2, high: null, … }) // → 'consistent'
 */
export function compareWithBound(implied: Interval, stated: Interval): Verdict {
	if (contains(stated, implied)) return 'consistent';
	return overlaps(stated, implied) ? 'undecidable' : 'inconsistent';
}

/**
 * Combines the verdicts of all readings of a check.
 *
 * @param verdicts one per reading, at least one
 * @returns the verdict they share, or `depends` when they disagree
 * @throws RangeError when there is no reading
 * @example combineReadings(['consistent', 'inconsistent']) // → 'depends'
 */
export function combineReadings(verdicts: Verdict[]): CombinedVerdict {
	const [first] = verdicts;
	if (first === undefined) throw new RangeError('a check needs at least one reading');
	return verdicts.every((verdict) => verdict === first) ? first : 'depends';
}
