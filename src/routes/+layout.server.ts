import { comparisonOf, emptyPages } from '$lib/server/comparison';
import { shownCorpus } from '$lib/server/dataset';
import { pageFrame } from '$lib/server/frame';
import { sayDate } from '$lib/server/text';
import type { Lang } from '$lib/model/vocabulary';
import type { LayoutServerLoad } from './$types';

/** What every page says of the corpus: its state, its cut-off, its version. */
export const load: LayoutServerLoad = ({ params }) => {
	const lang: Lang = params.lang === 'en' ? 'en' : 'fr';
	const corpus = shownCorpus();
	const { site } = corpus.data;
	return {
		lang,
		comparison: comparisonOf(corpus, lang),
		origin: site.origin ?? '',
		frame: pageFrame(lang, params.view === 'aveugle', {
			version: site.version,
			cutOff: sayDate(site.cutOff, lang) ?? '',
			dataDate: sayDate(site.dataDate, lang) ?? '',
			empty: emptyPages(corpus)
		})
	};
};
