import { cleanDecimal } from '../numbers/decimal';
import { readUnit } from './read-numbers';
import type { ReadNumber } from './read-numbers';

const UNITS =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };
const SCALE = `(?:hundred|${Object.keys(SCALES).join('|')})s?`;
const WORD = `(?:${[...UNITS, ...TENS].join('|')}|${SCALE})`;
const NUMBER = new RegExp(
	`\\b(?:(?:half )?an? ${SCALE}|${WORD})(?:(?:[ -]| and | point )${WORD})*( and a half)?\\b`,
	'g'
);

/**
 * Finds the numbers that a query writes in English words, with their unit.
 *
 * @param query any text
 * @returns numbers in order, none inside another; « one » alone, a pronoun, left out; never throws
 * @example readEnglishWords('a million and a half euros')[0]
 * // → { start: 0, end: 26, values: [1500000], unit: 'EUR' }
 */
export function readEnglishWords(query: string): ReadNumber[] {
	const text = query.toLowerCase();
	if (text.length !== query.length) return [];
	return [...text.matchAll(NUMBER)].flatMap(({ 0: words, 1: half, index }) => {
		const value = valueOf(words.slice(0, words.length - (half?.length ?? 0)), half !== undefined);
		const { unit, end } = readUnit(text, index + words.length);
		if (value === null || (words === 'one' && unit === null)) return [];
		return [{ start: index, end, values: [value], unit }];
	});
}

/** Null where the words are two numbers side by side: « two three ». */
function valueOf(words: string, hasHalf: boolean): number | null {
	let [total, group, scale] = [0, 0, 1];
	let decimals: string | null = null;
	for (const word of words.split(/[ -]/).map((one) => one.replace(/s$/, ''))) {
		const unit = UNITS.findIndex((one) => one === word || one === `${word}s`);
		const ten = TENS.indexOf(word);
		if (word === 'point') decimals = '';
		else if (word === 'half') group = 0.5;
		else if (decimals !== null && unit >= 0) decimals += String(unit);
		else if (unit >= 0 && (group % 10 !== 0 || (group % 100 === 10 && unit > 0))) return null;
		else if (unit >= 0) group += unit;
		else if (ten >= 0 && group % 100 !== 0) return null;
		else if (ten >= 0) group += 10 * (ten + 2);
		else if (word === 'hundred') group = (group || 1) * 100;
		else if (word in SCALES) {
			scale = SCALES[word] ?? 1;
			total += (withDecimals(group, decimals) || 1) * scale;
			[group, decimals] = [0, null];
		}
	}
	return cleanDecimal(total + withDecimals(group, decimals) + (hasHalf ? scale / 2 : 0));
}

const withDecimals = (whole: number, decimals: string | null): number =>
	decimals === null ? whole : Number(`${whole}.${decimals}`);
