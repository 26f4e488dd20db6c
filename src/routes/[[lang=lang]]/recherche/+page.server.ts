import { alphabet } from '$lib/server/alphabet';
import { shownCorpus } from '$lib/server/dataset';
import { renderDesk } from '$lib/server/render-desk';
import { searchPage } from '$lib/server/search-page';
import SearchDesk from './SearchDesk.svelte';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const corpus = shownCorpus();
	const props = { words: searchPage(corpus, lang) };
	return {
		letters: alphabet(corpus, lang),
		desk: renderDesk({ name: 'recherche', component: SearchDesk, props, lang })
	};
};
