import { OMISSION } from '../model/publish';
import { normaliseText } from '../text/normalise';
import { findAnchors, isDistinctive, windowOf } from './anchors';
import type { Anchor, Window } from './anchors';
import { placesOf } from './chain-parts';
import { contextOf } from './context';
import type { Context } from './context';
import { compareWords } from './differences';
import type { Stretch } from './differences';
import { findNearest } from './find-nearest';
import type { TextIndex } from './index-text';
import { pieceAt } from './index-text';
import type { Place, Places } from './needles';
import { showControls } from './show-controls';
import type { Sheet, SheetItem } from './sheet';

/**
 * `found`: exact, on its line. `moved`: exact, on another line. `changed`: not there, near words are.
 * `absent`: neither. `withheld`: nothing of it is published but a private name.
 */
export type State = 'found' | 'moved' | 'changed' | 'absent' | 'withheld';

/** What became of one item in the reader's text. */
export interface ItemResult extends SheetItem {
	state: State;
	/** 1-based line of the text, or null when the words are not there. */
	at: number | null;
	/** Whether a name that is not published was left out of the comparison. */
	masked: boolean;
	context: Context | null;
	/** For `changed`: both wordings, cut where they differ. */
	differences: { expected: Stretch[]; given: Stretch[] } | null;
}

interface Material {
	index: TextIndex;
	places: Places;
	anchors: readonly Anchor[];
	/** Lines where the same words are expected for a record. */
	expected: ReadonlyMap<string, ReadonlySet<number>>;
}

/** So near that the words were there and were changed, even if the same words stand elsewhere. */
const SAME_WORDS_CHANGED = 0.25;

/**
 * Looks up everything that was published of a source in a text.
 *
 * @param index the text
 * @param places what was found in it
 * @param sheet the source
 * @returns one result an item, in the order of the sheet; never throws
 */
export function lookUp(index: TextIndex, places: Places, sheet: Sheet): ItemResult[] {
	const expected = new Map<string, Set<number>>();
	for (const { exact, line, alsoLines } of sheet.items) {
		const lines = expected.get(exact) ?? new Set();
		for (const one of [line, ...alsoLines]) lines.add(one);
		expected.set(exact, lines);
	}
	const material = { index, places, anchors: findAnchors(places, sheet), expected };
	return sheet.items.map((item) => lookUpItem(material, item));
}

function lookUpItem(material: Material, item: SheetItem): ItemResult {
	const { index, places, anchors } = material;
	const found = placesOf(places, item.exact);
	const own = found.find(({ line, lastLine }) => line === item.line && lastLine === item.line);
	if (own) return atPlace(index, item, own);
	if (item.exact.replaceAll(OMISSION, '').trim() === '') return without(item, 'withheld');
	const window = windowOf(anchors, item);
	const { inWindow, elsewhere } = otherPlaces(material, item, { found, window });
	if (inWindow) return atPlace(index, item, inWindow);
	const taken = takenLines(material, item);
	const nearest = window && findNearest(index, { window, exact: item.exact, taken });
	if (elsewhere && !(nearest && nearest.errorShare <= SAME_WORDS_CHANGED))
		return atPlace(index, item, elsewhere);
	if (!nearest) return without(item, 'absent');
	const context = contextOf(index, nearest.start, nearest.end);
	const given = index.flat.slice(nearest.start, nearest.end).replaceAll('\n', ' ');
	return {
		...without(item, 'changed'),
		at: pieceAt(index, nearest.start).line,
		context,
		differences: compareWords(normaliseText(item.exact).text.trim(), showControls(given))
	};
}

interface Candidates {
	found: readonly Place[];
	window: Window | null;
}

/** A line where the same words are expected for another record is no place for this one. */
function takenLines({ expected }: Material, { exact, line }: SheetItem): ReadonlySet<number> {
	return new Set([...(expected.get(exact) ?? [])].filter((other) => other !== line));
}

function otherPlaces(
	material: Material,
	item: SheetItem,
	{ found, window }: Candidates
): { inWindow?: Place; elsewhere?: Place } {
	const taken = takenLines(material, item);
	const likely = window?.likely ?? item.line;
	const free = found
		.filter(({ line }) => !taken.has(line))
		.sort((a, b) => Math.abs(a.line - likely) - Math.abs(b.line - likely));
	const isInside = ({ line, lastLine }: Place) =>
		window !== null && line >= window.first && lastLine <= window.last;
	return {
		inWindow: free.find(isInside),
		elsewhere: isDistinctive(item) ? free[0] : undefined
	};
}

const without = (item: SheetItem, state: State): ItemResult => ({
	...item,
	state,
	at: null,
	masked: item.exact.includes(OMISSION),
	context: null,
	differences: null
});

function atPlace(index: TextIndex, item: SheetItem, { start, end, line, lastLine }: Place) {
	const isOwn = line === item.line && lastLine === item.line;
	return {
		...without(item, isOwn ? 'found' : 'moved'),
		at: line,
		context: contextOf(index, start, end)
	};
}
