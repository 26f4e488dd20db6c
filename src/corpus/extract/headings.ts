import type { Line } from './read-line';

const NUMBERED = /^(?:\d{1,2}|[IVX]{1,5}|[A-H])\s?(?:[-–—.)°:]|\s[-–—])\s*(?=\S)/;
const LONGEST_HEADING = 100;
const LONGEST_CAPITALS = 140;
const LONGEST_LEAD_IN = 70;
const OPEN_END = /[.!?;:,…»”"]$/;
const BOLD = /^\*\*.*\*\*\s*:?$|^__.*__$/;
/** « **SOPHIA » and « DUPONT** »: a bold title that the extraction cut. */
const CUT_BOLD = /^\*\*[^*]{1,60}$|^[^*]{1,60}\*\*$/;
/** A line that stops on such a word is a sentence that was cut. */
const CUT_SENTENCE =
	/(?:^|[\s'’])(?:de|du|des|d['’]?|la|le|les|l['’]?|et|ou|à|au|aux|en|un|une|pour|avec|par|sur|dans|que|qui|dont|ce|ces|nos|notre|leur|leurs|son|sa|ses|plus|sans|vers|est|sont)$/i;
const SMALL_START = /^[\p{Ll},;.)%€]/u;
const MARKDOWN = /^#{1,6}\s/;
const CLOSING_HASHES = /\s#{1,6}$/;
/** A number alone heads nothing: it is a cell of a table. */
const HEADING_START = /^[\p{Lu}\d«"“](?=.*\p{L})|^\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const CAPITALS = /\p{Lu}{2}|^\p{Lu}$/u;

/**
 * Tells whether the form alone makes a line a heading: bold, all capitals, « # » before a few words
 * (a whole sentence under « #### » is text).
 *
 * @param text the line, trimmed
 * @returns true for such a form; never throws
 * @example isMarkedHeading('**NOTRE PLAN**') // → true
 */
export function isMarkedHeading(text: string): boolean {
	if (BOLD.test(text) || CUT_BOLD.test(text)) return true;
	if (text.length > LONGEST_CAPITALS) return false;
	return MARKDOWN.test(text) || (!SMALL.test(text) && CAPITALS.test(text));
}

/**
 * Tells whether a line without mark reads as a heading: short, no closing punctuation, capital first,
 * set apart from what follows.
 *
 * @param line the line
 * @param next the next non-blank line
 * @returns true when it heads something; never throws
 * @example isPlainHeading(readLine('Notre vision', 3, true), readLine('Une ville…', 5, true)) // → true
 */
export function isPlainHeading(line: Line, next: Line | null): boolean {
	const { text } = line;
	if (text.length > LONGEST_HEADING || next === null || !HEADING_START.test(text)) return false;
	if (CUT_SENTENCE.test(text) || SMALL_START.test(next.text)) return false;
	const leadsIn = text.endsWith(':') && text.length <= LONGEST_LEAD_IN && next.marker !== null;
	if (OPEN_END.test(text) && !leadsIn && !/\?$/.test(text)) return false;
	if (/[?]$/.test(text) && text.length > LONGEST_LEAD_IN) return false;
	return next.marker !== null || next.afterBlank || isMarkedHeading(next.text);
}

/**
 * Tells whether a line stops in the middle of a sentence: « … avec une prime de ».
 *
 * @param text the line, trimmed
 * @returns true when its last word calls for another
 * @example isCutSentence('avec une prime de') // → true
 */
export function isCutSentence(text: string): boolean {
	return CUT_SENTENCE.test(text);
}

/**
 * Tells whether a line is the numbered title of a section that holds bullets.
 *
 * @param line the line
 * @param next the next non-blank line
 * @returns true when bullets follow it
 * @example isNumberedHeading(readLine('2- La paix', 9, true), readLine('- Signer', 11, true)) // → true
 */
export function isNumberedHeading(line: Line, next: Line | null): boolean {
	return (
		NUMBERED.test(line.text) &&
		line.text.length <= LONGEST_CAPITALS &&
		(next?.marker ?? null) !== null
	);
}

/**
 * A heading without its bold or « # » marks: what a reader reads.
 *
 * @param text the line, trimmed
 * @returns the words
 * @example headingWords('**Notre plan**') // → 'Notre plan'
 */
export function headingWords(text: string): string {
	return text
		.replace(MARKDOWN, '')
		.replace(CLOSING_HASHES, '')
		.replace(/^(?:\*\*|__)|(?:\*\*|__)(?=\s*:?$)/g, '')
		.trim();
}
