import type { Site } from '../model/site';
import type { Lang } from '../model/vocabulary';
import type { Corpus } from './dataset';
import { oncePerCorpus } from './dataset';
import { placeCounts } from './places';
import { say } from './text';
import { voicedHonours } from './theme-charts';

type SentenceKey = Exclude<keyof Site['sentences'], 'thirdParty'>;

/** What the fixed pages say of this comparison and of no other. */
export type Comparison = Record<SentenceKey, string> & {
	thirdParty: string;
	/** How many documents and lead themes it has. */
	documents: number;
	leads: number;
};

/**
 * The sentences of `data/site.yaml` and the counts that fixed sentences need.
 *
 * @param corpus the public corpus
 * @param lang language of the reader
 * @returns texts and counts; `thirdParty` is empty when the comparison has none
 */
export function comparisonOf(corpus: Corpus, lang: Lang): Comparison {
	const { sources, themes, site } = corpus.data;
	const { thirdParty, ...sentences } = site.sentences;
	const said = Object.fromEntries(
		Object.entries(sentences).map(([key, text]) => [key, say(text, lang)])
	) as Record<SentenceKey, string>;
	return {
		...said,
		thirdParty: thirdParty ? say(thirdParty, lang) : '',
		documents: sources.length,
		leads: themes.filter(({ lead }) => lead).length
	};
}

/**
 * Pages that would hold nothing: the map of a comparison that names no other country, honours without any.
 *
 * @param corpus the public corpus
 * @returns their paths
 */
export const emptyPages = oncePerCorpus((corpus): string[] => [
	...(placeCounts(corpus).length === 0 ? ['/carte/'] : []),
	...(voicedHonours(corpus).length === 0 ? ['/citoyens-d-honneur/'] : [])
]);
