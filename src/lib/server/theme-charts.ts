import type { Grant } from '../charts/grants/grant';
import type { PreciseEntry } from '../charts/precision/precision-layout';
import type { Claim } from '../model/claim';
import type { Figure } from '../model/figure';
import type { Honour } from '../model/entity';
import type { Theme } from '../model/theme';
import type { Check } from '../model/check';
import type { View } from '../model/view';
import type { Corpus } from './dataset';
import { mustFind } from './dataset';
import type { AnySide } from './entry';
import { preciseEntries } from './precision';
import { sayBoth } from './text';

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
	/** On the view of acts and pledges. */
	precise: PreciseEntry[];
	/** On the view of quantified statements. */
	grants: Grant[];
	/** Passage page of a claim. */
	claimPaths: Record<string, string>;
}

/**
 * The data of the charts of a theme's page: those that it asks for (`charts` in `data/themes.yaml`),
 * or the one of a view.
 *
 * @param corpus the public corpus
 * @param theme one of its themes
 * @param view whose first page draws them; null for the full page
 * @returns figures said once (repetitions left out), with their speakers
 */
export function themeCharts(corpus: Corpus, theme: Theme, view: View | null = null): ThemeCharts {
	const charts: Omit<ThemeCharts, 'claimPaths'> = {
		...(view === null ? askedCharts(corpus, theme) : NO_ASKED),
		precise: view === 'actes' ? preciseEntries(corpus, theme) : [],
		grants: view === 'chiffres' ? themeGrants(corpus, theme) : []
	};
	const claims = [
		...[...charts.amounts, ...(charts.budgetShare?.figures ?? [])].map((figure) => figure.claim),
		...charts.honours.flatMap((honour) => honour.claims),
		...[...charts.precise, ...charts.grants].map(({ claim }) => claim)
	];
	return { ...charts, claimPaths: claimPaths(corpus, claims) };
}

type AskedCharts = Pick<ThemeCharts, 'amounts' | 'budgetShare' | 'honours'>;
const NO_ASKED: AskedCharts = { amounts: [], budgetShare: null, honours: [] };

function askedCharts(corpus: Corpus, theme: Theme): AskedCharts {
	const wants = (kind: Theme['charts'][number]['kind']) =>
		theme.charts.some((chart) => chart.kind === kind);
	const share = theme.charts.find((chart) => chart.kind === 'budget-share');
	return {
		amounts: wants('amounts') ? themeAmounts(corpus, theme) : [],
		budgetShare: share
			? {
					figures: share.figures.map((id) => voiced(corpus, mustFind(corpus.figures, id))),
					check: saidCheck(corpus, share.check)
				}
			: null,
		honours: wants('honours') ? voicedHonours(corpus) : []
	};
}

/** A check with the spaces that its language asks for. */
function saidCheck({ data }: Corpus, id: string): Check {
	const check = mustFind(new Map(data.checks.map((other) => [other.id, other])), id);
	return {
		...check,
		question: sayBoth(check.question),
		readings: check.readings.map((reading) => ({
			...reading,
			assumption: sayBoth(reading.assumption),
			sides: reading.sides.map((side) => ({ ...side, label: sayBoth(side.label) }))
		}))
	};
}

/** Claims that state one amount and how many associations, or projects, share it. */
function themeGrants(corpus: Corpus, theme: Theme): Grant[] {
	return corpus.data.claims
		.filter((claim) => claim.sameAs === null && claim.themes.includes(theme.id))
		.flatMap((claim) => {
			const side = corpus.sideOf(claim);
			const grant = side === 'third-party' ? null : grantOf(corpus, claim);
			return grant && side !== 'third-party' ? [{ ...grant, side }] : [];
		});
}

function grantOf(corpus: Corpus, claim: Claim): Omit<Grant, 'side'> | null {
	const home = claim.figures
		.map((id) => mustFind(corpus.figures, id))
		.filter((figure) => figure.claim === claim.id && figure.sameAs === null);
	const [amount, ...otherAmounts] = home.filter(({ unit }) => unit === 'EUR');
	const [shared, ...otherCounts] = home.flatMap((figure) => {
		const counted = countedIn(figure);
		return counted ? [{ count: figure.value, counted }] : [];
	});
	if (!amount || !shared || otherAmounts.length > 0 || otherCounts.length > 0) return null;
	if (amount.value === null || shared.count === null) return null;
	const { status, value: amountEur } = amount;
	return {
		claim: claim.id,
		label: sayBoth(amount.label),
		amountEur,
		status,
		count: shared.count,
		counted: shared.counted
	};
}

/** « 185 projets associatifs » counts projects: the first noun decides. */
function countedIn({ unit, of }: Figure): Grant['counted'] | null {
	if (unit !== 'count') return null;
	if (/^associations?(?!\p{L})/u.test(of?.fr ?? '')) return 'associations';
	return /^projets?(?!\p{L})/u.test(of?.fr ?? '') ? 'projects' : null;
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
	const { claim, label } = figure;
	return { ...figure, label: sayBoth(label), side: corpus.sideOf(mustFind(corpus.claims, claim)) };
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
