import { listTokens } from './tokens';
import type { Reading } from './tokens';

/** A piece of a text, and whether it answers the query. */
export interface Segment {
	text: string;
	marked: boolean;
}

/**
 * Cuts a text where words of the query stand, for `<mark>`: text only, never mark-up.
 *
 * @param text any text
 * @param terms folded terms that the query reached
 * @param reading language of the index and notation of the text
 * @returns segments that add up to the text; never throws
 * @example markWords('Les réfugiés', new Set(['refugie']), { lang: 'fr', notation: 'fr' })
 * // → [{ text: 'Les ', marked: false }, { text: 'réfugiés', marked: true }]
 */
export function markWords(text: string, terms: ReadonlySet<string>, reading: Reading): Segment[] {
	const spans = listTokens(text, reading)
		.filter(({ term }) => terms.has(term))
		.sort((a, b) => a.start - b.start || b.end - a.end);
	const segments: Segment[] = [];
	let done = 0;
	const add = (end: number, marked: boolean) => {
		if (end > done) segments.push({ text: text.slice(done, end), marked });
		done = Math.max(done, end);
	};
	for (const { start, end } of spans) {
		add(start, false);
		add(end, true);
	}
	add(text.length, false);
	return segments;
}
