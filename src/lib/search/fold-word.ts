import { foldText } from '../text/normalise';
import type { Lang } from '../model/vocabulary';

/** Letters that no accent is taken from, as keyboards without them write them. */
const LETTERS: Record<string, string> = {
	ı: 'i',
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ß: 'ss',
	ð: 'd',
	þ: 'th'
};
const SPECIAL = /[ıłøđßðþ]/g;

/**
 * Folds one word so that its spellings meet: case, accents, ligatures and plural.
 *
 * The plural is cut by its ending, without a dictionary: -s and -x fall, -aux becomes -al, English
 * -ies becomes -y. Collisions (« bras », « bra ») cost little; a missed plural costs an answer.
 *
 * @param word letters and marks, without spaces
 * @param lang language whose plurals are cut
 * @returns the term of the index; never throws
 * @example foldWord('Citoyennetés', 'fr') // → 'citoyennete'
 * @example foldWord('nationaux', 'fr') // → 'national'
 */
export function foldWord(word: string, lang: Lang): string {
	const folded = foldText(word).replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
	return singular(folded, lang);
}

function singular(word: string, lang: Lang): string {
	if (word.length < 4) return word;
	if (lang === 'en' && word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	if (word.length > 4 && word.endsWith('aux') && !word.endsWith('eaux'))
		return `${word.slice(0, -3)}al`;
	return /[^s]s$|x$/.test(word) ? word.slice(0, -1) : word;
}
