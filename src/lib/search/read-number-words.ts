import { cleanDecimal } from '../numbers/decimal';
import { listNumerals } from '../numbers/numeral';
import type { Numeral } from '../numbers/numeral';
import { prepareText } from '../numbers/prepare';
import { readUnit } from './read-numbers';
import type { ReadNumber } from './read-numbers';

/** No number by itself: an article. */
const ARTICLE = /^une?$/;
const COMMA = ' virgule ';
const MAGNITUDES = [1e9, 1e6];

/**
 * Finds the numbers that a query writes in French words, as they are heard, with their unit.
 *
 * « Quatre millions trois » is said for 4,3 millions: that reading comes first, the literal one second.
 *
 * @param query any text
 * @returns numbers in order, none inside another; articles and digits left out; never throws
 * @example readNumberWords('trois cent mille euros')[0]
 * // → { start: 0, end: 22, values: [300000], unit: 'EUR' }
 * @example readNumberWords('zéro virgule zéro trente et un')[0]?.values // → [0.031]
 */
export function readNumberWords(query: string): ReadNumber[] {
	const prepared = prepareText(query);
	const text = prepared.text.replaceAll('zero', 'zéro');
	const numerals = listNumerals(text);
	const found: ReadNumber[] = [];
	let done = 0;
	for (const [rank, numeral] of numerals.entries()) {
		if (numeral.start < done || numeral.kind === 'digits') continue;
		const { values, end } = readDecimals(text, numerals.slice(rank)) ?? {
			values: readingsOf(numeral.value),
			end: numeral.end
		};
		const { unit, end: after } = readUnit(text, end);
		if (ARTICLE.test(text.slice(numeral.start, after))) continue;
		found.push({
			start: prepared.startOf(numeral.start),
			end: prepared.endOf(after),
			values,
			unit
		});
		done = after;
	}
	return found;
}

/** « Zéro virgule zéro trente et un »: what follows the comma is spelt, one numeral after another. */
function readDecimals(
	text: string,
	[whole, ...rest]: readonly Numeral[]
): { values: number[]; end: number } | null {
	if (!whole || !text.startsWith(COMMA, whole.end)) return null;
	let end = whole.end + COMMA.length;
	let digits = '';
	let scale = 1;
	for (const numeral of rest) {
		if (numeral.start !== end + (digits === '' ? 0 : 1) || scale !== 1) break;
		scale = numeral.scale;
		digits += String(numeral.value / scale);
		end = numeral.end;
	}
	if (!/^\d+$/.test(digits)) return null;
	return { values: [cleanDecimal(Number(`${whole.value}.${digits}`) * scale)], end };
}

function readingsOf(value: number): number[] {
	const magnitude = MAGNITUDES.find((one) => value >= one) ?? Infinity;
	const rest = value % magnitude;
	const isSpoken = magnitude !== Infinity && rest > 0 && rest < 10;
	return isSpoken ? [value - rest + (rest * magnitude) / 10, value] : [value];
}
