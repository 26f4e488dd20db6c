import type { Lang } from '../model/vocabulary';
import type { Corpus } from './dataset';
import { say } from './text';

/**
 * Titles and scope of the two sides, from `data/site.yaml`.
 *
 * @param corpus an indexed dataset
 * @param lang language of the reader
 * @returns texts
 */
export function siteText(corpus: Corpus, lang: Lang) {
	const { titles, scope } = corpus.data.site;
	return {
		titles: { record: say(titles.record, lang), programme: say(titles.programme, lang) },
		scope: {
			record: say(scope.record, lang),
			programme: say(scope.programme, lang),
			general: say(scope.general, lang)
		}
	};
}
