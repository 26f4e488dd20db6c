import type { Claim } from '../model/claim';
import { isAct } from './entry';
import type { Entry, MainSide } from './entry';

/** A titled part of the spread: both sides' cards, in reading order. */
export interface SpreadPart {
	/** `all`: acts and statements in one, where a side has statements only. */
	id: 'acts' | 'words' | 'all';
	/** One row a pair of cards; null where a side has none left. */
	rows: { first: Entry | null; second: Entry | null }[];
	/** Sides of which the whole theme holds nothing in this part. */
	silent: MainSide[];
	/** Sides that state something on the theme, but no act and no pledge. */
	actless: MainSide[];
}

/**
 * The parts of a spread: acts, then statements. Where one side has statements only, its first one would
 * stand below all the acts of the other: one part then holds everything, each side in its own order, so
 * that a reader sees both sides at once.
 *
 * @param sides which stands first
 * @param ordered the claims of the whole theme, in the stated order
 * @param entriesOf the cards of one page, in the same order
 * @returns parts with at least one row; a theme without any claim gets one row of two silences
 */
export function spreadParts(
	sides: [MainSide, MainSide],
	ordered: Record<MainSide, Claim[]>,
	entriesOf: (side: MainSide) => { act: boolean; entry: Entry }[]
): SpreadPart[] {
	const [first, second] = [entriesOf(sides[0]), entriesOf(sides[1])];
	const has = (side: MainSide, act: boolean) => ordered[side].some((claim) => isAct(claim) === act);
	const isEmpty = (side: MainSide) => ordered[side].length === 0;
	const actless = sides.filter((side) => !isEmpty(side) && !has(side, true));
	const isOnePart = (actless.length === 1 && !sides.some(isEmpty)) || sides.every(isEmpty);
	if (isOnePart) {
		const rows = sides.every(isEmpty) ? [{ first: null, second: null }] : facingRows(first, second);
		return [{ id: 'all', rows, silent: sides.filter(isEmpty), actless }];
	}
	return (['acts', 'words'] as const).flatMap((id) => {
		const inPart = (list: typeof first) => list.filter(({ act }) => act === (id === 'acts'));
		const rows = facingRows(inPart(first), inPart(second));
		const silent = sides.filter((side) => !has(side, id === 'acts'));
		return rows.length > 0 ? [{ id, rows, silent, actless: [] }] : [];
	});
}

/** Cards two by two; the longer side goes on alone. */
function facingRows(first: { entry: Entry }[], second: { entry: Entry }[]): SpreadPart['rows'] {
	return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => ({
		first: first[index]?.entry ?? null,
		second: second[index]?.entry ?? null
	}));
}
