import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import { shownCorpus, wholeCorpus } from '$lib/server/dataset';
import { passageJsonLd } from '$lib/server/json-ld';
import { passagePage } from '$lib/server/passage-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	wholeCorpus().data.passages.flatMap(({ id }) => [{ id }, { id, lang: 'en' }]);

export const load: PageServerLoad = async ({ params, parent }) => {
	const corpus = wholeCorpus();
	const passage = corpus.passages.get(params.id);
	if (!passage) error(404);
	const { lang, origin } = await parent();
	const corpora = { shown: shownCorpus(), whole: corpus };
	return {
		passage: passagePage(corpus, passage, lang),
		jsonLd: passageJsonLd(corpora, passage.id, { lang, origin, base })
	};
};
