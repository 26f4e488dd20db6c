import { alphabet } from '$lib/server/alphabet';
import { shownCorpus } from '$lib/server/dataset';
import { searchPage } from '$lib/server/search-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const corpus = shownCorpus();
	return { words: searchPage(corpus, lang), letters: alphabet(corpus, lang) };
};
