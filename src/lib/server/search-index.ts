import type { SearchFile } from '../search/fetch-library';
import { packTextIndex } from '../search/pack-index';
import { packRecords } from '../search/pack-records';
import { buildTextIndex } from '../search/text-index';
import type { Lang } from '../model/vocabulary';
import type { Corpus } from './dataset';
import { searchRecords } from './search-records';

/**
 * The search index of one language, built once, with the site.
 *
 * @param corpus the public corpus
 * @param lang language of the reader
 * @returns plain data; the same corpus gives the same bytes
 */
export function searchFile(corpus: Corpus, lang: Lang): SearchFile {
	const found = searchRecords(corpus, lang);
	return {
		records: packRecords(found.map(({ record }) => record)),
		index: packTextIndex(buildTextIndex(found, lang))
	};
}
