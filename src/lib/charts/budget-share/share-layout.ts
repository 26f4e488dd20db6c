import type { Figure } from '../../model/figure';
import { intervalOf, type Interval } from '../../numbers/interval';
import type { ChartSide } from '../common/side';
import { round1 } from '../common/text-fit';
import { plainLines, stackLines, type TextLine } from '../common/text-lines';

/** A percentage of a budget and whose words it is. */
export type ShareFigure = Pick<
	Figure,
	| 'id'
	| 'claim'
	| 'raw'
	| 'label'
	| 'value'
	| 'low'
	| 'high'
	| 'lowOpen'
	| 'highOpen'
	| 'unit'
	| 'qualifier'
	| 'rounding'
	| 'status'
> & { side: ChartSide };

/** Parts of the whole that one small square stands for: 1 of 10 000, that is 0.01 %. */
export const SQUARES = 10_000;
const SQUARES_PER_PERCENT = SQUARES / 100;
const SQUARES_PER_ROW = 100;

/** Sizes of one panel, in units of the viewBox. */
export interface ShareFrame {
	/** Side of one small square in the whole, and in the enlarged detail. */
	unit: number;
	zoomed: number;
	/** Left edge of the enlarged detail and of the text; width of the text; top of the text. */
	detailX: number;
	textX: number;
	textWidth: number;
	textY: number;
	/** Where the percentage is printed large. */
	big: { x: number; y: number };
	/** Panels side by side, width of one, width of all. */
	perRow: number;
	panelWidth: number;
	width: number;
	fontSize: number;
}

export interface ShareLayout {
	figure: ShareFigure;
	/** Small squares: at least, at most. */
	squares: [number, number];
	/** Side of the whole, in units. */
	size: number;
	/** Certain and possible part, in the whole and enlarged. */
	small: [string, string];
	large: [string, string];
	/** Frame of the enlarged detail, and the lines that lead to it. */
	cells: string;
	leaders: string;
	lines: TextLine[];
}

/** Two panels on a page, one on a phone. */
export const WIDE_SHARE: ShareFrame = {
	unit: 2.6,
	zoomed: 14,
	detailX: 290,
	textX: 290,
	textWidth: 180,
	textY: 156,
	big: { x: 290, y: 140 },
	perRow: 2,
	panelWidth: 490,
	width: 960,
	fontSize: 15
};
export const NARROW_SHARE: ShareFrame = {
	unit: 2,
	zoomed: 14,
	detailX: 222,
	textX: 0,
	textWidth: 340,
	textY: 220,
	big: { x: 222, y: 150 },
	perRow: 1,
	panelWidth: 340,
	width: 340,
	fontSize: 13.5
};

/**
 * Bounds of a percentage, in percent. A chosen target may also be a number rounded in print:
 * both readings are drawn, the target as certain and the rounding as possible.
 * Throws when a bound is open: an unbounded share fills no squares.
 */
export const boundsOf = (figure: ShareFigure): [number, number] => {
	const read: Interval =
		figure.rounding === 'target' ? intervalOf({ ...figure, rounding: 'printed' }) : figure;
	if (figure.unit !== 'percent' || read.low === null || read.high === null)
		throw new Error(`Figure ${figure.id} is no percentage with two bounds: it fills no squares`);
	return [read.low, read.high];
};

/**
 * Path of the first `count` squares, row by row, `columns` a row; a part of a square is a part of
 * its width. `(3.5, 2, 10, 0)` → a row of two, then one and a half.
 */
export const squaresPath = (
	count: number,
	columns: number,
	size: number,
	origin: [number, number] = [0, 0]
): string => {
	const [x, y] = origin;
	const rows = Math.floor(count / columns);
	const rest = count - rows * columns;
	const full = rows > 0 ? `M${x} ${y}h${columns * size}v${rows * size}H${x}z` : '';
	const last =
		rest > 0 ? `M${x} ${round1(y + rows * size)}h${round1(rest * size)}v${size}H${x}z` : '';
	return full + last;
};

/** Inner lines of a block of squares. */
const gridPath = (block: { x: number; columns: number; rows: number; size: number }): string => {
	const { x, columns, rows, size } = block;
	const down = Array.from(
		{ length: columns - 1 },
		(_, i) => `M${x + (i + 1) * size} 0v${rows * size}`
	);
	const across = Array.from(
		{ length: rows - 1 },
		(_, i) => `M${x} ${(i + 1) * size}h${columns * size}`
	);
	return [...down, ...across].join('');
};

/** Geometry of one share: the whole, the block in its corner, the same block enlarged. */
export const layoutShare = (
	figure: ShareFigure,
	options: { frame: ShareFrame; text: string[] }
): ShareLayout => {
	const { unit, zoomed, detailX, ...frame } = options.frame;
	const squares = boundsOf(figure).map((percent) => percent * SQUARES_PER_PERCENT) as [
		number,
		number
	];
	const columns = Math.min(SQUARES_PER_ROW, Math.ceil(Math.sqrt(squares[1])));
	const rows = Math.ceil(squares[1] / columns);
	const size = unit * SQUARES_PER_ROW;
	const corner: [number, number] = [size - columns * unit, 0];
	const paths = (side: number, origin: [number, number]) =>
		squares.map((count) => squaresPath(count, columns, side, origin)) as [string, string];
	const lines = options.text.flatMap((text) => plainLines(text, frame.fontSize, frame.textWidth));
	return {
		figure,
		squares,
		size,
		small: paths(unit, corner),
		large: paths(zoomed, [detailX, 0]),
		cells: gridPath({ x: detailX, columns, rows, size: zoomed }),
		leaders: `M${size} 0H${detailX}M${size} ${round1(rows * unit)}L${detailX} ${rows * zoomed}`,
		lines: stackLines(lines, { x: frame.textX, y: frame.textY })
	};
};

/** Shares placed beside or under each other; a row is as high as its longest panel. */
export const layoutShares = (
	figures: ShareFigure[],
	options: { frame: ShareFrame; textOf: (figure: ShareFigure) => string[] }
): { height: number; panels: { x: number; y: number; share: ShareLayout }[] } => {
	const { frame, textOf } = options;
	let height = 0;
	let y = 0;
	const panels = figures.map((figure, index) => {
		const share = layoutShare(figure, { frame, text: textOf(figure) });
		const column = index % frame.perRow;
		if (column === 0) y = height;
		const bottom = Math.max(share.size, share.lines.at(-1)?.y ?? 0);
		height = Math.max(height, Math.ceil(y + bottom + 24));
		return { x: column * frame.panelWidth, y, share };
	});
	return { height, panels };
};
