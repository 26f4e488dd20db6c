import { comparisonOf, emptyPages } from '$lib/server/comparison';
import { oncePerCorpus, shownCorpus } from '$lib/server/dataset';
import type { Corpus } from '$lib/server/dataset';
import { pageFrame } from '$lib/server/frame';
import { sayDate } from '$lib/server/text';
import type { Lang } from '$lib/model/vocabulary';
import type { LayoutServerLoad } from './$types';

/** What every page says of the corpus: its state, its cut-off, its version. */
const around = (corpus: Corpus, lang: Lang, isBlind: boolean) => {
	const { site } = corpus.data;
	return {
		lang,
		comparison: comparisonOf(corpus, lang),
		origin: site.origin ?? '',
		frame: pageFrame(lang, isBlind, {
			version: site.version,
			cutOff: sayDate(site.cutOff, lang) ?? '',
			dataDate: sayDate(site.dataDate, lang) ?? '',
			empty: emptyPages(corpus)
		})
	};
};

const inLanguage = (corpus: Corpus, lang: Lang) => ({
	named: around(corpus, lang, false),
	blind: around(corpus, lang, true)
});

const frames = oncePerCorpus((corpus) => ({
	fr: inLanguage(corpus, 'fr'),
	en: inLanguage(corpus, 'en')
}));

export const load: LayoutServerLoad = ({ params }) =>
	frames(shownCorpus())[params.lang === 'en' ? 'en' : 'fr'][
		params.view === 'aveugle' ? 'blind' : 'named'
	];
