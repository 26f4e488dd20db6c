import { normaliseText } from '../text/normalise';

/** A text made ready for the grammar, with the way back to what was printed. */
export interface PreparedText {
	/** Lower case; plain spaces, apostrophes, dashes and quotation marks. */
	text: string;
	/** Same length as `text`, case kept: capitals tell names from numbers. */
	cased: string;
	/** Position in the original of the character at `index` of `text`. */
	startOf(index: number): number;
	/** Position in the original just after the character before `end` of `text`. */
	endOf(end: number): number;
}

const ENTITY =
	/&(?:nbsp|thinsp|ensp|emsp|euro|#160|#8239|#8201|#8364|#xa0|#x202f|#x2009|#x20ac);/gi;
const EURO_ENTITY = /euro|8364|20ac/i;
/** UTF-8 read as windows-1252: « 25Â 000Â € », « dâ€™euros », « â‚¬ ». */
const MOJIBAKE = /Â(?=[\u00a0 €%])|â‚¬|â€™/g;
/** A no-break space that an encoding lost: « 1?500?€ ». */
const LOST_SPACE = /(?<=\d)[?\ufffd](?=\d{3}(?!\d)|€|%)/g;
/** « une prime de 1500 ? brute »: the euro that an encoding lost; a question goes on with a capital. */
const LOST_EURO = /(?<=\d ?)(?<!(?:19|20)\d\d ?)\?(?= ?[,;)]| \(?[a-zà-öø-ÿœ])/g;
/** Whatever cannot be replaced one for one: then the slow way, which keeps a map. */
const NEEDS_MAP =
	/[\u0300-\u036f\u00ad\u0130\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ud800-\udfff\u2026Â‚™]/;
/** Spaces, dashes and apostrophes of every kind. */
const VARIANTS =
	/[\t\n\r\f\v\u0085\u00a0\u1680\u2000-\u200a\u2010-\u2015\u2018\u2019\u201b\u02bc\u2028\u2029\u202f\u205f\u2212\u3000]/g;
const DASH = /[\u2010-\u2015\u2212]/;
const APOSTROPHE = /[\u2018\u2019\u201b\u02bc]/;

/**
 * Prepares a text for `findFigures`: replaced one for one where possible, else through the
 * normalisation of quotations; HTML entities of spaces and of the euro are read.
 *
 * @param original any text
 * @returns the prepared text and its way back; never throws
 * @example prepareText('25\u202f000\u00a0€').text // → '25 000 €'
 */
export function prepareText(original: string): PreparedText {
	const hasEntity = original.includes('&') && original.search(ENTITY) !== -1;
	if (hasEntity || NEEDS_MAP.test(original)) return prepareWithMap(original);
	const cased = withLostSigns(original.replace(VARIANTS, plainOf));
	return { text: cased.toLowerCase(), cased, startOf: itself, endOf: itself };
}

function withLostSigns(text: string): string {
	return text.includes('?') || text.includes('\ufffd')
		? text.replace(LOST_SPACE, ' ').replace(LOST_EURO, '€')
		: text;
}

function plainOf(variant: string): string {
	if (APOSTROPHE.test(variant)) return "'";
	return DASH.test(variant) ? '-' : ' ';
}

const itself = (index: number) => index;

function prepareWithMap(original: string): PreparedText {
	const decoded = original.replace(ENTITY, decodeInPlace).replace(MOJIBAKE, decodeMojibake);
	const { text, map, ends } = normaliseText(decoded);
	const cased = withLostSigns(text);
	return {
		text: lowerInPlace(cased),
		cased,
		startOf: (index) => map[index] ?? original.length,
		endOf: (end) => (end > 0 ? (ends[end - 1] ?? original.length) : 0)
	};
}

/** Keeps the length, so that positions stay those of the original: padding is collapsed later. */
function decodeInPlace(entity: string): string {
	const length = entity.length;
	return EURO_ENTITY.test(entity) ? '€'.padStart(length, '\u200b') : ' '.repeat(length);
}

function decodeMojibake(wrong: string): string {
	const char = wrong === 'Â' ? '' : wrong === 'â‚¬' ? '€' : "'";
	return char.padStart(wrong.length, '\u200b');
}

function lowerInPlace(text: string): string {
	const lower = text.toLowerCase();
	if (lower.length === text.length) return lower;
	return Array.from(text, (char) => {
		const low = char.toLowerCase();
		return low.length === char.length ? low : char;
	}).join('');
}
