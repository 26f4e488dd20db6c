import search from 'approx-string-match';
import type { Match } from 'approx-string-match';
import { normaliseText } from './normalise';

/** Where a quotation stands in its original line: UTF-16 indices, end excluded. */
export interface QuotePosition {
	start: number;
	end: number;
}

/** The closest text to a quotation that was not found: a suggestion, never accepted as the quotation. */
export interface NearestQuote {
	/** 1-based. */
	line: number;
	/** As printed on that line. */
	text: string;
	/** Characters to insert, delete or replace. */
	errors: number;
}

/** Beyond this share of wrong characters a suggestion misleads more than it helps. */
const WORST_ERROR_SHARE = 0.4;
/** Characters searched at once. */
const PIECE = 1_000;
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}_]/u;
/** « Tibétain·es », « non-alignement »: quoting one half would change the word. */
const JOINED = /^[\p{L}\p{M}][-·•‧][\p{L}\p{N}]/u;

/**
 * Finds a quotation on its line: exact after `normaliseText`, and made of whole words and numbers.
 *
 * A match may not begin or end inside a word (« ville » in « villes », « alignement » in
 * « non-alignement ») or a number (« 000 € » in « 25 000 € », « 3 » in « 4,3 »). A look-alike is
 * refused: a quotation is exact or it is not published.
 *
 * @param line the source line, as printed
 * @param exact the quotation
 * @returns UTF-16 positions in `line` of the first match, or null; never throws
 * @example matchQuote('une «\u00a0aide\u00a0» de 5\u00a0€', 'aide" de 5 €') // → { start: 6, end: 17 }
 */
export function matchQuote(line: string, exact: string): QuotePosition | null {
	const wanted = normaliseText(exact).text.trim();
	if (wanted === '') return null;
	const source = normaliseText(line);
	let at = source.text.indexOf(wanted);
	while (at !== -1) {
		const end = at + wanted.length;
		if (isWholeMatch(source.text, at, end)) {
			return { start: source.map[at] ?? 0, end: source.ends[end - 1] ?? line.length };
		}
		at = source.text.indexOf(wanted, at + 1);
	}
	return null;
}

/**
 * Suggests the text closest to a quotation that was not found, to help correct it by hand.
 *
 * @param lines the lines of the source
 * @param exact the quotation that was not found
 * @returns the nearest text with its 1-based line, or null when more than 40 % of the characters
 * differ everywhere; never throws
 * @example nearestQuote(['rien', 'une aide utile'], 'une aide utiles') // → { line: 2, text: 'une aide utile', errors: 1 }
 */
export function nearestQuote(lines: string[], exact: string): NearestQuote | null {
	const wanted = normaliseText(exact).text.trim();
	if (wanted === '') return null;
	let best: NearestQuote | null = null;
	let allowed = Math.floor(wanted.length * WORST_ERROR_SHARE);
	for (const [index, line] of lines.entries()) {
		if (allowed < 0) break;
		const found = nearestInLine(line, wanted, allowed);
		if (!found) continue;
		best = { line: index + 1, ...found };
		allowed = found.errors - 1;
	}
	return best;
}

/** The first of the nearest texts of a line. Piece by piece: a line may repeat what is sought 100 000 times. */
function nearestInLine(line: string, wanted: string, allowed: number) {
	const source = normaliseText(line);
	let nearest: Match | null = null;
	for (let from = 0; from < source.text.length && allowed >= 0; from += PIECE) {
		// No match is twice as long as what is sought.
		const piece = source.text.slice(from, from + PIECE + 2 * wanted.length);
		for (const { start, end, errors } of search(piece, wanted, allowed)) {
			if (errors > allowed) continue;
			nearest = { start: from + start, end: from + end, errors };
			allowed = errors - 1;
		}
	}
	if (nearest === null) return null;
	const start = source.map[nearest.start] ?? 0;
	const end = source.ends[nearest.end - 1] ?? start;
	return { text: line.slice(start, end), errors: nearest.errors };
}

/**
 * Tells whether a match is made of whole words and numbers.
 *
 * @param text a normalised text
 * @param start UTF-16 index of the match
 * @param end just after it
 * @returns false when a border cuts a word or a number; never throws
 * @example isWholeMatch('soit 25 000 €', 8, 13) // → false: « 000 € » is cut from « 25 000 € »
 */
export function isWholeMatch(text: string, start: number, end: number): boolean {
	return [start, end].every((at) => !cutsWord(text, at) && !cutsNumber(text, at));
}

/** True when the border at `at` separates two characters of one word. */
function cutsWord(text: string, at: number): boolean {
	const before = codePointBefore(text, at);
	const after = codePointAt(text, at);
	if (before === '' || after === '') return false;
	if (WORD_CHARACTER.test(before) && WORD_CHARACTER.test(after)) return true;
	const joinerAfter = before + after + codePointAt(text, at + after.length);
	const joinerBefore = codePointBefore(text, at - before.length) + before + after;
	return JOINED.test(joinerAfter) || JOINED.test(joinerBefore);
}

/** Thousands and decimals: « 25| 000 », « 4,|3 ». A year before a number (« 2024 150 ») is no group. */
function cutsNumber(text: string, at: number): boolean {
	const left = text.slice(Math.max(0, at - 5), at);
	const right = text.slice(at, at + 5);
	if (/\d$/.test(left) && /^[.,]\d/.test(right)) return true;
	if (/\d[.,]$/.test(left) && /^\d/.test(right)) return true;
	const group = /(?:^|\D)\d{1,3}( ?)$/.exec(left);
	const next = /^( ?)\d{3}(?!\d)/.exec(right);
	return group !== null && next !== null && `${group[1]}${next[1]}` === ' ';
}

function codePointAt(text: string, at: number): string {
	const code = text.codePointAt(at);
	return code === undefined ? '' : String.fromCodePoint(code);
}

function codePointBefore(text: string, at: number): string {
	if (at <= 0) return '';
	const low = text.charCodeAt(at - 1);
	const isPair = low >= 0xdc00 && low <= 0xdfff && at >= 2;
	return text.slice(isPair ? at - 2 : at - 1, at);
}
