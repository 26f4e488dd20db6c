import { namePattern } from '../model/publish';
import type { Lang } from '../model/vocabulary';
import type { Corpus } from './dataset';
import { say } from './text';

/** A word and what it means, in the reader's language. */
export interface TermText {
	term: string;
	definition: string;
}

/**
 * The words of institutions that a page uses, each with its definition.
 *
 * @param corpus the public corpus
 * @param text everything the page says
 * @param lang language of the reader
 * @returns definitions, in the order of the glossary
 */
export const termsUsed = (corpus: Corpus, text: string, lang: Lang): TermText[] =>
	corpus.data.glossary
		.filter(({ words }) => namePattern(words)?.test(text))
		.map(({ term, definition }) => ({ term: say(term, lang), definition: say(definition, lang) }));
