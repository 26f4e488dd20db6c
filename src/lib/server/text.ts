import { formatDate, typographer } from '../numbers/format';
import type { Lang, Text } from '../model/vocabulary';

/**
 * A text of ours in the reader's language, with its no-break spaces, numbers included. Never for quotations.
 *
 * @param text both languages
 * @param lang language of the reader
 * @returns the text
 */
export const say = (text: Text, lang: Lang): string => {
	const shown = typographer(text[lang], lang);
	if (lang === 'en') return shown;
	return shown
		.replace(/(\d) (?=\d{3}(?!\d))/g, '$1\u202f')
		.replace(/(\d) (?=[€%]|M€|Md€)/g, '$1\u00a0');
};

/**
 * The same in both languages, for what is drawn by components that choose the language themselves.
 *
 * @param text both languages
 * @returns both, with their no-break spaces
 */
export const sayBoth = (text: Text): Text => ({ fr: say(text, 'fr'), en: say(text, 'en') });

/**
 * A date in the reader's language.
 *
 * @param edtf an EDTF date, or null when it is unknown
 * @param lang language of the reader
 * @returns the date; null when unknown or when its year is not known
 */
export const sayDate = (edtf: string | null, lang: Lang): string | null =>
	edtf === null || edtf.startsWith('XXXX') ? null : formatDate(edtf, lang);
