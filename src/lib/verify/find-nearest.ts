import search from 'approx-string-match';
import { normaliseText } from '../text/normalise';
import type { Window } from './anchors';
import { flatStartOfLine } from './index-text';
import type { TextIndex } from './index-text';

/** The closest words to an item that was not found: a suggestion, never accepted as the item. */
export interface Nearest {
	/** Positions in the normalised text. */
	start: number;
	end: number;
	/** Share of the characters that differ, from 0 to 1. */
	errorShare: number;
}

/** Beyond this share of wrong characters a suggestion misleads more than it helps. */
const WORST_ERROR_SHARE = 0.4;
/** What is compared at most for one item, so that a hostile text cannot stretch the time. */
const MOST_CHARACTERS = 20_000;
const WORD = /[\p{L}\p{N}\p{M}'-]/u;

/** Where to look for a phrase that was not found. */
export interface NearSearch {
	window: Window;
	exact: string;
	/** Lines that hold the same words for another record: not those. */
	taken: ReadonlySet<number>;
}

/**
 * Finds the words of a window that are closest to a phrase.
 *
 * @param index the text
 * @param search where to look, and for what
 * @returns the nearest words, whole, or null when more than 40 % of the characters differ; never throws
 */
export function findNearest(
	index: TextIndex,
	{ window, exact, taken }: NearSearch
): Nearest | null {
	const wanted = normaliseText(exact).text.trim();
	const likely = Math.min(flatStartOfLine(index, window.likely), index.flat.length);
	const earliest = likely - MOST_CHARACTERS / 2;
	const first = Math.max(0, flatStartOfLine(index, window.first), earliest);
	const last = Math.min(flatStartOfLine(index, window.last + 1), first + MOST_CHARACTERS);
	const among = withoutLines(index, { first, last }, taken);
	const most = Math.floor(wanted.length * WORST_ERROR_SHARE);
	const distance = ({ start }: { start: number }) => Math.abs(first + start - likely);
	const [match] = search(among, wanted, most).sort(
		(a, b) => a.errors - b.errors || distance(a) - distance(b)
	);
	if (!match || match.start === match.end) return null;
	return {
		...wholeWords(index.flat, first + match.start, first + match.end),
		errorShare: match.errors / wanted.length
	};
}

interface Range {
	first: number;
	last: number;
}

function withoutLines(
	index: TextIndex,
	{ first, last }: Range,
	lines: ReadonlySet<number>
): string {
	let among = index.flat.slice(first, last).replaceAll('\n', ' ');
	for (const line of lines) {
		const from = Math.max(0, flatStartOfLine(index, line) - first);
		const to = Math.min(among.length, flatStartOfLine(index, line + 1) - first);
		if (from < to) among = among.slice(0, from) + '\0'.repeat(to - from) + among.slice(to);
	}
	return among;
}

function wholeWords(flat: string, from: number, to: number): { start: number; end: number } {
	const reach = 40;
	let start = from;
	let end = to;
	while (start > from - reach && isInside(flat, start)) start--;
	while (end < to + reach && isInside(flat, end)) end++;
	return { start, end };
}

const isInside = (flat: string, at: number): boolean =>
	at > 0 && WORD.test(flat[at - 1] ?? '') && WORD.test(flat[at] ?? '');
