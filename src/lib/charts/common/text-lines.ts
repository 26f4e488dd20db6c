import { wrapText } from './text-fit';

/** Distance between lines of text, and from the middle of a line down to its baseline. */
export const LINE = 18;
export const BASELINE = 4.5;

/** One line of SVG text; `strong` is printed before `text`, with more weight. */
export interface TextLine {
	x: number;
	/** Baseline. */
	y: number;
	anchor: 'start' | 'end';
	strong: string;
	text: string;
}

/**
 * Breaks « strong text » into lines no wider than `maxWidth`; the strong words are held together
 * and open the first one. `('34 000 €', 'deux maisons', 13, 90)` → two lines, the first strong.
 */
export const strongLines = (options: {
	strong: string;
	text: string;
	fontSize: number;
	maxWidth: number;
}): Pick<TextLine, 'strong' | 'text'>[] => {
	const strong = options.strong.replaceAll(' ', '\u00A0');
	const whole = `${strong} ${options.text}`.trim();
	return wrapText(whole, options.fontSize, options.maxWidth).map((line, index) =>
		index === 0 ? { strong, text: line.slice(strong.length) } : { strong: '', text: line }
	);
};

/** Gives lines their places under each other, the first one centred on `y`. */
export const stackLines = (
	lines: Pick<TextLine, 'strong' | 'text'>[],
	{ x, y, anchor = 'start' }: { x: number; y: number; anchor?: TextLine['anchor'] }
): TextLine[] =>
	lines.map((line, index) => ({
		...line,
		x: Math.round(x * 10) / 10,
		y: Math.round((y + BASELINE + index * LINE) * 10) / 10,
		anchor
	}));

/** Plain lines of a text broken at `maxWidth`. */
export const plainLines = (
	text: string,
	fontSize: number,
	maxWidth: number
): Pick<TextLine, 'strong' | 'text'>[] =>
	wrapText(text, fontSize, maxWidth).map((line) => ({ strong: '', text: line }));
