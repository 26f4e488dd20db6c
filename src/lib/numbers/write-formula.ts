import { formatInterval, formatNumber } from './format';
import type { Language } from './format';
import type { Interval } from './interval-arithmetic';

/** An id in an expression: of a figure or of a literal. */
export const OPERAND = /[a-z0-9][a-z0-9-]*/g;

/**
 * Writes an expression with the intervals that its ids stand for.
 *
 * @param expression as `evaluate` reads it
 * @param lookup gives the interval of an id
 * @param lang language of the reader
 * @returns the formula; exact values stand alone
 * @throws whatever `lookup` throws
 * @example writeOnIntervals('a ÷ b', (id) => exact(id === 'a' ? 6 : 2), 'fr') // → '6 ÷ 2'
 */
export const writeOnIntervals = (
	expression: string,
	lookup: (id: string) => Interval,
	lang: Language
): string => expression.replace(OPERAND, (id) => writeInterval(lookup(id), lang));

/**
 * Four digits hold together, as in a year: 2025, not 2 025.
 *
 * @param value a finite number
 * @param lang language of the reader
 * @returns the number
 */
export const writePlain = (value: number, lang: Language): string =>
	Number.isInteger(value) && value >= 0 && value < 10_000
		? String(value)
		: formatNumber(value, lang);

/**
 * Writes an interval where it stands in a formula.
 *
 * @param interval of an operand
 * @param lang language of the reader
 * @returns « [4 250 000 ; 4 350 000] », one number, or its bound in parentheses
 */
export function writeInterval(interval: Interval, lang: Language): string {
	const { low, high } = interval;
	const isBound = low === null || high === null || (low === 0 && interval.highOpen);
	if (isBound) return `(${formatInterval(interval, 'number', lang)})`;
	if (low === high) return low < 0 ? `(${writePlain(low, lang)})` : writePlain(low, lang);
	const separator = lang === 'fr' ? '\u00a0;\u00a0' : ';\u00a0';
	return `[${writePlain(low, lang)}${separator}${writePlain(high, lang)}]`;
}
