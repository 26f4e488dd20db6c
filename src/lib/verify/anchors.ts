import { placesOf } from './chain-parts';
import type { Place, Places } from './needles';
import type { Sheet, SheetItem } from './sheet';

/** Words that a text certainly shares with a source: where they stood, and where they stand. */
export interface Anchor {
	passage: string;
	/** Line of the source. */
	from: number;
	place: Place;
}

/** Lines of the text among which an item must stand, both included. */
export interface Window {
	first: number;
	last: number;
	/** Where it most likely stands. */
	likely: number;
}

/** Shorter words (« 15 % », « ce vote ») stand in many texts and prove nothing by themselves. */
const DISTINCTIVE_CHARACTERS = 20;

/** Whether an item is long enough to be recognised wherever it stands. */
export const isDistinctive = ({ exact }: SheetItem): boolean =>
	exact.length >= DISTINCTIVE_CHARACTERS;

/**
 * Finds the items of a source that a text certainly holds.
 *
 * @param places what was found
 * @param sheet the source
 * @returns one anchor an item, by line of the source: on its own line, else, if it is distinctive,
 * where it stands alone; never throws
 */
export function findAnchors(places: Places, { items }: Sheet): Anchor[] {
	return items
		.flatMap((item) => {
			const { passage, line, exact } = item;
			const found = placesOf(places, exact);
			const own = found.find((place) => place.line === line);
			const alone = found.length === 1 && isDistinctive(item) ? found[0] : undefined;
			const place = own ?? alone;
			return place ? [{ passage, from: line, place }] : [];
		})
		.sort((a, b) => a.from - b.from);
}

/**
 * Where an item must stand, judging by what surrounds it in the source.
 *
 * @param anchors of the source, in its order
 * @param item what is looked for
 * @returns the lines between the anchors before and after it; null when nothing of its passage is in
 * the text
 */
export function windowOf(anchors: readonly Anchor[], { passage, line }: SheetItem): Window | null {
	const near = anchors.filter((anchor) => anchor.passage === passage);
	const beside = near.filter(({ from }) => from === line);
	const unmoved = beside.find(({ place }) => place.line === line);
	const guide = unmoved ?? beside[0] ?? near[0];
	if (!guide) return null;
	const likely = guide.place.line + (line - guide.from);
	// A text in another order: what stands elsewhere is no bound.
	const reach = anchors.filter((anchor) => Math.abs(anchor.from - line) <= 60);
	const before = reach.filter(({ from, place }) => from < line && place.line <= likely);
	const after = reach.filter(({ from, place }) => from > line && place.lastLine >= likely);
	return {
		first: before.at(-1)?.place.line ?? Math.max(1, likely - 40),
		last: after[0]?.place.lastLine ?? likely + 40,
		likely
	};
}
