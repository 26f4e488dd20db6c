import { error } from '@sveltejs/kit';
import { shownCorpus } from '$lib/server/dataset';
import { embedNames, embedPage } from '$lib/server/embed-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	embedNames(shownCorpus()).flatMap((id) => [{ id }, { id, lang: 'en' }]);

export const load: PageServerLoad = async ({ params, parent }) => {
	const { lang } = await parent();
	const embed = embedPage(shownCorpus(), params.id, lang);
	if (!embed) error(404);
	return { embed };
};
