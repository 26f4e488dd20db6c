import type { ItemResult, State } from './look-up';

/** Items that stand on one line of the source: one change in a text often touches several. */
export interface LineGroup {
	line: number;
	items: ItemResult[];
}

/**
 * Gathers the items of some states by line of the source.
 *
 * @param items in any order
 * @param states which ones
 * @returns one group a line, in source order; never throws
 */
export function groupByLine(items: readonly ItemResult[], states: readonly State[]): LineGroup[] {
	const groups = new Map<number, ItemResult[]>();
	for (const item of items.filter(({ state }) => states.includes(state)))
		groups.set(item.line, [...(groups.get(item.line) ?? []), item]);
	return [...groups]
		.map(([line, gathered]) => ({ line, items: gathered }))
		.sort((a, b) => a.line - b.line);
}
