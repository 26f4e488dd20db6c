import { shownCorpus } from '$lib/server/dataset';
import { matrixRows } from '$lib/server/theme-matrix';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	return { matrix: matrixRows(shownCorpus(), lang) };
};
