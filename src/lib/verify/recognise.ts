import { placesOf } from './chain-parts';
import { isDistinctive } from './anchors';
import type { Places } from './needles';
import type { Sheet } from './sheet';

/** Which source a text is, and how that is known. */
export interface Recognised {
	source: string;
	/** `copy`: the very snapshot; `words`: its words are found. */
	by: 'copy' | 'words';
	/** Distinctive quotations found, of how many. */
	found: number;
	of: number;
}

/**
 * Recognises a source: by its SHA-256, else by the share of its quotations that the text holds.
 *
 * @param sheets every source
 * @param hashes SHA-256 of the bytes and of the text with another last line end
 * @param places what was found in the text
 * @returns the source, or null when no quotation of any is there; never throws
 */
export function recogniseSource(
	sheets: readonly Sheet[],
	hashes: readonly string[],
	places: Places
): Recognised | null {
	let best: Recognised | null = null;
	for (const sheet of sheets) {
		const counted = countFound(sheet, places);
		if (hashes.includes(sheet.sha256)) return { source: sheet.source, by: 'copy', ...counted };
		if (counted.found > (best?.found ?? 0))
			best = { source: sheet.source, by: 'words', ...counted };
	}
	return best;
}

function countFound({ items }: Sheet, places: Places): { found: number; of: number } {
	const phrases = new Set(
		items
			.filter((item) => item.kind === 'quotation' && isDistinctive(item))
			.map(({ exact }) => exact)
	);
	const found = [...phrases].filter((exact) => placesOf(places, exact).length > 0);
	return { found: found.length, of: phrases.size };
}
