import type { AmountFigure } from '../charts/amounts/group-amounts';
import { labelOf, status } from '../model/vocabulary';
import type { Lang } from '../model/vocabulary';
import { checkOrigins } from './check-origins';
import { checkPage } from './check-page';
import type { CheckPage } from './check-page';
import type { Corpus } from './dataset';
import { mustFind, oncePerCorpus } from './dataset';
import { placeOf } from './entry';
import type { AnySide } from './entry';
import { figureText } from './figure-text';
import { placeCounts } from './places';
import { ledger } from './ledger';
import { say } from './text';
import { claimPaths, themeCharts, voicedHonours } from './theme-charts';
import type { ThemeCharts } from './theme-charts';
import { themeMatrix } from './theme-matrix';
import { timelineItems } from './timeline';

/** A figure in a frame: what it is, who says it, the exact words and where they stand. */
interface FramedFigure {
	text: string;
	isVerbatim: boolean;
	label: string;
	raw: string;
	side: AnySide;
	/** Null for a figure that is no amount of a decision. */
	status: string | null;
	where: string;
}

/** What a frame holds, and the page that it is part of. */
export type EmbedPage = { id: string; path: string; title: string | null } & (
	| { kind: 'themes'; matrix: ReturnType<typeof themeMatrix> }
	| { kind: 'natures'; matrix: ReturnType<typeof themeMatrix> }
	| { kind: 'timeline'; timeline: ReturnType<typeof timelineItems> }
	| { kind: 'map'; places: ReturnType<typeof placeCounts> }
	| { kind: 'honours'; honours: ThemeCharts['honours']; claimPaths: Record<string, string> }
	| { kind: 'amounts'; amounts: AmountFigure[]; paths: Record<string, string> }
	| { kind: 'budget-share'; charts: ThemeCharts }
	| { kind: 'precision'; charts: ThemeCharts }
	| { kind: 'grants'; charts: ThemeCharts }
	| { kind: 'figure'; figure: FramedFigure }
	| { kind: 'check'; check: CheckPage }
);

type Make = (lang: Lang) => EmbedPage;
type ThemeChart = 'budget-share' | 'precision' | 'grants';

/** Charts of the whole corpus, under the names of their image files. */
const siteCharts = (corpus: Corpus): [string, Make][] => {
	const themes = { path: '/themes/', title: null };
	return [
		['themes', () => ({ id: 'themes', ...themes, kind: 'themes', matrix: themeMatrix(corpus) })],
		['natures', () => ({ id: 'natures', ...themes, kind: 'natures', matrix: themeMatrix(corpus) })],
		[
			'chronologie',
			() => ({
				...{ id: 'chronologie', path: '/chronologie/', title: null },
				...{ kind: 'timeline', timeline: timelineItems(corpus) }
			})
		],
		[
			'carte',
			() => ({
				...{ id: 'carte', path: '/carte/', title: null },
				...{ kind: 'map', places: placeCounts(corpus) }
			})
		],
		['citoyens-d-honneur', () => honoursChart(corpus)],
		['montants', (lang) => amountsChart(corpus, lang)]
	];
};

function honoursChart(corpus: Corpus): EmbedPage {
	const honours = voicedHonours(corpus);
	const claims = honours.flatMap((honour) => honour.claims);
	return {
		...{ id: 'citoyens-d-honneur', path: '/citoyens-d-honneur/', title: null },
		...{ kind: 'honours', honours, claimPaths: claimPaths(corpus, claims) }
	};
}

/** The overview of the ledger, every amount: a mark leads to the page of its figure. */
const amountsChart = (corpus: Corpus, lang: Lang): EmbedPage => {
	const { amounts } = ledger(corpus, lang);
	const paths = Object.fromEntries(amounts.map(({ id }) => [id, `/chiffres/${id}/`]));
	return { id: 'montants', path: '/chiffres/', title: null, kind: 'amounts', amounts, paths };
};

const chartsOfThemes = (corpus: Corpus): [string, Make][] =>
	corpus.data.themes.flatMap((theme) => {
		const [charts, acts, counted] = ([null, 'actes', 'chiffres'] as const).map((view) =>
			themeCharts(corpus, theme, view)
		) as [ThemeCharts, ThemeCharts, ThemeCharts];
		const place = (lang: Lang) => ({
			path: `/themes/${theme.id}/`,
			title: say(theme.label, lang)
		});
		const make = (id: string, kind: ThemeChart, charts: ThemeCharts): [string, Make] => [
			id,
			(lang) => ({ id, kind, charts, ...place(lang) })
		];
		const { amounts, claimPaths: paths } = charts;
		const id = `montants-${theme.id}`;
		const ofAmounts: Make = (lang) => ({ id, kind: 'amounts', amounts, paths, ...place(lang) });
		return [
			...(amounts.length > 0 ? [[id, ofAmounts] as [string, Make]] : []),
			...(charts.budgetShare ? [make(`part-du-budget-${theme.id}`, 'budget-share', charts)] : []),
			...(acts.precise.length > 0 ? [make(`precision-${theme.id}`, 'precision', acts)] : []),
			...(counted.grants.length > 0 ? [make(`subventions-${theme.id}`, 'grants', counted)] : [])
		];
	});

const figures = (corpus: Corpus): [string, Make][] =>
	corpus.data.figures.map((figure) => [
		figure.id,
		(lang) => {
			const claim = mustFind(corpus.claims, figure.claim);
			const source = mustFind(corpus.sources, figure.source);
			const { text, verbatim } = figureText(figure, lang);
			const place = placeOf(mustFind(corpus.passages, claim.passage), lang);
			return {
				...{ id: figure.id, path: `/chiffres/${figure.id}/`, title: null, kind: 'figure' },
				figure: {
					...{ text, isVerbatim: verbatim, raw: figure.raw, side: corpus.sideOf(claim) },
					label: say(figure.label, lang),
					status: figure.status === 'none' ? null : labelOf(status, figure.status, lang),
					where: `${say(source.shortTitle, lang)}, ${place}`
				}
			};
		}
	]);

const checks = (corpus: Corpus): [string, Make][] =>
	corpus.data.checks.flatMap((check) => {
		const origin = checkOrigins().get(check.id);
		if (!origin) return [];
		const path = `/verifications/${check.id}/`;
		const make: Make = (lang) => ({
			...{ id: check.id, path, title: null, kind: 'check' },
			check: checkPage(corpus, check, { origin, lang })
		});
		return [[check.id, make]];
	});

const catalogue = oncePerCorpus((corpus) => {
	const all = [
		...siteCharts(corpus),
		...chartsOfThemes(corpus),
		...figures(corpus),
		...checks(corpus)
	];
	const named = new Map(all);
	if (named.size !== all.length) throw new RangeError('two frames have one name');
	return named;
});

/**
 * Names of everything that can be shown in a frame: each chart that can be downloaded, figure and check.
 *
 * @param corpus the public corpus
 * @returns names, which are the addresses below `/integrer/`
 * @throws RangeError when a chart, a figure or a check has the name of another
 */
export const embedNames = (corpus: Corpus): string[] => [...catalogue(corpus).keys()];

/**
 * What a frame shows.
 *
 * @param corpus the public corpus
 * @param name one of `embedNames`
 * @param lang language of the reader
 * @returns data for its drawing; null when there is no such frame
 */
export const embedPage = (corpus: Corpus, name: string, lang: Lang): EmbedPage | null =>
	catalogue(corpus).get(name)?.(lang) ?? null;
