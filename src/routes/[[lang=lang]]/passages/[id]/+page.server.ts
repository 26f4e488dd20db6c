import { error } from '@sveltejs/kit';
import { wholeCorpus } from '$lib/server/dataset';
import { passagePage } from '$lib/server/passage-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	wholeCorpus().data.passages.flatMap(({ id }) => [{ id }, { id, lang: 'en' }]);

export const load: PageServerLoad = async ({ params, parent }) => {
	const corpus = wholeCorpus();
	const passage = corpus.passages.get(params.id);
	if (!passage) error(404);
	const { lang } = await parent();
	return { passage: passagePage(corpus, passage, lang) };
};
