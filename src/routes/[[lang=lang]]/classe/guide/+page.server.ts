import { shownCorpus } from '$lib/server/dataset';
import { guidePage } from '$lib/server/guide';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	return guidePage(shownCorpus(), lang);
};
