import { foldText } from '../../lib/text/normalise';

const folded = new Map<string, string>();

/**
 * `foldText`, remembered: several rules fold the same texts, which is most of their work.
 *
 * @param text a text of the corpus
 * @returns the folded text
 */
export function foldOnce(text: string): string {
	const known = folded.get(text);
	if (known !== undefined) return known;
	const result = foldText(text);
	folded.set(text, result);
	return result;
}
