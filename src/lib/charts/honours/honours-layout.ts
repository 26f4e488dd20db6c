import { scaleLinear } from 'd3';
import type { Lang } from '../../model/vocabulary';
import { spanOf } from '../common/edtf-span';
import type { Tick } from '../common/log-axis';
import { round1, textWidth } from '../common/text-fit';
import { BASELINE, LINE, plainLines, stackLines, type TextLine } from '../common/text-lines';
import type { HonourLine, HonourRow } from './honour-rows';
import { lineText, nameOf } from './messages';

/** Proportions of a drawing; on a phone names and labels stand above their lane. */
interface Frame {
	width: number;
	axis: [number, number];
	/** Middle of the slot for dates that are not said. */
	undatedX: number;
	fontSize: number;
	stacked: boolean;
}

export const WIDE: Frame = {
	width: 960,
	axis: [225, 820],
	undatedX: 900,
	fontSize: 15,
	stacked: false
};
export const NARROW: Frame = {
	width: 340,
	axis: [9, 226],
	undatedX: 300,
	fontSize: 13.5,
	stacked: true
};

export interface HonourMark {
	line: HonourLine;
	x: number;
	y: number;
	/** Year, season or month: the bar that the date may lie in. */
	span: [number, number] | null;
	label: TextLine[];
}

export interface HonourRowLayout {
	row: HonourRow;
	name: TextLine[];
	marks: HonourMark[];
}

export interface HonoursLayout {
	width: number;
	height: number;
	ticks: Tick[];
	axis: [number, number];
	undatedX: number;
	hasUndated: boolean;
	rows: HonourRowLayout[];
}

const MARK_ROOM = 14;
const TOP = 34;

const yearTicks = (first: number, last: number, scale: (year: number) => number): Tick[] => {
	const yearWidth = scale(1) - scale(0);
	const step = [1, 2, 5, 10].find((years) => years * yearWidth >= 50) ?? 20;
	const start = Math.ceil(first / step) * step;
	return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, index) => {
		const year = start + index * step;
		return { x: round1(scale(year)), label: `${year}` };
	});
};

/** Beside its mark, on the side with room; the slot's labels stand on its left. */
const labelBeside = (mark: HonourMark, text: string, frame: Frame): TextLine[] => {
	const rightX = (mark.span?.[1] ?? mark.x) + MARK_ROOM;
	const isRight = rightX + textWidth(text, frame.fontSize) <= frame.axis[1] + 40;
	const leftX = (mark.span?.[0] ?? mark.x) - MARK_ROOM;
	const lines = plainLines(text, frame.fontSize, isRight ? Infinity : leftX - frame.axis[0]);
	return stackLines(lines, {
		x: isRight ? rightX : leftX,
		y: mark.y,
		anchor: isRight ? 'start' : 'end'
	});
};

const labelAbove = (mark: HonourMark, text: string, frame: Frame): TextLine[] => {
	const lines = plainLines(text, frame.fontSize, frame.width);
	const label = stackLines(lines, { x: 0, y: mark.y });
	mark.y = round1(mark.y + lines.length * LINE + 1);
	return label;
};

const layoutRow = (
	row: HonourRow,
	context: { y: number; scale: (year: number) => number; frame: Frame; lang: Lang; blind: boolean }
): { layout: HonourRowLayout; bottom: number } => {
	const { scale, frame, lang, blind } = context;
	const nameWidth = frame.stacked ? frame.width : frame.axis[0] - 16;
	const names = plainLines(nameOf(row.honour, lang), frame.fontSize * 1.08, nameWidth);
	const name = stackLines(names, { x: 0, y: context.y });
	let y = frame.stacked ? context.y + names.length * LINE : context.y;
	const marks = row.lines.map((line) => {
		const span = spanOf(line.date);
		const ends = span && ([round1(scale(span.from)), round1(scale(span.to))] as [number, number]);
		const isBar = ends !== null && span?.precision !== 'day' && ends[1] - ends[0] > 2 * MARK_ROOM;
		const x = round1(ends ? (ends[0] + ends[1]) / 2 : frame.undatedX);
		const mark: HonourMark = { line, x, y, span: isBar ? ends : null, label: [] };
		const text = lineText(line, lang, blind);
		mark.label = frame.stacked ? labelAbove(mark, text, frame) : labelBeside(mark, text, frame);
		const lastLine = (mark.label.at(-1)?.y ?? 0) - BASELINE;
		y = round1(Math.max(mark.y, lastLine) + (frame.stacked ? 22 : 25));
		return mark;
	});
	const bottom = frame.stacked ? y : Math.max(y, context.y + names.length * LINE + 8);
	return { layout: { row, name, marks }, bottom };
};

/** First and last year drawn; a year of its own when nothing is dated. */
const yearsOf = (rows: HonourRow[]): [number, number] => {
	const spans = rows.flatMap(({ lines }) => lines.map(({ date }) => spanOf(date)));
	const dated = spans.filter((span) => span !== null);
	if (dated.length === 0) return [0, 0];
	return [
		Math.floor(Math.min(...dated.map(({ from }) => from))),
		Math.ceil(Math.max(...dated.map(({ to }) => to)))
	];
};

/**
 * Geometry of honours in time: one row per beneficiary, one lane per voice or official date, a slot
 * at the right for dates that are not said. Output in units of the viewBox.
 */
export const layoutHonours = (
	rows: HonourRow[],
	options: { frame: Frame; lang: Lang; blind?: boolean }
): HonoursLayout => {
	const { frame, lang, blind = false } = options;
	const [first, last] = yearsOf(rows);
	const scale = scaleLinear([first, Math.max(last, first + 1)], frame.axis);
	let y = TOP + 14;
	const layouts = rows.map((row) => {
		const { layout, bottom } = layoutRow(row, { y, scale, frame, lang, blind });
		y = bottom + 10;
		return layout;
	});
	return {
		width: frame.width,
		height: Math.ceil(y - 8),
		ticks: last > first ? yearTicks(first, last, scale) : [],
		axis: frame.axis,
		undatedX: frame.undatedX,
		hasUndated: rows.some(({ lines }) => lines.some(({ date }) => spanOf(date) === null)),
		rows: layouts
	};
};
