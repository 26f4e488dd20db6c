import type { Language } from './plural';

const NBSP = '\u00a0';
const THIN = '\u202f';

/**
 * Sets the no-break spaces of French typography in our own sentences. Never for quotations: those
 * keep the spaces of their author.
 *
 * The rule: U+00A0 before `:` and inside « », U+202F before `;` `!` `?`, U+00A0 between a number and
 * `€` or `%`; apostrophes curly. Addresses (`https://`), hours (`12:30`) and doubled marks are left alone.
 *
 * @param text a sentence of ours
 * @param lang `en` only gets curly apostrophes
 * @returns the sentence with its spaces; running it twice changes nothing; never throws
 * @example typographer('Quoi ? « Oui »', 'fr') // → 'Quoi\u202f? «\u00a0Oui\u00a0»'
 */
export function typographer(text: string, lang: Language): string {
	const curly = text.replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu, '’');
	if (lang === 'en') return curly;
	return curly
		.replace(/«[ \u00a0\u202f]*/g, `«${NBSP}`)
		.replace(/[ \u00a0\u202f]*»/g, `${NBSP}»`)
		.replace(/[ \u00a0\u202f]+:(?=\s|$)/g, `${NBSP}:`)
		.replace(/[ \u00a0\u202f]+(?=[;!?])/g, THIN)
		.replace(/(?<=\d)[ \u00a0\u202f]*(?=(?:M|Md|k)?€|%)/g, NBSP);
}
