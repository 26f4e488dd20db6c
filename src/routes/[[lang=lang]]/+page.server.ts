import { shownCorpus } from '$lib/server/dataset';
import { homeLeads } from '$lib/server/home-page';
import { themeMatrix } from '$lib/server/theme-matrix';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const corpus = shownCorpus();
	return { leads: homeLeads(corpus, lang), matrix: themeMatrix(corpus) };
};
