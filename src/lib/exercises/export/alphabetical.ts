/**
 * Sorts by code unit, the same on every machine: an order that says nothing of the answer.
 *
 * @param texts any texts
 * @returns a sorted copy
 * @example alphabetical(['b', 'a']) // → ['a', 'b']
 */
export const alphabetical = (texts: readonly string[]): string[] =>
	[...texts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
