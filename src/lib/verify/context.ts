import { toOriginal } from './index-text';
import type { TextIndex } from './index-text';
import { showControls } from './show-controls';

/** Words of the reader's text with what surrounds them, safe to show: nothing in it is invisible. */
export interface Context {
	before: string;
	match: string;
	after: string;
}

const REACH = 90;
/** A match can be long when zero-width characters fill it. */
const LONGEST_MATCH = 400;

/**
 * Shows a stretch of the text as printed, with what surrounds it on its line.
 *
 * @param index the text
 * @param start position in the normalised text
 * @param end just after it
 * @returns at most 90 characters on both sides; never throws
 */
export function contextOf(index: TextIndex, start: number, end: number): Context {
	const { original } = index;
	const at = toOriginal(index, start, end);
	// Only what is shown is searched: one line may be the whole text.
	const left = original.slice(Math.max(0, at.start - REACH), at.start);
	const right = original.slice(at.end, at.end + REACH);
	const isCutLeft = at.start > REACH && !left.includes('\n');
	const isCutRight = at.end + REACH < original.length && !right.includes('\n');
	return {
		before: (isCutLeft ? '…' : '') + show(left.slice(left.lastIndexOf('\n') + 1)),
		match: show(original.slice(at.start, Math.min(at.end, at.start + LONGEST_MATCH))),
		after: show(right.split('\n', 1)[0] ?? '') + (isCutRight ? '…' : '')
	};
}

/** A pair cut in two would show as a damaged character. */
const show = (text: string): string =>
	showControls(text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '').replace(/\s+/g, ' '));
