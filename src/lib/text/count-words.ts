import { normaliseText } from './normalise';

const NUMBER = /\d+(?:[ .,]\d+)*(?: ?[€%$£])?/g;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'·•^-]*/gu;

/**
 * Counts the words of a French phrase as a word processor would, for the rule « at most 15 words ».
 *
 * An elision stays with its host (« l’aide » is one word), a hyphenated word is one, and a number
 * with its spaces and its sign (« 245 073 € ») is one. Punctuation alone is no word.
 *
 * @param text any text
 * @returns the number of words; never throws
 * @example countWords('une aide de 245 073 € à l’école') // → 6
 */
export function countWords(text: string): number {
	const joined = normaliseText(text).text.replace(NUMBER, (number) => number.replace(/\D/g, ''));
	return joined.match(WORD)?.length ?? 0;
}
