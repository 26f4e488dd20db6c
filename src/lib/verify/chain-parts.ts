import type { Place, Places } from './needles';
import { partsOf } from './needles';

/** A name that is not published is no longer than this. */
const LONGEST_NAME = 120;

/**
 * The places of a published phrase: of the phrase itself, or of its parts in order around each name
 * that is not published.
 *
 * @param places of every part
 * @param exact the phrase, « […] » in place of a private name
 * @returns one place each, from the first part to the last; never throws
 */
export function placesOf(places: Places, exact: string): readonly Place[] {
	const [first, ...rest] = partsOf(exact);
	if (first === undefined) return [];
	const starts = places.get(first) ?? [];
	if (rest.length === 0) return starts;
	return starts.flatMap((start) => {
		let whole = start;
		for (const part of rest) {
			const { end, lastLine } = whole;
			const next = places
				.get(part)
				?.find((place) => place.start >= end && place.start - end <= LONGEST_NAME);
			if (!next || next.line - lastLine > 1) return [];
			whole = { ...whole, end: next.end, lastLine: next.lastLine };
		}
		return [whole];
	});
}
