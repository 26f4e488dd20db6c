import { OMISSION } from '../model/publish';
import { normaliseText } from '../text/normalise';
import { findAll } from './find-all';
import { pieceAt } from './index-text';
import type { TextIndex } from './index-text';
import type { Sheet } from './sheet';

/** Where a phrase stands in the normalised text. */
export interface Place {
	start: number;
	end: number;
	/** 1-based lines of its first and last character. */
	line: number;
	lastLine: number;
}

/** All places of every phrase, as far as they are kept. */
export type Places = ReadonlyMap<string, readonly Place[]>;

/** A text that repeats one phrase a million times need not fill the memory with its places. */
const MOST_PLACES = 200;

/**
 * What to look for of a published phrase: its parts around each name that is not published.
 *
 * @param exact a phrase, « […] » in place of a private name
 * @returns normalised parts, in order; none when nothing else was published; never throws
 * @example partsOf('le prix de […] en mai') // → ['le prix de', 'en mai']
 */
export function partsOf(exact: string): readonly string[] {
	const known = parts.get(exact);
	if (known) return known;
	const split = exact
		.split(OMISSION)
		.map((part) => normaliseText(part).text.trim())
		.filter((part) => part !== '');
	parts.set(exact, split);
	return split;
}

/** Each step asks for the same published phrases. */
const parts = new Map<string, readonly string[]>();

/**
 * Finds every phrase of the sheets in one pass.
 *
 * @param index the text
 * @param sheets what to look for
 * @param onProgress told the share done, from 0 to 1
 * @returns the places of each part of each phrase: every one on a line where a sheet expects it, and
 * the first two hundred elsewhere; never throws
 */
export function findPlaces(
	index: TextIndex,
	sheets: readonly Sheet[],
	onProgress?: (share: number) => void
): Places {
	const wanted = new Map<string, Set<number>>();
	for (const { exact, line } of sheets.flatMap(({ items }) => items))
		for (const part of partsOf(exact)) {
			const lines = wanted.get(part) ?? new Set();
			wanted.set(part, lines.add(line));
		}
	const needles = [...wanted.keys()];
	const found = new Map<string, Place[]>(needles.map((needle) => [needle, []]));
	const keep = (needle: string, start: number) => {
		const places = found.get(needle);
		if (!places) return;
		const { line } = pieceAt(index, start);
		if (places.length >= MOST_PLACES && !wanted.get(needle)?.has(line)) return;
		const end = start + needle.length;
		places.push({ start, end, line, lastLine: pieceAt(index, end - 1).line });
	};
	const onFound = (needle: number, start: number) => keep(needles[needle] ?? '', start);
	findAll({ flat: index.flat, needles, onFound, onProgress });
	return found;
}
