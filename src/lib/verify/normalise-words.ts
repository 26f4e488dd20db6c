import { normaliseText } from '../text/normalise';

/** Letters of Latin alphabets, signs and spaces that normalisation replaces one by one, and no mark to compose. */
const COMMON = /^[\t\r -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u202f\u20ac]*$/;

/**
 * What `normaliseText` gives, without the way back: ten times faster on common French text.
 *
 * @param text any text
 * @returns the normalised text; never throws
 * @example normaliseWords('l’«\u00a0aide\u00a0»') // → `l'"aide"`
 */
export function normaliseWords(text: string): string {
	if (!COMMON.test(text)) return normaliseText(text).text;
	return text
		.replace(/\s+/g, ' ')
		.replace(/[\u00ab\u201c\u201e\u201f] ?/g, '"')
		.replace(/ ?[\u00bb\u201d]/g, '"')
		.replace(/[\u2018\u2019\u201b]/g, "'")
		.replace(/[\u2010-\u2015]/g, '-')
		.replaceAll('\u2026', '...');
}
