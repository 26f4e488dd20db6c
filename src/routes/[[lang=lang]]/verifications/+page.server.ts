import { checkCounts, checkGroups } from '$lib/server/check-rows';
import { shownCorpus } from '$lib/server/dataset';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const corpus = shownCorpus();
	return {
		groups: checkGroups(corpus, lang),
		counts: checkCounts(corpus),
		total: corpus.data.checks.length
	};
};
