import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import { citeFigure } from '$lib/server/citations';
import { shownCorpus } from '$lib/server/dataset';
import { figurePage } from '$lib/server/figure-page';
import { figureJsonLd } from '$lib/server/json-ld';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	shownCorpus().data.figures.flatMap(({ id }) => [{ id }, { id, lang: 'en' }]);

export const load: PageServerLoad = async ({ params, parent }) => {
	const corpus = shownCorpus();
	const figure = corpus.figures.get(params.id);
	if (!figure) error(404);
	const { lang, origin } = await parent();
	const site = { lang, origin, base };
	return {
		page: figurePage(corpus, figure, lang),
		cited: citeFigure(corpus, figure, site),
		jsonLd: figureJsonLd(corpus, figure, site)
	};
};
