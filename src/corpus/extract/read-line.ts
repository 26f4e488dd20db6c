/** A non-blank line and what its first characters say. */
export interface Line {
	/** 1-based. */
	number: number;
	/** As printed. */
	raw: string;
	/** Without the spaces around it. */
	text: string;
	/** Characters of space before it; a tab counts 4. */
	indent: number;
	/** True for the first line, after a blank line, and after a page mark. */
	afterBlank: boolean;
	/** « • », « - »… at its start, or null. */
	marker: string | null;
	/** The text after the marker; '' when the marker stands alone. */
	body: string;
}

/** A blank line has nothing but white space; a lone BOM or zero-width mark is not nothing. */
const NOT_BLANK = /[^\s]|\ufeff/;
const MARKER =
	/^(?:([-–—*•●▪■◦‣∙○□➔➤►▶→✓✔⁃·]|o(?= [A-ZÉÈÀ])|&(?:bull|#8226|#x2022|middot|#183|ndash|#8211|mdash|#8212);)(?=[\s\u00a0\u202f]|$)|([•●▪■◦‣∙○□➔➤►▶→✓✔⁃]|&(?:bull|#8226);))\s*/;
/** « ✅ », « 👉 » before a point of a leaflet: whatever they are, one and the same mark. */
const EMOJI =
	/^\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic}|\p{Emoji_Modifier})*[\s\u00a0\u202f]+(?=\S)/u;
const EMOJI_MARKER = '✅';
const FIRST_EMOJI = 0x2190;
const TAB_WIDTH = 4;

/**
 * Tells whether a line holds nothing.
 *
 * @param raw a line without its line break
 * @returns true when it is white space only
 * @example isBlank('\u00a0 ') // → true
 */
export function isBlank(raw: string): boolean {
	return !NOT_BLANK.test(raw);
}

/**
 * Reads the marks of a line.
 *
 * @param raw the line, not blank
 * @param number its 1-based number
 * @param afterBlank whether a blank line stands before it
 * @returns its parts; never throws
 * @example readLine('  • Un titre', 7, true) // → { marker: '•', body: 'Un titre', indent: 2, … }
 */
export function readLine(raw: string, number: number, afterBlank: boolean): Line {
	const text = raw.trim();
	const lead = raw.length - raw.trimStart().length;
	const tabs = lead > 0 && raw.includes('\t') ? raw.slice(0, lead).split('\t').length - 1 : 0;
	const indent = lead + tabs * (TAB_WIDTH - 1);
	const code = text.charCodeAt(0);
	const mayMark = code > 0x7e || code === 0x2d || code === 0x2a || code === 0x26 || code === 0x6f;
	const found = mayMark ? MARKER.exec(text) : null;
	const marker = found ? (found[1] ?? found[2] ?? null) : null;
	const isBold = marker === '*' && text.startsWith('**');
	const emoji = !found && code >= FIRST_EMOJI ? EMOJI.exec(text) : null;
	if (emoji) {
		const rest = text.slice(emoji[0].length);
		return { number, raw, text, indent, afterBlank, marker: EMOJI_MARKER, body: rest };
	}
	const body = found && !isBold ? text.slice(found[0].length) : text;
	return { number, raw, text, indent, afterBlank, marker: isBold ? null : marker, body };
}
