/** Where a record stands in the data folder. */
export interface Place {
	file: string;
	/** 1-based, or null when only the file is known. */
	line: number | null;
}

export interface Whereabouts {
	/** Id of the record, or of the source whose passage file is meant. */
	record: string;
	/** Words to look for below the record's first line, to point nearer. */
	near?: string;
	/** Of two records with one id the second is meant, the one to rename, unless « first » is asked. */
	which?: 'first';
	/** Start of the file's name below the data folder, when one id may stand in two files. */
	within?: string;
}

export type Locate = (whereabouts: Whereabouts) => Place;

const ID = /(?:^|[\s{,-])(?:id|source):\s*["']?([a-z0-9-]+)/g;
/** A record's own text rarely runs longer: beyond it a match belongs to another record. */
const RECORD_LINES = 80;

/**
 * Prepares the look-up of records in the YAML texts, so that a finding can say file and line.
 *
 * It reads text and not the parsed tree: that also works on data broken in memory by a test.
 *
 * @param texts YAML text by file name, as the reader should see the name
 * @returns a function from a record to its place; an unknown record gets the first file, no line
 */
export function createLocator(texts: ReadonlyMap<string, string>): Locate {
	const lines = new Map([...texts].map(([file, text]) => [file, text.split('\n')]));
	const places = indexIds(lines);
	return ({ record, near, within, which }) => {
		const candidates = places.get(record) ?? [];
		const chosen = candidates.filter((place) => within && place.file.includes(within));
		const place = (chosen.length > 0 ? chosen : candidates).at(which === 'first' ? 0 : -1);
		if (!place) return { file: [...texts.keys()][0] ?? 'data', line: null };
		return nearer(lines.get(place.file) ?? [], place, near);
	};
}

function indexIds(lines: ReadonlyMap<string, string[]>): Map<string, Place[]> {
	const places = new Map<string, Place[]>();
	for (const [file, content] of lines)
		for (const [index, line] of content.entries())
			for (const match of line.matchAll(ID)) {
				const id = match[1] ?? '';
				places.set(id, [...(places.get(id) ?? []), { file, line: index + 1 }]);
			}
	return places;
}

function nearer(lines: string[], place: Place, near: string | undefined): Place {
	if (!near || place.line === null) return place;
	const isWhole = lines[place.line - 1]?.startsWith('source:');
	const last = isWhole ? lines.length : place.line - 1 + RECORD_LINES;
	const wanted = near.slice(0, 40);
	const found = lines.slice(place.line - 1, last).findIndex((line) => line.includes(wanted));
	return found === -1 ? place : { file: place.file, line: place.line + found };
}
