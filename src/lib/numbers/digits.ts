/** A number in digits, as printed. */
export interface ReadDigits {
	digits: string;
	value: number;
	decimals: number;
}

const GROUPED = /\d{1,3}(?:[ .']\d{3})+(?!\d)(?:,\d+(?!\d))?/y;
const PLAIN = /\d+(?:[.,]\d+)?/y;
/** « 10, 2 % », « entre 1, 2 et 1, 6 milliard »: a space at the comma, as careless typing and text recognition leave it. */
const SPACED =
	/(?<!\d,? )\d{1,3} ?, \d(?= ?(?:%|millions?|milliards?|m€|md€)| (?:et|à) \d{1,3} ?, \d (?:%|millions?|milliards?))/y;
const LONGEST_GROUP = 3;

/**
 * Reads a number in digits: « 60.000 » and « 1 200 000 » are thousands, « 1.5 » a decimal; the comma
 * is decimal.
 *
 * @param text prepared text
 * @param at index of the first digit
 * @returns the digits with their value; never throws
 * @example readDigitsAt('1 500,50 €', 0) // → { digits: '1 500,50', value: 1500.5, decimals: 2 }
 */
export function readDigitsAt(text: string, at: number): ReadDigits {
	let end = at + 1;
	while (isDigitAt(text, end)) end++;
	SPACED.lastIndex = at;
	const mayBeSpaced = text.charAt(end) === ',' || text.startsWith(' ,', end);
	const spaced = mayBeSpaced ? SPACED.exec(text) : null;
	if (spaced) return parse(spaced[0], spaced[0].replaceAll(' ', ''));
	const mayGoOn = isDigitAt(text, end + 1);
	if (!mayGoOn)
		return { digits: text.slice(at, end), value: Number(text.slice(at, end)), decimals: 0 };
	GROUPED.lastIndex = at;
	const grouped = end - at <= LONGEST_GROUP ? GROUPED.exec(text) : null;
	if (grouped) return parse(grouped[0], grouped[0].replace(/[ .']/g, ''));
	PLAIN.lastIndex = at;
	const plain = PLAIN.exec(text)?.[0] ?? text.charAt(at);
	return parse(plain, plain);
}

function parse(digits: string, plain: string): ReadDigits {
	const [whole = '', fraction = ''] = plain.split(/[.,]/);
	return { digits, value: Number(`${whole}.${fraction}0`), decimals: fraction.length };
}

/**
 * Tells a digit.
 *
 * @param text any text
 * @param at index of the character
 * @returns true for 0–9
 * @example isDigitAt('a1', 1) // → true
 */
export function isDigitAt(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code >= 48 && code <= 57;
}
