import type { AmountFigure } from '../charts/amounts/group-amounts';
import { messagesFor } from '../i18n/messages';
import type { LedgerRow } from '../ledger/ledger-row';
import type { Figure } from '../model/figure';
import type { Lang } from '../model/vocabulary';
import type { Corpus } from './dataset';
import { mustFind } from './dataset';
import { placeOf } from './entry';
import { figureText } from './figure-text';
import { say, sayDate } from './text';

/** All that the ledger shows. */
export interface Ledger {
	rows: LedgerRow[];
	/** What the chart draws; `claim` holds the id of the figure, whose page a mark leads to. */
	amounts: AmountFigure[];
	/** Themes that hold a figure, in the order of the site. */
	themes: { id: string; label: string }[];
}

/**
 * Every figure, in the order of the documents.
 *
 * @param corpus the public corpus
 * @param lang language of the reader
 * @returns rows and what the chart of amounts needs
 */
export function ledger(corpus: Corpus, lang: Lang): Ledger {
	const rows = corpus.data.figures.map((figure) => ledgerRow(corpus, figure, lang));
	const used = new Set(rows.flatMap((row) => row.themes));
	return {
		rows,
		amounts: corpus.data.figures
			.filter(({ unit }) => unit === 'EUR')
			.map((figure) => toAmount(corpus, figure, lang)),
		themes: corpus.data.themes
			.filter(({ id }) => used.has(id))
			.map(({ id, label }) => ({ id, label: say(label, lang) }))
	};
}

function ledgerRow(corpus: Corpus, figure: Figure, lang: Lang): LedgerRow {
	const claim = mustFind(corpus.claims, figure.claim);
	const passage = mustFind(corpus.passages, claim.passage);
	const source = mustFind(corpus.sources, figure.source);
	const place = passage.kind === 'communique' ? [] : [placeOf(passage, lang)];
	return {
		id: figure.id,
		side: corpus.sideOf(claim),
		...figureText(figure, lang),
		label: say(figure.label, lang),
		raw: figure.raw,
		value: figure.value,
		low: figure.low,
		high: figure.high,
		unit: figure.unit,
		qualifier: figure.qualifier,
		status: figure.status,
		perimeter: figure.perimeter,
		period: figure.period.kind,
		dates: sayDate(figure.period.value, lang),
		themes: claim.themes,
		source: figure.source,
		line: figure.line,
		place: [
			say(source.shortTitle, lang),
			...place,
			messagesFor(lang).lines(figure.line, figure.line)
		].join(', ')
	};
}

/** Only what the chart reads: the page carries it to the browser. */
function toAmount(corpus: Corpus, figure: Figure, lang: Lang): AmountFigure {
	const { id, raw, value, low, high, lowOpen, highOpen, unit, qualifier, sameAs } = figure;
	const label = say(figure.label, lang);
	const { status, perimeter, period } = figure;
	return {
		...{ id, claim: id, raw, label: { fr: label, en: label }, value, low, high, lowOpen, highOpen },
		...{ unit, qualifier, status, perimeter, period, sameAs },
		side: corpus.sideOf(mustFind(corpus.claims, figure.claim))
	};
}
