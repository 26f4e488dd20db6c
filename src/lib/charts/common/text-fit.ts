const NARROW = new Set([..."iljtfrI.,:;’'()|! \u00A0\u202F"]);
const WIDE = new Set([...'mwMW%€@—…ŒœÆæ']);
const UPPER_OR_DIGIT = /[A-Z0-9À-Þ]/;

const charWidthEm = (char: string): number => {
	if (NARROW.has(char)) return 0.39;
	if (WIDE.has(char)) return 0.95;
	return UPPER_OR_DIGIT.test(char) ? 0.67 : 0.6;
};

/**
 * Upper estimate of the width of a line of text, in the unit of `fontSize`. It follows the
 * widest of the usual system faces (Verdana, DejaVu Sans), because the reader's font is unknown:
 * a label that fits by this estimate overlaps nothing in any of them.
 */
export const textWidth = (text: string, fontSize: number): number =>
	fontSize * [...text].reduce((sum, char) => sum + charWidthEm(char), 0);

/**
 * Breaks a text at ordinary spaces into lines no wider than `maxWidth`; no-break spaces hold.
 * A single word wider than the line stays whole: nothing is ever cut.
 * `('dix associations', 13, 60)` → `['dix', 'associations']`
 */
export const wrapText = (text: string, fontSize: number, maxWidth: number): string[] => {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		const joined = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && textWidth(joined, fontSize) <= maxWidth)
			lines[lines.length - 1] = joined;
		else lines.push(word);
	}
	return lines;
};

/** Box of a label or a mark, in the units of the viewBox. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** One decimal is enough on a screen, and every digit is paid in bytes: `12.345` → `12.3`. */
export const round1 = (value: number): number => Math.round(value * 10) / 10 + 0;
