import type { ExtractNoiseReason, ExtractedPassage } from './records';
import type { Line } from './read-line';

/** Where a line goes: noise, the start of a passage, or the passage that is open. */
export type Disposition =
	| { to: 'noise'; reason: ExtractNoiseReason }
	| { to: 'open'; passage: Omit<ExtractedPassage, 'lines'> }
	| { to: 'continue' };

/** What the reader of a layout may know besides the line and the next one. */
export interface Surroundings {
	/** The next non-blank line, or null at the end. */
	next: Line | null;
	/** The last line that belongs to the open passage, or null when none is open. */
	last: Line | null;
}

/** Decides line after line; it keeps only what it needs of the lines before. */
export type LayoutReader = (line: Line, around: Surroundings) => Disposition;

export const CONTINUE: Disposition = { to: 'continue' };

/**
 * The disposition of noise.
 *
 * @param reason why
 * @returns the disposition
 * @example noise('tags') // → { to: 'noise', reason: 'tags' }
 */
export function noise(reason: ExtractNoiseReason): Disposition {
	return { to: 'noise', reason };
}

/**
 * The disposition of a line that opens a passage.
 *
 * @param kind of the passage
 * @param heading as printed, or null
 * @param section heading of its part, or null
 * @returns the disposition
 * @example open('post', 'Un titre', null)
 */
export function open(
	kind: ExtractedPassage['kind'],
	heading: string | null = null,
	section: string | null = null
): Disposition {
	return { to: 'open', passage: { kind, heading, section } };
}
