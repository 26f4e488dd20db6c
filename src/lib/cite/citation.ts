import type { Lang } from '../model/vocabulary';

/** One document that the cited record was read in. */
export interface CitedSource {
	author: string;
	/** As printed, or as the corpus names it: never translated. */
	title: string;
	publisher: string;
	/** First and last line; null where the record rests on several places of the document. */
	lines: readonly [number, number] | null;
	/** Of the copy that was read, 64 hexadecimal digits. */
	sha256: string;
}

/** What a reader cites: one record of the site, at one version, and the copies that it was read in. */
export interface Citation {
	/** Stable id of the record. */
	id: string;
	/** In our words, in the language of the page. */
	title: string;
	/** Who wrote the record: the site. */
	author: string;
	/** Who publishes the site; null while nobody has said so. */
	publisher: string | null;
	/** Permalink; begins with `/` while the site has no address of its own. */
	url: string;
	/** Of the data. */
	version: string;
	/** Day when that version was settled, `2026-11-22`. */
	date: string;
	/** Day when the reader consulted it; null on a page built in advance, which cannot know it. */
	accessed: string | null;
	lang: Lang;
	/** At least one. */
	sources: readonly CitedSource[];
}

/** A citation in one format, ready to be selected or copied. */
export interface CiteForm {
	id: (typeof FORMATS)[number];
	text: string;
}

/** Formats, in the order they are shown. */
export const FORMATS = [
	'iso690',
	'short',
	'bibtex',
	'ris',
	'csl',
	'wikipedia',
	'markdown',
	'html'
] as const;

/** The key that reference managers file it under. */
export const citeKey = ({ id }: Citation): string => `en-regard-${id}`;

/** Signs that no address holds bare, and that would break out of one format or another. */
const UNSAFE = /[\s{}|\\^`<>"[\]]/g;

/**
 * An address that may stand in any of the formats as it is.
 *
 * @param url absolute, or from the root of the site
 * @returns the same address, its unsafe signs percent-encoded
 */
export const safeUrl = (url: string): string =>
	url.replace(UNSAFE, (sign) => encodeURIComponent(sign));
