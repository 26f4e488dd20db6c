import { prefixRange } from './look-up';
import { NUMBER_SIGN } from './tokens';

const MOST = 3;
/** Beyond a tenfold, a number is near in no useful sense. */
const FARTHEST = Math.log(10);

/**
 * Numbers of the vocabulary nearest to one that it lacks, by ratio.
 *
 * @param terms of the index, in order
 * @param value what was looked for
 * @returns at most three values, the nearest first; none for 0; never throws
 * @example nearestNumbers(['=151000', '=3'], 150000) // → [151000]
 */
export function nearestNumbers(terms: readonly string[], value: number): number[] {
	const [first, last] = prefixRange(terms, NUMBER_SIGN);
	return terms
		.slice(first, last)
		.map((term) => Number(term.slice(NUMBER_SIGN.length)))
		.map((known) => ({ known, away: Math.abs(Math.log(known / value)) }))
		.filter(({ away }) => away <= FARTHEST)
		.sort((a, b) => a.away - b.away)
		.slice(0, MOST)
		.map(({ known }) => known);
}
