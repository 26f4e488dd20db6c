import { base } from '$app/paths';
import { correctionsPage } from '$lib/server/corrections-page';
import { shownCorpus } from '$lib/server/dataset';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang, origin } = await parent();
	return { log: correctionsPage(shownCorpus(), { lang, origin, base }) };
};
