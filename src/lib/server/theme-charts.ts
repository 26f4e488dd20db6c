import type { Claim } from '../model/claim';
import type { Figure } from '../model/figure';
import type { Honour } from '../model/entity';
import type { Theme } from '../model/theme';
import type { Check } from '../model/check';
import type { Corpus } from './dataset';
import { mustFind } from './dataset';
import type { AnySide } from './entry';

/** A figure with the side that speaks. */
export type VoicedFigure = Figure & { side: AnySide };

/** An honour with who speaks of it and the independent pages beside it. */
export type VoicedHonour = Omit<Honour, 'official'> & {
	voices: { claim: string; side: AnySide }[];
	official: { date: string | null; href: string; publisher: string }[];
};

/** What the drawings of a theme page need; null or empty when the theme does not draw it. */
export interface ThemeCharts {
	amounts: VoicedFigure[];
	budgetShare: { figures: VoicedFigure[]; check: Check } | null;
	honours: VoicedHonour[];
	/** Passage page of a claim. */
	claimPaths: Record<string, string>;
}

/**
 * The data of the charts that a theme asks for (`charts` in `data/themes.yaml`).
 *
 * @param corpus the public corpus
 * @param theme one of its themes
 * @returns figures said once (repetitions left out), with their speakers
 */
export function themeCharts(corpus: Corpus, theme: Theme): ThemeCharts {
	const wants = (kind: Theme['charts'][number]['kind']) =>
		theme.charts.some((chart) => chart.kind === kind);
	const share = theme.charts.find((chart) => chart.kind === 'budget-share');
	const charts: Omit<ThemeCharts, 'claimPaths'> = {
		amounts: wants('amounts') ? themeAmounts(corpus, theme) : [],
		budgetShare: share
			? {
					figures: share.figures.map((id) => voiced(corpus, mustFind(corpus.figures, id))),
					check: mustFind(
						new Map(corpus.data.checks.map((check) => [check.id, check])),
						share.check
					)
				}
			: null,
		honours: wants('honours') ? voicedHonours(corpus) : []
	};
	const claims = [
		...[...charts.amounts, ...(charts.budgetShare?.figures ?? [])].map((figure) => figure.claim),
		...charts.honours.flatMap((honour) => honour.claims)
	];
	return { ...charts, claimPaths: claimPaths(corpus, claims) };
}

function themeAmounts(corpus: Corpus, theme: Theme): VoicedFigure[] {
	const ids = new Set(
		corpus.data.claims
			.filter((claim) => claim.themes.includes(theme.id))
			.flatMap((claim) => claim.figures)
	);
	return corpus.data.figures
		.filter((figure) => ids.has(figure.id) && figure.unit === 'EUR' && figure.sameAs === null)
		.map((figure) => voiced(corpus, figure))
		.filter((figure) => figure.side !== 'third-party');
}

function voiced(corpus: Corpus, figure: Figure): VoicedFigure {
	return { ...figure, side: corpus.sideOf(mustFind(corpus.claims, figure.claim)) };
}

/**
 * Every honorary citizenship with who speaks of it and what independent pages say.
 *
 * @param corpus the public corpus
 * @returns one entry an honour
 */
export const voicedHonours = (corpus: Corpus): VoicedHonour[] =>
	corpus.data.honours.map((honour) => voicedHonour(corpus, honour));

/**
 * Passage page of each claim.
 *
 * @param corpus the public corpus
 * @param ids claim ids
 * @returns id → path with the claim's anchor
 */
export const claimPaths = (corpus: Corpus, ids: string[]): Record<string, string> =>
	Object.fromEntries(ids.map((id) => [id, pathOf(corpus, id)]));

function voicedHonour(corpus: Corpus, honour: Honour): VoicedHonour {
	const references = new Map(corpus.data.references.map((reference) => [reference.id, reference]));
	return {
		...honour,
		voices: honour.claims.map((claim) => ({
			claim,
			side: corpus.sideOf(mustFind(corpus.claims, claim))
		})),
		official: honour.official.map(({ reference, date }) => {
			const { url, publisher } = mustFind(references, reference);
			return { date, href: url, publisher };
		})
	};
}

function pathOf(corpus: Corpus, claimId: string): string {
	const claim: Claim = mustFind(corpus.claims, claimId);
	return `/passages/${claim.passage}/#${claim.id}`;
}
