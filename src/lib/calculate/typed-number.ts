import { cleanDecimal } from '../numbers/decimal';
import type { Language } from '../numbers/format';
import { readNumeral } from '../numbers/numeral';
import type { Numeral } from '../numbers/numeral';
import { chooseForm } from '../numbers/plural';
import { prepareText } from '../numbers/prepare';
import { writePlain } from '../numbers/write-formula';

/** A number as it was typed: its digits tell how finely it is known, « 11,30 milliards » is not « 11,3 ». */
export interface TypedNumber {
	/** Plain, with a point: « -8.5 », « 0.30 ». */
	digits: string;
	/** What the word after them multiplies by. */
	scale: Scale;
}
const SCALES = [1, 1e3, 1e6, 1e9] as const;
type Scale = (typeof SCALES)[number];

/** What stands after a number, where the calculator knows it. */
export type TypedUnit = 'EUR' | 'percent' | 'number';

/** Why a text is no number for a field. */
export type NumberRefusal = 'empty' | 'unreadable' | 'too-long' | 'unit' | 'negative';

const WORDS: Record<Scale, Record<Language, { one: string; other: string }> | null> = {
	1: null,
	1e3: { fr: { one: 'mille', other: 'mille' }, en: { one: 'thousand', other: 'thousand' } },
	1e6: { fr: { one: 'million', other: 'millions' }, en: { one: 'million', other: 'million' } },
	1e9: { fr: { one: 'milliard', other: 'milliards' }, en: { one: 'billion', other: 'billion' } }
};
/** English notation in French, so that one grammar reads both. */
const FROM_ENGLISH: [RegExp, string][] = [
	[/(\d),(?=\d{3}(?!\d))/g, '$1'],
	[/(\d)\.(?=\d)/g, '$1,'],
	[/billions?|bn/i, 'milliards'],
	[/thousand/i, 'mille'],
	[/per ?cent/i, '%']
];
const EURO_FIRST = /^€ ?/;
const EURO = /^(?:(?:of|de|d') ?)?(?:€|euros?|eur)$/;
const PERCENT = /^(?:%|pour[ -]?cents?)$/;
/** Beyond, a number no longer holds all the digits that were typed. */
const MOST_DIGITS = 15;
const CANONICAL = /^(?!-0(?:\.0*)?(?:e|$))(-?(?:0|[1-9]\d*)(?:\.\d+)?)(?:e([369]))?$/;

/**
 * Reads a number that a reader typed, with its magnitude and its unit.
 *
 * @param text « 11,3 milliards », « 151 000 € », « 3 % »; in English « 11.3 billion », « €151,000 »
 * @param field language of the page, unit of the field (null where any may stand), whether it may be negative
 * @returns the number, or why it is refused; never throws
 * @example readTyped('11,3 milliards', { lang: 'fr', unit: 'EUR' }) // → { digits: '11.3', scale: 1e9 }
 */
export function readTyped(
	text: string,
	field: { lang: Language; unit: TypedUnit | null; signed?: boolean }
): TypedNumber | NumberRefusal {
	if (text.length > 80) return 'too-long';
	const french = field.lang === 'fr' ? text : toFrench(text);
	const prepared = prepareText(french).text.trim();
	if (prepared === '') return 'empty';
	const isNegative = prepared.startsWith('-');
	const unsigned = prepared.replace(/^- ?/, '');
	const body = unsigned.replace(EURO_FIRST, '');
	const numeral = /^\d/.test(body) ? readNumeral(body, 0) : null;
	const number = numeral && fromNumeral(numeral, isNegative);
	if (!numeral || !number) return 'unreadable';
	const rest = body.slice(numeral.end).trim() || (body === unsigned ? '' : '€');
	const unit = EURO.test(rest) ? 'EUR' : PERCENT.test(rest) ? 'percent' : null;
	if (rest !== '' && unit === null) return 'unreadable';
	if (unit !== null && field.unit !== null && unit !== field.unit) return 'unit';
	if (valueOf(number) < 0 && !field.signed) return 'negative';
	return decodeNumber(encodeNumber(number)) ?? 'too-long';
}

const toFrench = (text: string): string =>
	FROM_ENGLISH.reduce((shown, [pattern, french]) => shown.replace(pattern, french), text);

/**
 * The digits of a number read in a text.
 *
 * @param numeral in digits; words and halves (« 3 millions et demi ») have none of their own
 * @param isNegative whether a sign or a word before it turns it round
 * @returns the number, or null when its digits do not give its value
 */
export function fromNumeral(numeral: Numeral, isNegative: boolean): TypedNumber | null {
	const scale = SCALES.find((known) => known === numeral.scale);
	const decimals = scale === undefined ? -1 : Math.round(-Math.log10(numeral.step / scale));
	if (scale === undefined || numeral.kind !== 'digits' || decimals < 0 || decimals > MOST_DIGITS)
		return null;
	const digits = cleanDecimal(numeral.value / scale).toFixed(decimals);
	const number = { digits: isNegative && /[1-9]/.test(digits) ? `-${digits}` : digits, scale };
	return Math.abs(valueOf(number)) === numeral.value ? number : null;
}

/**
 * What a typed number is worth.
 *
 * @param number as typed
 * @returns its value, in the unit of its field
 * @example valueOf({ digits: '11.3', scale: 1e9 }) // → 11300000000
 */
export const valueOf = ({ digits, scale }: TypedNumber): number =>
	cleanDecimal(Number(digits) * scale);

/**
 * Writes a number as the reader's language types it.
 *
 * @param number as typed
 * @param lang language of the reader
 * @returns « 11,30 milliards », its printed zeros kept
 */
export function writeTyped({ digits, scale }: TypedNumber, lang: Language): string {
	const [whole = '', fraction] = digits.split('.');
	const sign = whole.startsWith('-') ? '−' : '';
	const grouped = writePlain(Math.abs(Number(whole)), lang);
	const shown = sign + grouped + (fraction ? (lang === 'fr' ? ',' : '.') + fraction : '');
	const words = WORDS[scale]?.[lang];
	return words ? `${shown}\u00a0${chooseForm(Math.abs(Number(digits)), lang, words)}` : shown;
}

/**
 * A number as an address carries it, the same in both languages.
 *
 * @param number as typed
 * @returns « 11.3e9 »
 */
export const encodeNumber = ({ digits, scale }: TypedNumber): string =>
	digits + (scale === 1 ? '' : `e${Math.round(Math.log10(scale))}`);

/**
 * Reads what `encodeNumber` wrote.
 *
 * @param text from an address
 * @returns the number, or null when it is written otherwise or holds too many digits; never throws
 * @example decodeNumber('11.3e9') // → { digits: '11.3', scale: 1e9 }
 */
export function decodeNumber(text: string): TypedNumber | null {
	const [, digits, power] = CANONICAL.exec(text.slice(0, 40)) ?? [];
	if (digits === undefined || text.length > 40) return null;
	const scale = SCALES[Number(power ?? 0) / 3] ?? 1;
	const number = { digits, scale };
	const isTooLong = digits.replace(/\D/g, '').length > MOST_DIGITS;
	return isTooLong || Math.abs(valueOf(number)) > Number.MAX_SAFE_INTEGER ? null : number;
}
