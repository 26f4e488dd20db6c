import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import { citePassage } from '$lib/server/citations';
import { mustFind, shownCorpus, wholeCorpus } from '$lib/server/dataset';
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
	const site = { lang, origin, base };
	const shown = shownCorpus();
	const page = passagePage(corpus, passage, lang);
	return {
		passage: page,
		cited: citePassage(shown, mustFind(shown.passages, passage.id), {
			...site,
			isPrivate: page.private
		}),
		jsonLd: passageJsonLd(shown, page, site)
	};
};
