import { error } from '@sveltejs/kit';
import { shownCorpus } from '$lib/server/dataset';
import { noiseRows, passageRows, sourceCard } from '$lib/server/source-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	shownCorpus().data.sources.flatMap(({ id }) => [{ source: id }, { source: id, lang: 'en' }]);

export const load: PageServerLoad = async ({ params, parent }) => {
	const corpus = shownCorpus();
	const source = corpus.sources.get(params.source);
	if (!source) error(404);
	const { lang } = await parent();
	return {
		source: sourceCard(corpus, source, lang),
		passages: passageRows(corpus, source, lang),
		noise: noiseRows(corpus, source, lang)
	};
};
