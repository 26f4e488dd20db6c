import type { Check } from '../model/check';
import type { Claim } from '../model/claim';
import type { Reference } from '../model/entity';
import type { Figure } from '../model/figure';
import { labelOf, rounding, seen, status } from '../model/vocabulary';
import type { Lang } from '../model/vocabulary';
import { resultLabel } from '../charts/common/labels';
import { messagesFor } from '../i18n/messages';
import type { CheckOrigin } from './check-origins';
import type { Corpus } from './dataset';
import { mustFind } from './dataset';
import { placeOf, whereIs } from './entry';
import type { AnySide } from './entry';
import { say, sayDate } from './text';

/** Words of a source that enter a check. */
export interface CheckInput {
	id: string;
	side: AnySide;
	/** The source's own words, in French. */
	exact: string[];
	label: string;
	/** « [4 250 000 ; 4 350 000] »: what a figure stands for; null for statements and exact figures. */
	interval: string | null;
	/** Status of an amount, and how it was printed. */
	notes: string[];
	reference: string;
	path: string;
	/** Page of the figure; null for a statement. */
	page: string | null;
}

/** An independent fact that enters a check. */
export interface CheckReference {
	id: string;
	statement: string;
	publisher: string;
	url: string;
	date: string | null;
	seen: string;
}

/**
 * The words of the sources that a check starts from.
 *
 * @param corpus the public corpus
 * @param check one of its checks
 * @param lang language of the reader
 * @returns figures and statements, in the order of the check; references are apart
 */
export function checkInputs(corpus: Corpus, check: Check, lang: Lang): CheckInput[] {
	return check.inputs.flatMap((id) => {
		const figure = corpus.figures.get(id);
		if (figure) return [figureInput(corpus, figure, lang)];
		const claim = corpus.claims.get(id);
		return claim ? [claimInput(corpus, claim, lang)] : [];
	});
}

function figureInput(corpus: Corpus, figure: Figure, lang: Lang): CheckInput {
	const claim = mustFind(corpus.claims, figure.claim);
	const t = messagesFor(lang);
	const passage = mustFind(corpus.passages, claim.passage);
	const source = mustFind(corpus.sources, figure.source);
	const isExact = figure.low === figure.high;
	const unit = figure.unit === 'EUR' || figure.unit === 'percent' ? figure.unit : 'number';
	return {
		id: figure.id,
		side: corpus.sideOf(claim),
		exact: [figure.raw],
		label: say(figure.label, lang),
		interval: isExact ? null : resultLabel(figure, unit, lang),
		notes: [
			...(figure.status === 'none' ? [] : [labelOf(status, figure.status, lang)]),
			...(saysRounding(figure) ? [labelOf(rounding, figure.rounding, lang)] : [])
		],
		reference: [
			say(source.shortTitle, lang),
			placeOf(passage, lang),
			t.lines(figure.line, figure.line)
		].join(', '),
		path: whereIs(corpus, claim, lang).path,
		page: `/chiffres/${figure.id}/`
	};
}

/** « Exact » would contradict « plus de »; there the interval says it. */
const saysRounding = (figure: Figure): boolean =>
	figure.qualifier === 'exact' && (figure.rounding === 'printed' || figure.rounding === 'target');

function claimInput(corpus: Corpus, claim: Claim, lang: Lang): CheckInput {
	return {
		id: claim.id,
		side: corpus.sideOf(claim),
		exact: claim.quotes.map((quote) => quote.exact),
		label: say(claim.summary, lang),
		interval: null,
		notes: [],
		...whereIs(corpus, claim, lang),
		page: null
	};
}

/**
 * The independent facts that a check leans on.
 *
 * @param corpus the public corpus
 * @param check one of its checks
 * @param lang language of the reader
 * @returns each with its address and how it was read
 */
export function checkReferences(corpus: Corpus, check: Check, lang: Lang): CheckReference[] {
	return corpus.data.references
		.filter(({ id }) => check.inputs.includes(id))
		.map((reference) => toReference(reference, lang));
}

/**
 * An independent fact for readers.
 *
 * @param reference as published
 * @param lang language of the reader
 * @returns its statement, its address and how it was read
 */
export function toReference(reference: Reference, lang: Lang): CheckReference {
	const { id, statement, publisher, url, pageDate, seen: how } = reference;
	return {
		id,
		statement: say(statement, lang),
		publisher,
		url,
		date: sayDate(pageDate, lang),
		seen: labelOf(seen, how, lang)
	};
}

/** What one text prints, for a check of dates or names. */
export interface PrintedWords {
	side: AnySide;
	label: string;
	exact: string;
	reference: string;
	path: string;
}

/**
 * What each text prints, with its line.
 *
 * @param corpus the public corpus
 * @param check a check of dates or names
 * @param options its origin, language of the reader
 * @returns one record a text; empty for arithmetic
 */
export function printedWords(
	corpus: Corpus,
	check: Check,
	{ origin, lang }: { origin: CheckOrigin; lang: Lang }
): PrintedWords[] {
	const t = messagesFor(lang);
	return origin.printed.map(({ source: id, line, exact }, index) => {
		const source = mustFind(corpus.sources, id);
		const passage = corpus.data.passages.find(
			({ source: of, lines: [first, last] }) => of === id && first <= line && line <= last
		);
		const place = passage ? [placeOf(passage, lang)] : [];
		return {
			side: mustFind(corpus.actors, source.speaker).side,
			label: say(check.sides[index]?.label ?? source.shortTitle, lang),
			exact,
			reference: [say(source.shortTitle, lang), ...place, t.lines(line, line)].join(', '),
			path: passage ? passagePath(corpus, passage.id, check) : `/sources/${id}/`
		};
	});
}

/** At the claim that the check uses, else at the top of the passage. */
function passagePath(corpus: Corpus, passageId: string, check: Check): string {
	const used = new Set(check.inputs.map((id) => corpus.figures.get(id)?.claim ?? id));
	const claims = corpus.claimsOf(passageId).filter(({ id }) => used.has(id));
	return `/passages/${passageId}/${claims.length === 1 ? `#${claims[0]?.id}` : ''}`;
}

/**
 * Whose figures a side of an arithmetic check computes with; it decides the mark of its bar.
 *
 * @param corpus the public corpus
 * @param expression of that side
 * @returns one side; third party where both or neither speak (a reference, a bound of ours)
 */
export function sideOfExpression(corpus: Corpus, expression: string): AnySide {
	const figures = [...expression.matchAll(/[a-z0-9][a-z0-9-]*/g)].flatMap(
		([id]) => corpus.figures.get(id) ?? []
	);
	const sides = new Set(figures.map(({ claim }) => corpus.sideOf(mustFind(corpus.claims, claim))));
	const [only] = sides;
	return sides.size === 1 && only ? only : 'third-party';
}
