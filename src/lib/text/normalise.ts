/** A text after normalisation, and where each of its characters comes from. */
export interface NormalisedText {
	text: string;
	/** `map[i]`: UTF-16 index in the original of what produced character i; one more entry, the original length. */
	map: number[];
	/** `ends[i]`: UTF-16 index just after what produced character i, in the original. */
	ends: number[];
}

interface Piece {
	text: string;
	start: number;
	end: number;
}

const REMOVED = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const SPACE = /[\s\u0085]/;
const APOSTROPHE = /[\u2018\u2019\u201b\u02bc]/;
const OPENING = /[\u00ab\u201c\u201e\u201f]/;
const CLOSING = /[\u00bb\u201d]/;
const DASH = /[\u2010-\u2015\u2212]/;
/** Marks that belong to the character before them; Hangul vowels and finals compose too. */
const CONTINUES = /[\p{M}\u1160-\u11ff]/u;
/** Nothing to replace, collapse or compose: most lines of plain ASCII. */
const PLAIN = /^(?:[!-~]| (?! ))*$/;

/**
 * Normalises a text so that two printings of the same words become equal, and keeps the way back.
 *
 * The rule, in this order: NFC; soft hyphens, zero-width and direction marks removed; every kind of
 * space, in any number, one plain space; ’ ‘ ʼ ‛ → `'`; “ ” „ ‟ « » → `"` with the spaces on their
 * inner side removed; ‐ ‑ ‒ – — ― − → `-`; … → `...`. Case and accents are kept.
 *
 * @param text any text; positions are UTF-16 indices
 * @returns the normalised text with `map` and `ends` into the original; never throws
 * @example normaliseText('l’«\u00a0aide\u00a0»').text // → `l'"aide"`
 */
export function normaliseText(text: string): NormalisedText {
	if (PLAIN.test(text)) return identity(text);
	const out: Piece[] = [];
	for (const piece of cluster(text)) append(out, piece);
	return spread(out, text.length);
}

/**
 * Folds a text for searching: normalised, lower case, no accents, œ → oe, æ → ae.
 *
 * @param text any text
 * @returns the folded text; its positions do not correspond to the original's; never throws
 * @example foldText('Cœur d’Été') // → "coeur d'ete"
 */
export function foldText(text: string): string {
	return normaliseText(text)
		.text.toLowerCase()
		.replaceAll('œ', 'oe')
		.replaceAll('æ', 'ae')
		.normalize('NFD')
		.replace(/\p{M}/gu, '');
}

function identity(text: string): NormalisedText {
	const map = Array.from({ length: text.length + 1 }, (_, index) => index);
	return { text, map, ends: map.slice(1) };
}

/** One character of the most common kind: nothing is removed from it, joined to it or composed of it. */
const isAscii = (char: string): boolean => char.length === 1 && char < '\u0080';

/** Splits into characters with their marks, without what is removed, each composed (NFC). */
function cluster(text: string): Piece[] {
	const pieces: Piece[] = [];
	let position = 0;
	for (const char of text) {
		const start = position;
		position += char.length;
		if (isAscii(char)) {
			pieces.push({ text: char, start, end: position });
			continue;
		}
		if (REMOVED.test(char)) continue;
		const last = pieces.at(-1);
		if (last && CONTINUES.test(char)) {
			last.text += char;
			last.end = position;
		} else pieces.push({ text: char, start, end: position });
	}
	for (const piece of pieces) if (!isAscii(piece.text)) piece.text = piece.text.normalize('NFC');
	return pieces;
}

function append(out: Piece[], piece: Piece): void {
	const [head = ''] = piece.text;
	const last = out.at(-1);
	if (SPACE.test(head)) {
		const afterOpening = last?.text.startsWith('\u00ab');
		if (afterOpening && piece.text.length === 1) return;
		if (last?.text === ' ' && piece.text.length === 1) last.end = piece.end;
		else out.push({ ...piece, text: ' ' + piece.text.slice(1) });
		return;
	}
	if (CLOSING.test(head) && last?.text === ' ') out.pop();
	out.push({ ...piece, text: replacement(head) + piece.text.slice(head.length) });
}

/** « stands for every opening mark until the end: the next space has to see it was an opening one. */
function replacement(char: string): string {
	if (APOSTROPHE.test(char)) return "'";
	if (OPENING.test(char)) return '\u00ab';
	if (CLOSING.test(char)) return '"';
	if (DASH.test(char)) return '-';
	return char === '\u2026' ? '...' : char;
}

function spread(pieces: Piece[], length: number): NormalisedText {
	const map: number[] = [];
	const ends: number[] = [];
	let text = '';
	for (const piece of pieces) {
		const shown = piece.text.replace('\u00ab', '"');
		const oneToOne = shown.length === piece.end - piece.start;
		for (let i = 0; i < shown.length; i++) {
			map.push(oneToOne ? piece.start + i : piece.start);
			ends.push(oneToOne ? piece.start + i + 1 : piece.end);
		}
		text += shown;
	}
	map.push(length);
	return { text, map, ends };
}
