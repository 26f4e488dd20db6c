import type { SearchRecord } from './record';
import type { TextIndex } from './text-index';
import { listWords } from './tokens';

/**
 * A term as the texts write it, with its accents.
 *
 * @param index the index
 * @param records in the order of the index
 * @param rank of the term
 * @returns the word in lower case; the folded term when no shown text holds it; never throws
 */
export function writtenAs(
	index: TextIndex,
	records: readonly SearchRecord[],
	rank: number
): string {
	const term = index.terms[rank] ?? '';
	for (const at of index.postingsOf(rank).at) {
		const record = records[at];
		const text = record ? `${record.title} ${record.quote} ${record.where}` : '';
		const word = listWords(text, index.lang).find((token) => token.term === term);
		if (word) return text.slice(word.start, word.end).toLowerCase();
	}
	return term;
}
