/**
 * Rank of the first term that does not come before a text.
 *
 * @param terms in the order of their code units
 * @param text what is looked for
 * @returns between 0 and the number of terms; never throws
 * @example lowerBound(['ab', 'ad'], 'ac') // → 1
 */
export function lowerBound(terms: readonly string[], text: string): number {
	let low = 0;
	let high = terms.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((terms[middle] ?? '') < text) low = middle + 1;
		else high = middle;
	}
	return low;
}

/**
 * Ranks of the terms that begin with a prefix: from the first, up to but not including the last.
 *
 * @param terms in the order of their code units
 * @param prefix at least one character
 * @returns the range; empty when there is none; never throws
 * @example prefixRange(['aide', 'aider', 'air'], 'aid') // → [0, 2]
 */
export function prefixRange(
	terms: readonly string[],
	prefix: string
): [first: number, last: number] {
	return [lowerBound(terms, prefix), lowerBound(terms, `${prefix}\uffff`)];
}
