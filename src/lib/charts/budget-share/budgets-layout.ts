import { scaleLinear } from 'd3';
import type { Check, CheckSide } from '../../model/check';
import type { Lang } from '../../model/vocabulary';
import { formatEuros } from '../../numbers/format';
import type { Tick } from '../common/log-axis';
import { round1, textWidth, type Box } from '../common/text-fit';
import { LINE, plainLines, stackLines, type TextLine } from '../common/text-lines';
import { readingNote, sideText } from './messages';

export interface BudgetBar {
	side: CheckSide;
	/** First or second side of the check: hatched or dashed. */
	rank: number;
	x: number;
	y: number;
	width: number;
	/** Ends that the readings leave open. */
	open: { left: boolean; right: boolean };
	label: TextLine[];
}

export interface BudgetReading {
	assumption: TextLine[];
	bars: BudgetBar[];
	note: TextLine[];
	/** What the intervals share, behind the bars. */
	shared: Box | null;
}

export interface BudgetsLayout {
	width: number;
	height: number;
	axisY: number;
	ticks: Tick[];
	readings: BudgetReading[];
}

const BAR = 14;

const finiteBounds = (check: Check): number[] =>
	check.readings
		.flatMap(({ sides }) => sides.flatMap(({ result }) => [result?.low, result?.high]))
		.filter((bound) => bound !== null && bound !== undefined);

const sharedBand = (bars: BudgetBar[]): Box | null => {
	const drawn = bars.filter((bar) => bar.width > 0);
	const x = Math.max(...drawn.map((bar) => bar.x));
	const end = Math.min(...drawn.map((bar) => bar.x + bar.width));
	const y = Math.min(...drawn.map((bar) => bar.y));
	const bottom = Math.max(...drawn.map((bar) => bar.y + BAR));
	return drawn.length > 1 && end > x
		? { x, y, width: round1(end - x), height: round1(bottom - y) }
		: null;
};

/** From the bar's start, else to the bar's end, else as near to it as the drawing is wide. */
const placeLabel = (
	length: number,
	start: number,
	end: number,
	width: number
): { x: number; anchor: TextLine['anchor'] } => {
	if (start + length <= width) return { x: start, anchor: 'start' };
	if (length <= end) return { x: end, anchor: 'end' };
	return { x: Math.max(0, Math.floor(width - length)), anchor: 'start' };
};

const barOf = (
	side: CheckSide,
	context: {
		rank: number;
		y: number;
		scale: (value: number) => number;
		width: number;
		fontSize: number;
		lang: Lang;
	}
): BudgetBar => {
	const { rank, y, scale, width, fontSize, lang } = context;
	const low = side.result?.low ?? null;
	const high = side.result?.high ?? null;
	const x = low === null ? 0 : round1(scale(low));
	const end = high === null ? width : round1(scale(high));
	const text = sideText(side, lang);
	const lines = plainLines(text, fontSize, width);
	const label = stackLines(lines, { ...placeLabel(textWidth(text, fontSize), x, end, width), y });
	return {
		side,
		rank,
		x,
		y: round1(y + lines.length * LINE - 5),
		width: side.result ? round1(end - x) : 0,
		open: { left: low === null, right: high === null },
		label
	};
};

/**
 * Implied budgets as intervals, one pair per reading, on one linear axis in euros; null when the
 * check gives no bound to draw. Output in units of the viewBox.
 */
export const layoutBudgets = (
	check: Check,
	options: { width: number; fontSize: number; lang: Lang }
): BudgetsLayout | null => {
	const { width, fontSize, lang } = options;
	const bounds = finiteBounds(check);
	if (bounds.length === 0) return null;
	const scale = scaleLinear([Math.min(...bounds), Math.max(...bounds)], [16, width - 16]);
	const ticks = scale.ticks(width > 600 ? 6 : 3).map((value) => ({
		x: round1(scale(value)),
		label: formatEuros(value, lang, { compact: true })
	}));
	let y = 10;
	const readings = check.readings.map((reading) => {
		const assumption = stackLines(plainLines(reading.assumption[lang], fontSize * 1.06, width), {
			x: 0,
			y
		});
		y += assumption.length * LINE;
		const note = stackLines(plainLines(readingNote(reading, lang), fontSize, width), { x: 0, y });
		y += note.length * LINE + 6;
		const bars = reading.sides.map((side, rank) => {
			const bar = barOf(side, { rank, y, scale, width, fontSize, lang });
			y = bar.y + BAR + 16;
			return bar;
		});
		y += 14;
		return { assumption, note, bars, shared: sharedBand(bars) };
	});
	return { width, height: Math.ceil(y + 6), axisY: y, ticks, readings };
};
