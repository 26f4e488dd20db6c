import type { Claim } from '../model/claim';
import { compareFigures, isPlace } from '../model/comparable';
import type { Reason } from '../model/comparable';
import type { Figure } from '../model/figure';
import { labelOf, perimeter, status, unit } from '../model/vocabulary';
import type { Lang } from '../model/vocabulary';
import { messagesFor } from '../i18n/messages';
import type { Corpus } from './dataset';
import { mustFind } from './dataset';
import type { AnySide } from './entry';
import { figureText, periodText } from './figure-text';
import { say } from './text';

/** A figure in one line, with the way to its page. */
export interface FigureLink {
	id: string;
	side: AnySide;
	text: string;
	verbatim: boolean;
	label: string;
}

/** A figure, and what there is to say of it beside another. */
export interface ComparedLink extends FigureLink {
	/** « le statut est autre : promis »: every reason; the caution on years where they compare. */
	why: string;
}

/** What may be set beside a figure, and what may not though it looks alike. */
export interface Comparisons {
	comparable: ComparedLink[];
	notComparable: ComparedLink[];
}

/**
 * A figure in one line.
 *
 * @param corpus the public corpus
 * @param figure one of its figures
 * @param lang language of the reader
 * @returns texts, and the side that speaks
 */
function figureLink(corpus: Corpus, figure: Figure, lang: Lang): FigureLink {
	return {
		id: figure.id,
		side: corpus.sideOf(mustFind(corpus.claims, figure.claim)),
		...figureText(figure, lang),
		label: say(figure.label, lang)
	};
}

/**
 * What a figure may and may not be compared with, in the order of the sources: never by size.
 *
 * Those that may not are the ones a reader could take for alike: of the same unit, on a same theme.
 *
 * @param corpus the public corpus
 * @param figure one of its figures
 * @param lang language of the reader
 * @returns both lists; empty for what measures nothing (dates, ranks, ages)
 */
export function comparisonsOf(corpus: Corpus, figure: Figure, lang: Lang): Comparisons {
	const found: Comparisons = { comparable: [], notComparable: [] };
	if (isPlace(figure)) return found;
	const words = messagesFor(lang).figurePage;
	for (const other of corpus.data.figures) {
		const comparison = compareFigures(figure, other);
		const link = figureLink(corpus, other, lang);
		if (comparison.kind === 'comparable')
			found.comparable.push({
				...link,
				why: comparison.caution === null ? '' : words.otherYears(periodText(other, lang))
			});
		if (comparison.kind === 'not-comparable' && looksAlike(corpus, figure, other))
			found.notComparable.push({ ...link, why: reasonTexts(comparison.reasons, other, lang) });
	}
	return found;
}

function looksAlike(corpus: Corpus, figure: Figure, other: Figure): boolean {
	if (figure.unit !== other.unit) return false;
	const themes = mustFind(corpus.claims, figure.claim).themes;
	return mustFind(corpus.claims, other.claim).themes.some((theme) => themes.includes(theme));
}

function reasonTexts(reasons: Reason[], other: Figure, lang: Lang): string {
	const words = messagesFor(lang).figurePage.reasons;
	const values: Record<Reason, string> = {
		quantity: '',
		unit: labelOf(unit, other.unit, lang),
		number: '',
		perimeter: labelOf(perimeter, other.perimeter, lang),
		status: labelOf(status, other.status, lang),
		object: other.of ? say(other.of, lang) : '',
		period: periodText(other, lang)
	};
	return reasons
		.map((reason) => words[reason](values[reason]))
		.join(lang === 'fr' ? '\u202f; ' : '; ');
}

/** How a figure is related to another. */
export type Relation = 'same' | 'ratio' | 'claim' | 'event';

/** A related figure, once, under its nearest relation. */
export interface RelatedLink extends FigureLink {
	relation: Relation;
}

/**
 * Figures that belong with this one: said again, a multiple of it, of the same statement, of the same
 * event.
 *
 * @param corpus the public corpus
 * @param figure one of its figures
 * @param lang language of the reader
 * @returns each figure once, nearest relation first, then in the order of the sources
 */
export function relatedFigures(corpus: Corpus, figure: Figure, lang: Lang): RelatedLink[] {
	const related = corpus.data.figures
		.filter((other) => other.id !== figure.id)
		.flatMap((other) => {
			const relation = relationOf(corpus, figure, other);
			return relation ? [{ ...figureLink(corpus, other, lang), relation }] : [];
		});
	const order: Relation[] = ['same', 'ratio', 'claim', 'event'];
	return order.flatMap((relation) => related.filter((link) => link.relation === relation));
}

function relationOf(corpus: Corpus, a: Figure, b: Figure): Relation | null {
	if (compareFigures(a, b).kind === 'same') return 'same';
	if (a.ratio?.of === b.id || b.ratio?.of === a.id) return 'ratio';
	const [one, two] = [mustFind(corpus.claims, a.claim), mustFind(corpus.claims, b.claim)];
	if (one.id === two.id || one.figures.includes(b.id) || two.figures.includes(a.id)) return 'claim';
	return isOneEvent(one, two) ? 'event' : null;
}

const isOneEvent = (a: Claim, b: Claim): boolean => a.event !== null && a.event === b.event;
