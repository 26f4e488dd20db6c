import { normaliseText } from '../text/normalise';
import type { NormalisedText } from '../text/normalise';
import { normaliseWords } from './normalise-words';

/** A text normalised once, with the way back to its lines. */
export interface TextIndex {
	/** As given. */
	original: string;
	/** Every line normalised and trimmed, joined by `\n`. */
	flat: string;
	/** Number of lines, as `sed -n` counts them. */
	lines: number;
	pieces: Pieces;
}

/** Parallel columns: a line is one piece, a very long line several. */
interface Pieces {
	count: number;
	/** Where the piece begins in `flat`. */
	flatStart: Uint32Array;
	/** Where it begins in `original`. */
	start: Uint32Array;
	end: Uint32Array;
	/** 1-based. */
	line: Uint32Array;
}

/** A longer line is normalised in pieces: the way back costs far more memory than the text. */
const LONGEST_PIECE = 16_384;
/** How far back a place to cut is looked for; any text in Latin letters has one. */
const CUT_REACH = 4_096;

interface Building {
	pieces: Pieces;
	parts: string[];
	flatLength: number;
}

/**
 * Normalises a text line by line, in linear time and bounded memory whatever it holds.
 *
 * @param original any text, `\n` or `\r\n` between lines
 * @param onProgress told the share done, from 0 to 1, now and then
 * @returns the index; never throws
 */
export function indexText(original: string, onProgress?: (share: number) => void): TextIndex {
	const size = countLines(original) + 1 + Math.ceil((2 * original.length) / LONGEST_PIECE);
	const column = () => new Uint32Array(size);
	const building: Building = {
		pieces: { count: 0, flatStart: column(), start: column(), end: column(), line: column() },
		parts: [],
		flatLength: 0
	};
	let line = 0;
	let told = 0;
	for (let start = 0; start <= original.length; line++) {
		const found = original.indexOf('\n', start);
		const end = found === -1 ? original.length : found;
		if (line > 0) addText(building, '\n');
		addLine(building, { original, start, end, line: line + 1 });
		start = end + 1;
		if (onProgress && start - told > 500_000) onProgress((told = start) / original.length);
	}
	return { original, flat: building.parts.join(''), lines: line, pieces: building.pieces };
}

/**
 * The piece that holds a position of the normalised text.
 *
 * @param index an indexed text
 * @param at a position in `index.flat`
 * @returns its rank, its 1-based line and its bounds in the original; never throws
 */
export function pieceAt({ pieces }: TextIndex, at: number) {
	let low = 0;
	let high = pieces.count - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((pieces.flatStart[middle] ?? 0) <= at) low = middle;
		else high = middle - 1;
	}
	return {
		rank: low,
		line: pieces.line[low] ?? 1,
		flatStart: pieces.flatStart[low] ?? 0,
		start: pieces.start[low] ?? 0,
		end: pieces.end[low] ?? 0
	};
}

/**
 * Where a line begins in the normalised text.
 *
 * @param index an indexed text
 * @param line 1-based
 * @returns the position; the end of the text beyond the last line; never throws
 */
export function flatStartOfLine({ pieces, flat }: TextIndex, line: number): number {
	let low = 0;
	let high = pieces.count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((pieces.line[middle] ?? 0) < line) low = middle + 1;
		else high = middle;
	}
	return low < pieces.count ? (pieces.flatStart[low] ?? 0) : flat.length;
}

/**
 * Leads a stretch of the normalised text back to the original.
 *
 * @param index an indexed text
 * @param start position in `index.flat`
 * @param end just after the last character
 * @returns UTF-16 positions in `index.original`, end excluded; never throws
 */
export function toOriginal(index: TextIndex, start: number, end: number) {
	return { start: edge(index, start).start, end: edge(index, Math.max(start, end - 1)).end };
}

function edge(index: TextIndex, at: number) {
	const piece = pieceAt(index, at);
	const { text, map, ends } = normaliseAgain(index, piece);
	const inside = at - piece.flatStart + leadingSpaces(text);
	const last = piece.end - piece.start;
	return { start: piece.start + (map[inside] ?? last), end: piece.start + (ends[inside] ?? last) };
}

/** The piece asked for last: what is looked up stands in the order of the text. */
const latest = new WeakMap<TextIndex, { rank: number; normalised: NormalisedText }>();

function normaliseAgain(index: TextIndex, { rank, start, end }: ReturnType<typeof pieceAt>) {
	const known = latest.get(index);
	if (known?.rank === rank) return known.normalised;
	const normalised = normaliseText(index.original.slice(start, end));
	latest.set(index, { rank, normalised });
	return normalised;
}

interface Span {
	original: string;
	start: number;
	end: number;
	line: number;
}

function addLine(building: Building, span: Span): void {
	let { start } = span;
	while (span.end - start > LONGEST_PIECE) {
		const cut = findCut(span.original, start + LONGEST_PIECE);
		addPiece(building, { ...span, start, end: cut });
		// Cut elsewhere, what stands astride is not found; never may two words become one.
		if (!isPlainBorder(span.original, cut)) addText(building, '\n');
		start = cut;
	}
	addPiece(building, { ...span, start });
}

function addPiece(building: Building, { original, start, end, line }: Span): void {
	const { pieces } = building;
	pieces.flatStart[pieces.count] = building.flatLength;
	pieces.start[pieces.count] = start;
	pieces.end[pieces.count] = end;
	pieces.line[pieces.count] = line;
	pieces.count++;
	addText(building, normaliseWords(original.slice(start, end)).trim());
}

function addText(building: Building, text: string): void {
	building.parts.push(text);
	building.flatLength += text.length;
}

/** Between two plain letters normalisation joins nothing: both halves give what the whole would. */
function findCut(text: string, latest: number): number {
	for (let at = latest; at > latest - CUT_REACH; at--) if (isPlainBorder(text, at)) return at;
	return latest;
}

function isPlainBorder(text: string, at: number): boolean {
	return /^[A-Za-z0-9]{2}$/.test(text.slice(at - 1, at + 1));
}

const leadingSpaces = (text: string): number => text.length - text.trimStart().length;

function countLines(text: string): number {
	let count = 1;
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
	return count;
}
