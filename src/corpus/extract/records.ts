import type { FoundFigure } from '../../lib/numbers/french-numbers';
import type { FoundDate } from './find-dates';

/** Layouts the command knows. */
export const DOCUMENT_KINDS = ['blog', 'programme', 'communique'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Why a line belongs to no passage; the first eight are those of the curated data. */
export type ExtractNoiseReason =
	| 'consent-banner'
	| 'page-title'
	| 'image-name'
	| 'tags'
	| 'read-more'
	| 'section-heading'
	| 'cover-page'
	| 'stray-mark'
	| 'page-furniture'
	| 'front-matter'
	| 'link';

/** A post, a measure, a paragraph or a press release. */
export interface ExtractedPassage {
	kind: 'post' | 'measure' | 'statement' | 'communique';
	/** As printed, without its mark. */
	heading: string | null;
	/** Heading of the part that holds it, as printed. */
	section: string | null;
	/** First and last line, 1-based; lines of noise between them are not part of it. */
	lines: [number, number];
}

/** A quantity, at its 1-based line and column (UTF-16). */
export interface ExtractedFigure extends Omit<FoundFigure, 'start' | 'end'> {
	line: number;
	column: number;
}

/** A date, at its 1-based line and column (UTF-16). */
export interface ExtractedDate extends Omit<FoundDate, 'start' | 'end'> {
	line: number;
	column: number;
}

/** A run of lines that belongs to no passage. */
export interface ExtractedNoise {
	lines: [number, number];
	reason: ExtractNoiseReason;
}

/** One document, extracted. */
export interface Extraction {
	kind: DocumentKind;
	passages: ExtractedPassage[];
	figures: ExtractedFigure[];
	dates: ExtractedDate[];
	noise: ExtractedNoise[];
}

/** What the streaming extraction hands over, as soon as it is certain. */
export type ExtractRecord =
	| { record: 'document'; content: Pick<Extraction, 'kind'> }
	| { record: 'passage'; content: ExtractedPassage }
	| { record: 'figure'; content: ExtractedFigure }
	| { record: 'date'; content: ExtractedDate }
	| { record: 'noise'; content: ExtractedNoise };
