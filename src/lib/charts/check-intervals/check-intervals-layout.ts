import { ticks } from 'd3';
import type { Lang } from '../../model/vocabulary';
import { formatEuros, formatNumber, formatPercent, type FormatUnit } from '../../numbers/format';
import type { Interval } from '../../numbers/interval';
import type { Tick } from '../common/log-axis';
import type { ChartSide } from '../common/side';
import { round1, textWidth, type Box } from '../common/text-fit';
import { LINE, stackLines, strongLines, type TextLine } from '../common/text-lines';

/** One side of a reading: what it is, whose numbers, what they give. */
export interface IntervalSide {
	label: string;
	side: ChartSide;
	result: Interval | null;
	/** The result in words; null when it cannot be computed. */
	text: string | null;
}

/** Both sides under one assumption, in one unit. */
export interface IntervalReading {
	unit: FormatUnit;
	sides: IntervalSide[];
}

/** A bar, a point when the interval is one value, or nothing when it has no bound. */
export interface IntervalBar {
	side: ChartSide;
	shape: 'bar' | 'point' | 'none';
	x: number;
	/** Top of the bar; its middle is `y + BAR / 2`. */
	y: number;
	width: number;
	/** Where an arrow says that the interval goes on. */
	open: { left: boolean; right: boolean };
	label: TextLine[];
}

export interface ReadingLayout {
	width: number;
	height: number;
	ticks: Tick[];
	bars: IntervalBar[];
	/** What two intervals share, behind them. */
	shared: Box | null;
}

/** A linear scale, of which this needs two things: `scaleLinear` would bring the colours and dates of d3 to a page of the desk. */
interface Axis {
	place: (value: number) => number;
	ticks: (count: number) => number[];
}

export const BAR = 14;
/** Room for the arrow of an open end. */
const ARROW = 36;
const EDGE = 12;

export interface Frame {
	width: number;
	fontSize: number;
	lang: Lang;
}
export const WIDE = { width: 960, fontSize: 15 };
export const NARROW = { width: 340, fontSize: 13.5 };

/**
 * Both intervals of each reading, on one linear axis for all readings of the same unit, so that
 * they compare; null for a reading without any bound. Output in units of the viewBox.
 */
export const layoutIntervals = (
	readings: IntervalReading[],
	frame: Frame
): (ReadingLayout | null)[] =>
	readings.map((reading) => {
		if (boundsOf([reading]).length === 0) return null;
		const alike = readings.filter(({ unit }) => unit === reading.unit);
		return layoutReading(reading, axisOf(alike, frame.width), frame);
	});

const boundsOf = (readings: IntervalReading[]): number[] =>
	readings
		.flatMap(({ sides }) => sides.flatMap(({ result }) => [result?.low, result?.high]))
		.filter((bound) => bound !== null && bound !== undefined);

/** With a margin, and from zero where zero is near: a short interval must not fill the axis. */
const axisOf = (readings: IntervalReading[], width: number): Axis => {
	const bounds = boundsOf(readings);
	const [low, high] = [Math.min(...bounds), Math.max(...bounds)];
	const span = high - low || Math.abs(high) || 1;
	const start = low >= 0 && low < span ? 0 : low - span * 0.08;
	const end = high + span * 0.08;
	const perUnit = (width - 2 * EDGE) / (end - start);
	return {
		place: (value) => EDGE + (value - start) * perUnit,
		ticks: (count) => ticks(start, end, count)
	};
};

const layoutReading = (
	{ sides, unit }: IntervalReading,
	axis: Axis,
	frame: Frame
): ReadingLayout => {
	let y = 10;
	const bars = sides.map((side) => {
		const bar = barOf(side, { y, axis, frame });
		y = bar.y + BAR + 20;
		return bar;
	});
	const ticks = ticksOf(axis, unit, frame);
	return {
		width: frame.width,
		height: y + 12,
		ticks,
		bars,
		shared: sharedBand(sides, bars, axis)
	};
};

const barOf = (
	{ label, side, result, text }: IntervalSide,
	{ y, axis, frame }: { y: number; axis: Axis; frame: Frame }
): IntervalBar => {
	const { low = null, high = null } = result ?? {};
	const open = { left: low === null && high !== null, right: high === null && low !== null };
	const isPoint = low !== null && low === high;
	const x = open.left ? EDGE + ARROW : low === null ? 0 : round1(axis.place(low));
	const end = open.right ? frame.width - ARROW : high === null ? 0 : round1(axis.place(high));
	const unknown = { fr: 'ne se calcule pas', en: 'cannot be computed' }[frame.lang];
	const lines = strongLines({
		strong: text ?? unknown,
		text: label,
		fontSize: frame.fontSize,
		maxWidth: frame.width
	});
	const length = Math.max(
		...lines.map((line) => textWidth(line.strong + line.text, frame.fontSize))
	);
	const labelX = Math.max(0, Math.min(x - (isPoint ? 8 : 0), frame.width - Math.ceil(length)));
	return {
		side,
		shape: isPoint ? 'point' : low === null && high === null ? 'none' : 'bar',
		x,
		y: round1(y + lines.length * LINE - 5),
		width: isPoint ? 0 : Math.max(2, round1(end - x)),
		open,
		label: stackLines(lines, { x: labelX, y })
	};
};

const sharedBand = (sides: IntervalSide[], bars: IntervalBar[], axis: Axis): Box | null => {
	const [first, second] = sides.map(({ result }) => result);
	const [top, bottom] = bars;
	if (!first || !second || !top || !bottom) return null;
	if (top.shape === 'none' || bottom.shape === 'none') return null;
	const starts = [first.low, second.low].filter((bound) => bound !== null);
	const ends = [first.high, second.high].filter((bound) => bound !== null);
	if (starts.length === 0 || ends.length === 0) return null;
	const [x, end] = [round1(axis.place(Math.max(...starts))), round1(axis.place(Math.min(...ends)))];
	return end > x
		? { x, y: top.y, width: round1(end - x), height: round1(bottom.y + BAR - top.y) }
		: null;
};

const WRITE: Record<FormatUnit, (value: number, lang: Lang) => string> = {
	EUR: (value, lang) => formatEuros(value, lang, { compact: value >= 1e6 }),
	percent: formatPercent,
	number: formatNumber
};

/** The most ticks whose labels stand apart and differ. */
const ticksOf = (axis: Axis, unit: FormatUnit, frame: Frame): Tick[] => {
	const candidates = [6, 5, 4, 3, 2].map((count) =>
		axis
			.ticks(count)
			.map((value) => ({ x: round1(axis.place(value)), label: WRITE[unit](value, frame.lang) }))
	);
	const fits = (ticks: Tick[]) =>
		ticks.every(({ x, label }, index) => {
			const half = textWidth(label, frame.fontSize) / 2;
			const before = ticks[index - 1];
			const left = before ? before.x + textWidth(before.label, frame.fontSize) / 2 + 8 : 0;
			return x - half >= left && x + half <= frame.width && label !== before?.label;
		});
	const inside = (ticks: Tick[]) =>
		ticks.filter(({ x, label }) => {
			const half = textWidth(label, frame.fontSize) / 2;
			return x >= half && x + half <= frame.width;
		});
	return candidates.map(inside).find(fits) ?? [];
};
