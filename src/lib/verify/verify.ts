import { decodeBytes } from './decode-bytes';
import type { Decoded } from './decode-bytes';
import { htmlToText, isHtml } from './html-to-text';
import { indexText } from './index-text';
import { lookUp } from './look-up';
import type { ItemResult, State } from './look-up';
import { findPlaces } from './needles';
import { recogniseSource } from './recognise';
import type { Recognised } from './recognise';
import type { Sheet } from './sheet';

/** A text that a reader gives, and what to look for in it. */
export interface Verification {
	/** The file as it is, or the UTF-8 bytes of a pasted text. */
	bytes: Uint8Array;
	/** Of the file; null for a pasted text. */
	name: string | null;
	sheets: readonly Sheet[];
	/** Id of the source that the reader chose; null to recognise it. */
	chosen: string | null;
	/** SHA-256 of any bytes, in hexadecimal. */
	digest: (bytes: Uint8Array) => Promise<string>;
	/** Told the share done, from 0 to 1, now and then. */
	onProgress?: (share: number) => void;
}

/** What was found, without the text itself. */
export interface Report {
	text: {
		name: string | null;
		bytes: number;
		lines: number;
		encoding: Decoded['encoding'];
		/** Whether the words were taken out of a page in HTML. */
		isHtml: boolean;
		sha256: string;
	};
	source: Pick<Sheet, 'source' | 'title' | 'sha256' | 'lines'> | null;
	recognised: Recognised | null;
	/** `bytes`: the very snapshot; `text`: but for line ends and the byte-order mark; `no`: another text. */
	identical: 'bytes' | 'text' | 'no';
	counts: Record<State, number>;
	items: ItemResult[];
}

/** A larger text is no document that people wrote. */
export const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Verifies a text against every published quotation, figure and piece of evidence of its source.
 *
 * @returns the report; `source` is null, with no items, when the text is none of them
 * @throws RangeError for a text over 64 MiB
 */
export async function verifyText(given: Verification): Promise<Report> {
	const { bytes, name, sheets, chosen, digest, onProgress } = given;
	if (bytes.length > MOST_BYTES) throw new RangeError('the text is larger than 64 MiB');
	const { text, encoding } = decodeBytes(bytes);
	const fromHtml = isHtml(text);
	const sha256 = await digest(bytes);
	const hashes = [sha256, ...(await hashesOfText(text, digest))];
	const index = indexText(fromHtml ? htmlToText(text) : text, (share) => onProgress?.(share / 2));
	const places = findPlaces(index, sheets, (share) => onProgress?.((1 + share) / 2));
	const recognised = recogniseSource(sheets, hashes, places);
	const sheet = sheets.find(({ source }) => source === (chosen ?? recognised?.source));
	const items = sheet ? lookUp(index, places, sheet) : [];
	const isSame =
		sheet && (sheet.sha256 === sha256 ? 'bytes' : hashes.includes(sheet.sha256) && 'text');
	return {
		text: {
			name,
			bytes: bytes.length,
			lines: countLines(index),
			encoding,
			isHtml: fromHtml,
			sha256
		},
		source: sheet ? pickSource(sheet) : null,
		recognised,
		identical: isSame || 'no',
		counts: countStates(items),
		items
	};
}

const pickSource = ({ source, title, sha256, lines }: Sheet) => ({ source, title, sha256, lines });

/** A copy that was pasted, or saved by another system, differs by its line ends only. */
async function hashesOfText(text: string, digest: Verification['digest']): Promise<string[]> {
	const unix = text.replaceAll('\r\n', '\n');
	let end = unix.length;
	while (unix[end - 1] === '\n') end--;
	const bare = unix.slice(0, end);
	const encoder = new TextEncoder();
	return Promise.all([bare, `${bare}\n`].map((variant) => digest(encoder.encode(variant))));
}

/** As `sed -n` counts: what follows the last line end is a line only if there is something. */
const countLines = ({ original, lines }: { original: string; lines: number }): number =>
	original.endsWith('\n') ? lines - 1 : lines;

function countStates(items: readonly ItemResult[]): Record<State, number> {
	const counts = { found: 0, moved: 0, changed: 0, absent: 0, withheld: 0 };
	for (const { state } of items) counts[state]++;
	return counts;
}
