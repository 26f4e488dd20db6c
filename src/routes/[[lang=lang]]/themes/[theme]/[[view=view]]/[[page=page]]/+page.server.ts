import { error } from '@sveltejs/kit';
import { VIEWS } from '$lib/model/view';
import type { View } from '$lib/model/view';
import { themeChecks } from '$lib/server/check-rows';
import { shownCorpus } from '$lib/server/dataset';
import { siteText } from '$lib/server/site-text';
import { themeCharts } from '$lib/server/theme-charts';
import { countThemePages, themePage } from '$lib/server/theme-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => {
	const corpus = shownCorpus();
	return corpus.data.themes.flatMap((theme) =>
		[undefined, ...VIEWS]
			.flatMap((view) =>
				Array.from({ length: countThemePages(corpus, theme, view ?? null) }, (_, index) => ({
					theme: theme.id,
					view,
					page: index === 0 ? undefined : String(index + 1)
				}))
			)
			.flatMap((entry) => [entry, { ...entry, lang: 'en' }])
	);
};

export const load: PageServerLoad = async ({ params, parent }) => {
	const corpus = shownCorpus();
	const theme = corpus.data.themes.find(({ id }) => id === params.theme);
	if (!theme) error(404);
	const { lang } = await parent();
	const view = (params.view ?? null) as View | null;
	const slice = themePage(corpus, { theme, view, page: Number(params.page ?? 1), lang });
	if (slice.page > slice.pages) error(404);
	const isFirst = slice.page === 1 && view === null;
	const draws = slice.page === 1 && view !== 'aveugle' && view !== 'inverse';
	return {
		slice,
		charts: draws ? themeCharts(corpus, theme, view) : null,
		// Listed with the quantified statements; the full reading leads there.
		checks: slice.page === 1 && view === 'chiffres' ? themeChecks(corpus, theme, lang) : [],
		checkCount: isFirst ? themeChecks(corpus, theme, lang).length : 0,
		...siteText(corpus, lang)
	};
};
