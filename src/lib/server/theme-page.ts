import type { Claim } from '../model/claim';
import type { Theme } from '../model/theme';
import type { Lang } from '../model/vocabulary';
import type { View } from '../model/view';
import { toBlind } from './blind';
import type { Corpus } from './dataset';
import { mustFind } from './dataset';
import { isAct, toEntry } from './entry';
import type { Entry, MainSide } from './entry';
import { facingPairs } from './facing-pairs';
import type { FacingPair } from './facing-pairs';
import { termsUsed } from './glossary';
import type { TermText } from './glossary';
import { orderedClaims } from './order';
import { siteText } from './site-text';
import { spreadParts } from './spread-parts';
import type { SpreadPart } from './spread-parts';
import { say } from './text';

/** Cards of each side on one page: what fits in one flight of 14 kB with the charts of page 1. */
const PER_SIDE = 8;

export interface ThemeSymmetry {
	side: MainSide;
	claims: number;
	allClaims: number;
	figures: number;
	allFigures: number;
}

/** All that a theme page shows. */
export interface ThemePage {
	id: string;
	label: string;
	definition: string;
	question: string;
	view: View | null;
	/** Which side stands first in the document and on the left. */
	sides: [MainSide, MainSide];
	parts: SpreadPart[];
	page: number;
	pages: number;
	left: Record<MainSide, number>;
	pairs: FacingPair[];
	thirdParty: Entry[];
	symmetry: ThemeSymmetry[];
	/** Words of institutions that this page uses. */
	terms: TermText[];
	neighbours: { previous: ThemeLink | null; next: ThemeLink | null };
}

interface ThemeLink {
	id: string;
	label: string;
}

const KEEP: Record<View, (corpus: Corpus) => (claim: Claim) => boolean> = {
	aveugle: () => () => true,
	inverse: () => () => true,
	actes: () => isAct,
	chiffres: (corpus) => (claim) =>
		claim.figures.some((id) => !['date', 'ordinal'].includes(mustFind(corpus.figures, id).unit))
};

/** What to show of a theme. */
interface ThemeRequest {
	theme: Theme;
	view: View | null;
	page: number;
	lang: Lang;
}

/**
 * One page of a theme, in one view and one language.
 *
 * @param corpus the public corpus
 * @param request theme, view, page number from 1, language
 * @returns texts only; blind pages hold nothing that names a side
 */
export function themePage(corpus: Corpus, { theme, view, page, lang }: ThemeRequest): ThemePage {
	const sides = sideOrder(theme, view);
	const keep = view ? KEEP[view](corpus) : () => true;
	const inTheme = (claim: Claim) => claim.themes.includes(theme.id) && keep(claim);
	const ordered = { record: [] as Claim[], programme: [] as Claim[] };
	for (const side of sides) ordered[side] = orderedClaims(corpus, side, inTheme);
	const pages = pageCount(ordered);
	const slice = (side: MainSide) => ordered[side].slice((page - 1) * PER_SIDE, page * PER_SIDE);
	const show = view === 'aveugle' ? toBlind(corpus) : (entry: Entry) => entry;
	const entries = (side: MainSide) =>
		slice(side).map((claim) => ({ act: isAct(claim), entry: show(toEntry(corpus, claim, lang)) }));
	const isBlind = view === 'aveugle';
	const first = page === 1 && !isBlind;
	const { scope } = siteText(corpus, lang);
	const parts = spreadParts(sides, ordered, entries);
	return {
		id: theme.id,
		label: say(theme.label, lang),
		definition: say(theme.definition, lang),
		question: say(theme.question, lang),
		view,
		sides,
		parts,
		terms: termsUsed(corpus, JSON.stringify(isBlind ? parts : [parts, scope]), lang),
		page,
		pages,
		left: {
			record: Math.max(0, ordered.record.length - page * PER_SIDE),
			programme: Math.max(0, ordered.programme.length - page * PER_SIDE)
		},
		pairs: first ? facingPairs(corpus, theme, lang) : [],
		thirdParty: first
			? orderedClaims(corpus, 'third-party', inTheme).map((claim) => toEntry(corpus, claim, lang))
			: [],
		symmetry: isBlind
			? []
			: (['record', 'programme'] as const).map((side) => symmetryOf(corpus, theme, side)),
		neighbours: neighboursOf(corpus, theme, lang)
	};
}

/**
 * How many pages a theme has in one view.
 *
 * @param corpus the public corpus
 * @param theme one of its themes
 * @param view the view, or null
 * @returns at least 1
 */
export function countThemePages(corpus: Corpus, theme: Theme, view: View | null): number {
	const keep = view ? KEEP[view](corpus) : () => true;
	const inTheme = (claim: Claim) => claim.themes.includes(theme.id) && keep(claim);
	return pageCount({
		record: orderedClaims(corpus, 'record', inTheme),
		programme: orderedClaims(corpus, 'programme', inTheme)
	});
}

const pageCount = (ordered: Record<MainSide, Claim[]>): number =>
	Math.max(1, Math.ceil(Math.max(ordered.record.length, ordered.programme.length) / PER_SIDE));

/** Swapped: the programme first. Blind: a side that the theme's name alone decides, so that « A » tells nothing. */
function sideOrder(theme: Theme, view: View | null): [MainSide, MainSide] {
	const letters = [...theme.id].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
	const swap = view === 'inverse' || (view === 'aveugle' && letters % 2 === 1);
	return swap ? ['programme', 'record'] : ['record', 'programme'];
}

function symmetryOf(corpus: Corpus, theme: Theme, side: MainSide): ThemeSymmetry {
	const all = corpus.data.claims.filter(
		(claim) => claim.sameAs === null && corpus.sideOf(claim) === side
	);
	const own = all.filter((claim) => claim.themes.includes(theme.id));
	const figures = (claims: Claim[]) => new Set(claims.flatMap((claim) => claim.figures)).size;
	return {
		side,
		claims: own.length,
		allClaims: all.length,
		figures: figures(own),
		allFigures: figures(all)
	};
}

function neighboursOf(corpus: Corpus, theme: Theme, lang: Lang): ThemePage['neighbours'] {
	const { themes } = corpus.data;
	const at = themes.findIndex((other) => other.id === theme.id);
	const link = (other: Theme | undefined) =>
		other ? { id: other.id, label: say(other.label, lang) } : null;
	return { previous: link(themes[at - 1]), next: link(themes[at + 1]) };
}
