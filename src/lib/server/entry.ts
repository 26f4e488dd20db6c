import type { Claim } from '../model/claim';
import type { Figure } from '../model/figure';
import type { Passage } from '../model/passage';
import { labelOf, nature } from '../model/vocabulary';
import type { Lang } from '../model/vocabulary';
import { messagesFor } from '../i18n/messages';
import type { Corpus } from './dataset';
import { mustFind } from './dataset';
import { figureChip } from './figure-text';
import type { FigureChip } from './figure-text';
import { say, sayDate } from './text';

export type MainSide = 'record' | 'programme';
export type AnySide = MainSide | 'third-party';

/** One statement as a card shows it: everything is text, nothing is left to compute. */
export interface Entry {
	id: string;
	side: AnySide;
	nature: string;
	/** « à propos de l’autre » when a side speaks of the other. */
	aboutOther: boolean;
	date: string | null;
	derived: boolean;
	summary: string;
	quotes: { exact: string; gloss: string | null }[];
	figures: FigureChip[];
	/** « billet 2 », « mesure 1.1 ». */
	place: string;
	/** « Droits humains (début 2026), billet 2, ligne 22 ». */
	reference: string;
	/** Path of the passage page, with the claim's anchor. */
	path: string;
	/** Where the same thing is said again. */
	again: { reference: string; path: string }[];
	noAmount: boolean;
}

/** A card shows the figures that matter most and leads to the others. */
const MOST_FIGURES = 4;
const AMOUNT_UNITS: readonly Figure['unit'][] = ['EUR', 'percent', 'ratio'];
const CARD_UNITS: readonly Figure['unit'][] = [...AMOUNT_UNITS, 'count'];
/** What is done or will be done, as against what is said. */
const ACT_NATURES: readonly Claim['nature'][] = ['done', 'presented', 'announced', 'pledge'];

export const isAct = (claim: Claim): boolean => ACT_NATURES.includes(claim.nature);

/**
 * « billet 2 », « mesure 1.1 », « paragraphe 3 »: where a passage stands in its document.
 *
 * @param passage a published passage
 * @param lang language of the reader
 * @returns two words; the kind alone for a press release
 */
export function placeOf(passage: Passage, lang: Lang): string {
	const t = messagesFor(lang);
	if (passage.kind === 'post') return t.post(passage.order);
	if (passage.kind === 'measure') return t.measure(passage.number ?? String(passage.order));
	if (passage.kind === 'statement') return t.paragraph(passage.order);
	return lang === 'fr' ? 'communiqué' : 'press release';
}

/**
 * Where a claim stands: document, passage, line of its first quotation.
 *
 * @param corpus an indexed dataset
 * @param claim one of its claims
 * @param lang language of the reader
 * @returns the reference and the path of the passage page at this claim
 */
export function whereIs(
	corpus: Corpus,
	claim: Claim,
	lang: Lang
): { reference: string; path: string } {
	const t = messagesFor(lang);
	const passage = mustFind(corpus.passages, claim.passage);
	const source = mustFind(corpus.sources, passage.source);
	const lines = claim.quotes.map((quote) => quote.line);
	const place = passage.kind === 'communique' ? [] : [placeOf(passage, lang)];
	const parts = [
		say(source.shortTitle, lang),
		...place,
		t.lines(Math.min(...lines), Math.max(...lines))
	];
	return { reference: parts.join(', '), path: `/passages/${passage.id}/#${claim.id}` };
}

/**
 * A claim as a card.
 *
 * @param corpus the public corpus
 * @param claim one of its claims, the home of its repetitions
 * @param lang language of the reader
 * @returns texts only
 * @throws RangeError when a link is broken, which building excludes
 */
export function toEntry(corpus: Corpus, claim: Claim, lang: Lang): Entry {
	const side = corpus.sideOf(claim);
	const passage = mustFind(corpus.passages, claim.passage);
	const repetitions = corpus.data.claims.filter((other) => other.sameAs === claim.id);
	const figures = cardFigures(corpus, [claim, ...repetitions]);
	return {
		id: claim.id,
		side,
		nature: labelOf(nature, claim.nature, lang),
		aboutOther: speaksOfTheOther(side, claim),
		date: passage.kind === 'post' ? sayDate(claim.date, lang) : null,
		derived:
			passage.kind === 'post' &&
			passage.date.basis === 'derived' &&
			claim.date === passage.date.value,
		summary: say(claim.summary, lang),
		quotes: claim.quotes.slice(0, 1),
		figures: figures.slice(0, MOST_FIGURES).map((figure) => figureChip(figure, lang)),
		place: placeOf(passage, lang),
		...whereIs(corpus, claim, lang),
		again: repetitions.map((other) => whereIs(corpus, other, lang)),
		noAmount:
			isAct(claim) &&
			asksAmount(corpus, claim) &&
			!figures.some(({ unit }) => AMOUNT_UNITS.includes(unit))
	};
}

/** « Sans montant » is printed on either side, on the themes whose page draws amounts. */
function asksAmount(corpus: Corpus, claim: Claim): boolean {
	return corpus.data.themes.some(
		(theme) =>
			claim.themes.includes(theme.id) && theme.charts.some((chart) => chart.kind === 'amounts')
	);
}

function speaksOfTheOther(side: AnySide, claim: Claim): boolean {
	return (
		(side === 'programme' && claim.about === 'record') ||
		(side === 'record' && claim.about === 'programme')
	);
}

/** Amounts first, then shares, then counts; a figure said twice is shown once. */
function cardFigures(corpus: Corpus, claims: Claim[]): Figure[] {
	const figures = claims.flatMap((claim) =>
		claim.figures.map((id) => mustFind(corpus.figures, id))
	);
	const ids = new Set(figures.map((figure) => figure.id));
	const once = figures.filter(
		(figure, index) =>
			figures.findIndex((other) => other.id === figure.id) === index &&
			!(figure.sameAs !== null && ids.has(figure.sameAs))
	);
	const rank = (figure: Figure) => CARD_UNITS.indexOf(figure.unit);
	return once.filter((figure) => rank(figure) >= 0).sort((a, b) => rank(a) - rank(b));
}

/** A claim in one line, with the way to it. */
export interface BriefClaim {
	side: AnySide;
	summary: string;
	path: string;
}

/**
 * A claim in one line.
 *
 * @param corpus the public corpus
 * @param id of one of its claims
 * @param lang language of the reader
 * @returns side, summary, path of its passage page
 */
export function briefClaim(corpus: Corpus, id: string, lang: Lang): BriefClaim {
	const claim = mustFind(corpus.claims, id);
	return {
		side: corpus.sideOf(claim),
		summary: say(claim.summary, lang),
		path: `/passages/${claim.passage}/#${claim.id}`
	};
}
