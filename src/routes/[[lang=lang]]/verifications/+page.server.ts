import { checkCounts, checkGroups } from '$lib/server/check-rows';
import { shownCorpus } from '$lib/server/dataset';
import { readersGuide, siteText } from '$lib/server/site-text';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const corpus = shownCorpus();
	const groups = checkGroups(corpus, lang);
	return {
		groups,
		site: siteText(corpus, lang),
		terms: readersGuide(corpus, lang, JSON.stringify(groups)),
		counts: checkCounts(corpus),
		total: corpus.data.checks.length
	};
};
