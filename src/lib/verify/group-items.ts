import type { ItemResult, State } from './look-up';

/** Items that stand on one line of the source: one change in a text often touches several. */
export interface LineGroup {
	line: number;
	items: ItemResult[];
}

/**
 * Gathers the items of some states by line of the source.
 *
 * @param items in source order
 * @param states which ones
 * @returns one group a line, in order; never throws
 */
export function groupByLine(items: readonly ItemResult[], states: readonly State[]): LineGroup[] {
	const groups: LineGroup[] = [];
	for (const item of items.filter(({ state }) => states.includes(state))) {
		const last = groups.at(-1);
		if (last?.line === item.line) last.items.push(item);
		else groups.push({ line: item.line, items: [item] });
	}
	return groups;
}
