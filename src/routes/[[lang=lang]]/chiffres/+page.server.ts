import { shownCorpus } from '$lib/server/dataset';
import { ledger } from '$lib/server/ledger';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	return { ledger: ledger(shownCorpus(), lang) };
};
