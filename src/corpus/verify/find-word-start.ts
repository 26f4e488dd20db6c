/**
 * Finds a stem at the start of a word, in text folded by `foldText`.
 *
 * @param folded folded text
 * @param stem folded word, stem or phrase
 * @returns the index, or -1
 * @example findWordStart('un abri utile', 'util') // → 8
 */
export function findWordStart(folded: string, stem: string): number {
	if (stem === '') return -1;
	for (let at = folded.indexOf(stem); at !== -1; at = folded.indexOf(stem, at + 1))
		if (at === 0 || !/[a-z0-9]/.test(folded[at - 1] ?? '')) return at;
	return -1;
}
