import { render } from 'svelte/server';
import AmountsChart from '../../charts/amounts/AmountsChart.svelte';
import BudgetShareChart from '../../charts/budget-share/BudgetShareChart.svelte';
import CountriesChart from '../../charts/countries/CountriesChart.svelte';
import GrantsChart from '../../charts/grants/GrantsChart.svelte';
import HonoursChart from '../../charts/honours/HonoursChart.svelte';
import PrecisionChart from '../../charts/precision/PrecisionChart.svelte';
import NatureMatrixChart from '../../charts/theme-matrix/NatureMatrixChart.svelte';
import ThemeMatrixChart from '../../charts/theme-matrix/ThemeMatrixChart.svelte';
import TimelineChart from '../../charts/timeline/TimelineChart.svelte';
import type { Theme } from '../../model/theme';
import type { Lang } from '../../model/vocabulary';
import type { Corpus } from '../dataset';
import { oncePerCorpus } from '../dataset';
import { landOutline, placeCounts } from '../places';
import { themeCharts, voicedHonours } from '../theme-charts';
import { themeMatrix } from '../theme-matrix';
import { timelineItems } from '../timeline';

/** A downloaded image leads nowhere. */
const nowhere = () => '#';

type Draw = (lang: Lang) => { body: string };

/** Charts of the whole corpus, by the name of their file. */
function siteCharts(corpus: Corpus): [string, Draw][] {
	const matrix = themeMatrix(corpus);
	const honours = voicedHonours(corpus);
	const entries = timelineItems(corpus).items;
	const places = placeCounts(corpus);
	const land = { path: landOutline() };
	return [
		[
			'themes',
			(lang) => render(ThemeMatrixChart, { props: { lang, ...matrix, themeHref: nowhere } })
		],
		[
			'natures',
			(lang) =>
				render(NatureMatrixChart, { props: { lang, themes: matrix.rows, themeHref: nowhere } })
		],
		[
			'chronologie',
			(lang) => render(TimelineChart, { props: { lang, entries, entryHref: nowhere } })
		],
		[
			'carte',
			(lang) => render(CountriesChart, { props: { lang, places, land, placeHref: nowhere } })
		],
		[
			'citoyens-d-honneur',
			(lang) => render(HonoursChart, { props: { lang, honours, claimHref: nowhere } })
		]
	];
}

/** Charts of one theme; its honorary citizenships are those of the whole corpus. */
function chartsOfTheme(corpus: Corpus, theme: Theme): [string, Draw][] {
	const { amounts: figures, budgetShare } = themeCharts(corpus, theme);
	const charts: [string, Draw][] = [];
	if (figures.length > 0)
		charts.push([
			`montants-${theme.id}`,
			(lang) => render(AmountsChart, { props: { lang, figures, claimHref: nowhere } })
		]);
	if (budgetShare)
		charts.push([
			`part-du-budget-${theme.id}`,
			(lang) => render(BudgetShareChart, { props: { lang, ...budgetShare, claimHref: nowhere } })
		]);
	const { precise: entries } = themeCharts(corpus, theme, 'actes');
	if (entries.length > 0)
		charts.push([
			`precision-${theme.id}`,
			(lang) => render(PrecisionChart, { props: { lang, entries, claimHref: nowhere } })
		]);
	const { grants } = themeCharts(corpus, theme, 'chiffres');
	if (grants.length > 0)
		charts.push([
			`subventions-${theme.id}`,
			(lang) => render(GrantsChart, { props: { lang, grants, claimHref: nowhere } })
		]);
	return charts;
}

const catalogue = oncePerCorpus(
	(corpus): Map<string, Draw> =>
		new Map([
			...siteCharts(corpus),
			...corpus.data.themes.flatMap((theme) => chartsOfTheme(corpus, theme))
		])
);

/**
 * Names of the charts that can be downloaded.
 *
 * @param corpus the public corpus
 * @returns names of files, without language and extension
 */
export const chartNames = (corpus: Corpus): string[] => [...catalogue(corpus).keys()];

/**
 * A chart as its page shows it.
 *
 * @param corpus the public corpus
 * @param name one of `chartNames`
 * @param lang language of the reader
 * @returns HTML; null when there is no such chart
 */
export const renderChart = (corpus: Corpus, name: string, lang: Lang): string | null =>
	catalogue(corpus).get(name)?.(lang).body ?? null;
