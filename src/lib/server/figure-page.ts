import { isPlace } from '../model/comparable';
import type { Figure } from '../model/figure';
import type { Lang } from '../model/vocabulary';
import { toReference } from './check-input';
import type { CheckReference } from './check-input';
import { checkRow, orderedChecks } from './check-rows';
import type { CheckRow } from './check-rows';
import type { Corpus } from './dataset';
import { mustFind } from './dataset';
import { comparisonsOf, relatedFigures } from './figure-links';
import type { Comparisons, RelatedLink } from './figure-links';
import type { FigureDetail } from './figure-text';
import { passagePage } from './passage-page';
import type { ClaimDetail, PassagePage } from './passage-page';
import { say, sayDate } from './text';

/** A change of what was published, for readers. */
export interface ShownCorrection {
	id: string;
	date: string;
	before: string;
	after: string;
	reason: string;
}

/** All that the page of a figure shows. */
export interface FigurePage {
	figure: FigureDetail & { of: string | null };
	claim: Omit<ClaimDetail, 'figures'>;
	passage: Omit<PassagePage, 'claims'>;
	/** The address of the document, and the copy that was read. */
	copy: { url: string | null; captured: string | null; extraction: string };
	crossReference: CheckReference | null;
	/** A date, a rank or an age measures nothing. */
	isPlace: boolean;
	comparisons: Comparisons;
	checks: CheckRow[];
	related: RelatedLink[];
	corrections: ShownCorrection[];
	previous: string | null;
	next: string | null;
}

/**
 * Everything that the page of a figure shows.
 *
 * @param corpus the public corpus: figures of sensitive claims have no page
 * @param figure one of its figures
 * @param lang language of the reader
 * @returns texts only
 */
export function figurePage(corpus: Corpus, figure: Figure, lang: Lang): FigurePage {
	const { passage: passageId } = mustFind(corpus.claims, figure.claim);
	const page = passagePage(corpus, mustFind(corpus.passages, passageId), lang);
	const { claims, ...passage } = page;
	const { figures, ...claim } = mustFind(byId(claims), figure.claim);
	const detail = mustFind(byId(figures), figure.id);
	const source = mustFind(corpus.sources, figure.source);
	const at = corpus.data.figures.findIndex(({ id }) => id === figure.id);
	return {
		figure: { ...detail, of: figure.of && say(figure.of, lang) },
		claim,
		passage,
		copy: {
			url: source.url,
			captured: sayDate(source.snapshot.captured, lang),
			extraction: say(source.snapshot.extraction, lang)
		},
		crossReference: crossReference(corpus, figure, lang),
		isPlace: isPlace(figure),
		comparisons: comparisonsOf(corpus, figure, lang),
		checks: checksOf(corpus, figure, lang),
		related: relatedFigures(corpus, figure, lang),
		corrections: correctionsOf(corpus, [figure.id, figure.claim, passageId], lang),
		previous: corpus.data.figures[at - 1]?.id ?? null,
		next: corpus.data.figures[at + 1]?.id ?? null
	};
}

const byId = <R extends { id: string }>(records: R[]): Map<string, R> =>
	new Map(records.map((record) => [record.id, record]));

function crossReference(corpus: Corpus, figure: Figure, lang: Lang): CheckReference | null {
	const found = corpus.data.references.find(({ id }) => id === figure.crossCheck.reference);
	return found ? toReference(found, lang) : null;
}

const checksOf = (corpus: Corpus, figure: Figure, lang: Lang): CheckRow[] =>
	orderedChecks(corpus)
		.filter(({ inputs }) => inputs.includes(figure.id))
		.map((check) => checkRow(corpus, check, lang));

/** Of the figure, or of the statement and the passage that hold it; newest first. */
function correctionsOf(corpus: Corpus, records: string[], lang: Lang): ShownCorrection[] {
	return corpus.data.corrections
		.filter((correction) => correction.records.some((id) => records.includes(id)))
		.sort((a, b) => b.date.localeCompare(a.date))
		.map(({ id, date, before, after, reason }) => ({
			id,
			date: sayDate(date, lang) ?? date,
			before: say(before, lang),
			after: say(after, lang),
			reason: say(reason, lang)
		}));
}
