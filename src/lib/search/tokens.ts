import { cleanDecimal } from '../numbers/decimal';
import type { Lang } from '../model/vocabulary';
import { foldWord } from './fold-word';
import { readNumbers } from './read-numbers';
import type { Notation } from './read-numbers';
import { isStopWord } from './stop-words';

/** A term and where it stands in the text; positions are UTF-16 indices. */
export interface Token {
	term: string;
	start: number;
	end: number;
}

/** How a text is read. */
export interface Reading {
	/** Language of the index: which plurals are cut, which words are too common. */
	lang: Lang;
	/** How the text writes its decimals. */
	notation: Notation;
}

/** Letters with their marks; soft hyphens and zero-width characters do not cut a word. */
const WORD = /\p{L}[\p{L}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*/gu;
/** No word begins with it: numbers stay apart from words in the vocabulary. */
export const NUMBER_SIGN = '=';

/**
 * The term of a number.
 *
 * @param value any finite number
 * @returns the same for every way to write it
 * @example numberTerm(151000) // → '=151000'
 */
export const numberTerm = (value: number): string => `${NUMBER_SIGN}${cleanDecimal(value)}`;

/**
 * Cuts a text into words, common ones left out.
 *
 * @param text any text
 * @param lang language of the index
 * @returns folded words in order; never throws
 * @example listWords('l’aide aux réfugiés', 'fr').map(({ term }) => term) // → ['aide', 'refugie']
 */
export function listWords(text: string, lang: Lang): Token[] {
	const tokens: Token[] = [];
	for (const { 0: word, index } of text.matchAll(WORD)) {
		const term = foldWord(word, lang);
		if (!isStopWord(term, lang)) tokens.push({ term, start: index, end: index + word.length });
	}
	return tokens;
}

/**
 * Cuts a text into the terms of the index: words and numbers.
 *
 * @param text any text
 * @param reading language of the index and notation of the text
 * @returns words, then numbers; a number also gives the words of its magnitude; never throws
 * @example listTokens('plus de 151 000 €', { lang: 'fr', notation: 'fr' }).map(({ term }) => term)
 * // → ['plus', '=151000']
 */
export function listTokens(text: string, { lang, notation }: Reading): Token[] {
	const numbers = readNumbers(text, notation).flatMap(({ values, start, end }) =>
		values.map((value) => ({ term: numberTerm(value), start, end }))
	);
	return [...listWords(text, lang), ...numbers];
}
