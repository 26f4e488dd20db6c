import { foldText } from '../text/normalise';
import { inheritFacets } from './inherit-facets';
import type { SearchRecord } from './record';

/** A column of words that repeat: each word once, and its rank in each row. */
interface Repeated<Rank> {
	words: string[];
	at: Rank[];
}

const TEXTS = ['title', 'quote', 'where'] as const;
const WORDS = ['kind', 'side', 'unit', 'passage'] as const;
const LISTS = ['natures', 'themes', 'statuses', 'years', 'countries'] as const;

/** Records by columns: what is alike stands together, and compresses. */
export type PackedRecords = Record<(typeof TEXTS)[number], string[]> &
	Record<(typeof WORDS)[number], Repeated<number>> &
	Record<(typeof LISTS)[number], Repeated<number[]>> & {
		/** Without the id of the passage, where they begin with it: « -vote »; empty where the title gives it. */
		id: string[];
		/** Ranks of the people, places and organisations named. */
		named: number[][];
		/** Ranks of the records whose title is printed in the source. */
		printed: number[];
	};

/**
 * Packs records for the network.
 *
 * @param records in the order of the index; facets that `inheritFacets` gives back are left out
 * @returns columns
 */
export function packRecords(records: readonly SearchRecord[]): PackedRecords {
	const column = <T>(read: (record: SearchRecord) => T) => records.map(read);
	const rankOf = new Map(records.map(({ id }, rank) => [id, rank]));
	const ranksOf = (ids: readonly string[]) => ids.flatMap((id) => rankOf.get(id) ?? []);
	return Object.fromEntries([
		['id', column(shortenId)],
		...TEXTS.map((name) => [name, column((record) => record[name])]),
		...WORDS.map((name) => [name, packWords(column((record) => record[name]))]),
		...LISTS.map((name) => [name, packLists(column((record) => record[name]))]),
		['named', column(({ named }) => ranksOf(named))],
		['printed', records.flatMap((record, rank) => (record.printed ? [rank] : []))]
	]) as PackedRecords;
}

/**
 * Opens packed records.
 *
 * @param packed what `packRecords` gave
 * @returns the records, in order, with the facets that they inherit
 */
export function unpackRecords(packed: PackedRecords): SearchRecord[] {
	const printed = new Set(packed.printed);
	const readWord = ({ words, at }: Repeated<number>, rank: number) => words[at[rank] ?? 0] ?? '';
	const ids = packed.id.map((written, rank) => {
		if (written === '') return toSlug(packed.title[rank] ?? '');
		return written.startsWith('-') ? readWord(packed.passage, rank) + written : written;
	});
	const own = ids.map((_, rank) => {
		const word = (column: Repeated<number>) => readWord(column, rank);
		return Object.fromEntries([
			['id', ids[rank]],
			...TEXTS.map((name) => [name, packed[name][rank]]),
			...WORDS.map((name) => [name, word(packed[name])]),
			...LISTS.map((name) => [name, readList(packed[name], rank)]),
			['named', (packed.named[rank] ?? []).map((at) => ids[at] ?? '')],
			['printed', printed.has(rank)]
		]) as SearchRecord;
	});
	return inheritFacets(own);
}

function shortenId({ id, title, passage }: SearchRecord): string {
	if (id === toSlug(title)) return '';
	return passage !== '' && id.startsWith(`${passage}-`) ? id.slice(passage.length) : id;
}

const toSlug = (title: string): string =>
	foldText(title)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

function packWords(column: readonly string[]): Repeated<number> {
	const words = [...new Set(column)];
	const ranks = new Map(words.map((word, rank) => [word, rank]));
	return { words, at: column.map((word) => ranks.get(word) ?? 0) };
}

function packLists(column: readonly (readonly string[])[]): Repeated<number[]> {
	const words = [...new Set(column.flat())];
	const ranks = new Map(words.map((word, rank) => [word, rank]));
	return { words, at: column.map((list) => list.map((word) => ranks.get(word) ?? 0)) };
}

const readList = ({ words, at }: Repeated<number[]>, rank: number): string[] =>
	(at[rank] ?? []).map((index) => words[index] ?? '');
