import { unpackTextIndex } from './pack-index';
import type { PackedTextIndex } from './pack-index';
import { unpackRecords } from './pack-records';
import type { PackedRecords } from './pack-records';
import { openLibrary } from './search';
import type { Library } from './search';

/** What the search page fetches: records to show and the index over them. */
export interface SearchFile {
	records: PackedRecords;
	index: PackedTextIndex;
}

/**
 * Opens a search file.
 *
 * @param file what the site was built with
 * @returns a library for `search`
 */
export const openSearchFile = ({ records, index }: SearchFile): Library =>
	openLibrary(unpackTextIndex(index), unpackRecords(records));

/**
 * Fetches and opens the search file of one language.
 *
 * @param address of the file, on this site
 * @returns a library for `search`
 * @throws Error when it cannot be had; the page then keeps its alphabetical index
 */
export async function fetchLibrary(address: string): Promise<Library> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	return openSearchFile((await answer.json()) as SearchFile);
}
