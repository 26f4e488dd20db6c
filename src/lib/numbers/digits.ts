/** A number in digits, as printed. */
export interface ReadDigits {
	digits: string;
	value: number;
	decimals: number;
}

const GROUPED =
	/\d{1,3}(?:(?:[ .']\d{3})+(?!\d)(?:,\d+(?!\d)|\.\d{1,2}(?!\d))?|(?:,\d{3}){2,}(?![\d,]))/y;
/** « une aide de 1. 100 euros »: a space that text recognition leaves at the point of thousands. */
const CUT_GROUP =
	/(?<=(?:^|[^a-zà-ÿ])(?:de|d'|à|soit|est|dont|par|pour|coûte|atteint) ?)\d{1,3}(?: \.|\. )\d{3}(?= ?(?:€|euros?(?![a-zà-ÿ])))/y;
const PLAIN = /\d+(?:[.,]\d+)?/y;
/** « 10, 2 % », « entre 1, 2 et 1, 6 milliard »: a space at the comma, as careless typing and text recognition leave it. */
const SPACED =
	/(?<!\d ?,? )\d{1,3}(?: ?, | ,)\d{1,3}(?= ?(?:%|millions?|milliards?|(?:m|md|k) ?(?:€|d'(?:€|euros?)))| (?:et|à) \d{1,3} ?, \d (?:%|millions?|milliards?))|(?<!\d ?,? )\d{1,3}(?: ?, | ,)\d{2}(?= ?(?:€|euros?(?![a-zà-ÿ])))/y;
const SPACED_CENTS = /(?: ?, | ,)(\d{2})(?= ?(?:€|euros?(?![a-zà-ÿ])))/y;
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
	CUT_GROUP.lastIndex = at;
	const cut = text.charAt(end) === '.' || text.startsWith(' .', end) ? CUT_GROUP.exec(text) : null;
	if (cut) return parse(cut[0], cut[0].replace(/[ .]/g, ''));
	const mayGoOn = isDigitAt(text, end + 1);
	if (!mayGoOn)
		return { digits: text.slice(at, end), value: Number(text.slice(at, end)), decimals: 0 };
	GROUPED.lastIndex = at;
	const grouped = end - at <= LONGEST_GROUP ? GROUPED.exec(text) : null;
	if (grouped) return parse(...withSpacedCents(text, at, grouped[0]));
	PLAIN.lastIndex = at;
	const plain = PLAIN.exec(text)?.[0] ?? text.charAt(at);
	return parse(plain, plain);
}

/** « 1 147 , 47 € ». */
function withSpacedCents(text: string, at: number, grouped: string): [string, string] {
	SPACED_CENTS.lastIndex = at + grouped.length;
	const cents = /[,.]\d{1,2}$/.test(grouped) ? null : SPACED_CENTS.exec(text);
	if (!cents) return [grouped, ungroup(grouped)];
	return [grouped + cents[0], `${ungroup(grouped)}.${cents[1]}`];
}

/** Only a last point that two digits at most follow is decimal, and only a lone comma. */
function ungroup(grouped: string): string {
	const groups = /,\d{3},/.test(grouped) ? grouped.replaceAll(',', '') : grouped;
	return groups.replace(/[ ']|\.(?=\d{3})/g, '');
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
