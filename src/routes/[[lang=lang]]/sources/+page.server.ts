import { shownCorpus } from '$lib/server/dataset';
import { sourceCard } from '$lib/server/source-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const corpus = shownCorpus();
	return { sources: corpus.data.sources.map((source) => sourceCard(corpus, source, lang)) };
};
