import { ORDERS } from '$lib/model/view';
import type { Order } from '$lib/model/view';
import type { Lang } from '$lib/model/vocabulary';
import { shownCorpus } from '$lib/server/dataset';
import { readersGuide, siteText } from '$lib/server/site-text';
import { themeMatrix } from '$lib/server/theme-matrix';
import type { MatrixRow } from '$lib/server/theme-matrix';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	[undefined, ...ORDERS].flatMap((order) => [{ order }, { order, lang: 'en' }]);

const COMPARE: Record<Order, (lang: Lang) => (a: MatrixRow, b: MatrixRow) => number> = {
	alphabet: (lang) => (a, b) => a.label[lang].localeCompare(b.label[lang], lang),
	bilan: () => (a, b) => b.record - a.record,
	programme: () => (a, b) => b.programme - a.programme
};

export const load: PageServerLoad = async ({ params, parent }) => {
	const { lang } = await parent();
	const order = (params.order ?? null) as Order | null;
	const corpus = shownCorpus();
	const matrix = themeMatrix(corpus);
	const rows = order ? [...matrix.rows].sort(COMPARE[order](lang)) : matrix.rows;
	return {
		order,
		matrix: { ...matrix, rows },
		site: siteText(corpus, lang),
		terms: readersGuide(corpus, lang, JSON.stringify(rows))
	};
};
