import { shownCorpus } from '$lib/server/dataset';
import { homeLeads } from '$lib/server/home-page';
import { readersGuide, siteText } from '$lib/server/site-text';
import { themeMatrix } from '$lib/server/theme-matrix';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const corpus = shownCorpus();
	const leads = homeLeads(corpus, lang);
	return {
		leads,
		matrix: themeMatrix(corpus),
		...siteText(corpus, lang),
		terms: readersGuide(corpus, lang, JSON.stringify(leads))
	};
};
