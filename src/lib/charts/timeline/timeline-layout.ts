import { scaleLinear } from 'd3';
import type { Lang } from '../../model/vocabulary';
import { dodge } from '../common/dodge';
import { round1 } from '../common/text-fit';
import { LINE, stackLines, strongLines, type TextLine } from '../common/text-lines';
import { dateText, gapText, tickText } from './messages';
import type { DatedEntry, Gap, SortedEntries } from './timeline-entries';

/** Time runs down; a wide page has the record left and the programme right of the years. */
interface Frame {
	width: number;
	/** Where the years are printed, and their anchor. */
	ticks: { x: number; anchor: 'middle' | 'end'; lineFrom: number; lineTo: number };
	columns: {
		sides: DatedEntry['side'][];
		/** First lane of marks; lanes and labels follow in this direction. */
		x: number;
		direction: 1 | -1;
		/** Farthest end of the labels. */
		end: number;
	}[];
	fontSize: number;
	pixelsPerMonth: number;
}

export const WIDE: Frame = {
	width: 960,
	ticks: { x: 480, anchor: 'middle', lineFrom: 446, lineTo: 514 },
	columns: [
		{ sides: ['record'], x: 432, direction: -1, end: 0 },
		{ sides: ['programme'], x: 528, direction: 1, end: 960 }
	],
	fontSize: 15,
	pixelsPerMonth: 24
};
export const NARROW: Frame = {
	width: 340,
	ticks: { x: 34, anchor: 'end', lineFrom: 38, lineTo: 46 },
	columns: [{ sides: ['record', 'programme'], x: 56, direction: 1, end: 340 }],
	fontSize: 13.5,
	pixelsPerMonth: 24
};

export interface TimelineMark {
	entry: DatedEntry;
	x: number;
	/** A day: its dot. Anything longer: the bar from `y1` to `y2`. */
	y1: number;
	y2: number;
	isDay: boolean;
	leader: string;
	label: TextLine[];
}

export interface GapMark {
	gap: Gap;
	y1: number;
	y2: number;
	x: number;
	label: TextLine[];
}

export interface TimelineLayout {
	width: number;
	height: number;
	ticks: { y: number; label: string; isYear: boolean }[];
	frame: Frame;
	marks: TimelineMark[];
	gaps: GapMark[];
}

const LANE = 13;
const TOP = 16;
const SPACE = 9;

interface Item {
	from: number;
	to: number;
	entry: DatedEntry | null;
	gap: Gap | null;
	lane: number;
	lines: Pick<TextLine, 'strong' | 'text'>[];
}

/** First lane whose last mark ends before this one begins; a dot keeps its radius on both sides. */
const assignLanes = (entries: DatedEntry[], dotYears: number): number[] => {
	const ends: number[] = [];
	return entries.map(({ span }) => {
		const room = span.precision === 'day' ? dotYears : 0;
		const free = ends.findIndex((end) => end <= span.from - room);
		const lane = free === -1 ? ends.length : free;
		ends[lane] = Math.max(span.to, span.from + dotYears);
		return lane;
	});
};

const itemsOf = (
	column: Frame['columns'][number],
	sorted: SortedEntries,
	context: { frame: Frame; lang: Lang }
): { items: Item[]; labelX: number } => {
	const { frame, lang } = context;
	const entries = sorted.drawn.filter(({ side }) => column.sides.includes(side));
	const lanes = assignLanes(entries, 8 / (frame.pixelsPerMonth * 12));
	const laneCount = Math.max(1, ...lanes.map((lane) => lane + 1));
	const labelX = column.x + column.direction * (laneCount * LANE + 8);
	const maxWidth = Math.abs(column.end - labelX);
	const linesOf = (strong: string, text: string) =>
		strongLines({ strong, text, fontSize: frame.fontSize, maxWidth });
	const marks = entries.map((entry, index): Item => {
		const { from, to } = entry.span;
		const lines = linesOf(dateText(entry, lang), entry.label[lang]);
		return { from, to, entry, gap: null, lane: lanes[index] ?? 0, lines };
	});
	const gaps = column.sides.includes('record') ? sorted.gaps : [];
	const silences = gaps.map((gap): Item => {
		const lines = linesOf('', gapText(gap, lang));
		return { from: gap.from, to: gap.to, entry: null, gap, lane: 0, lines };
	});
	const items = [...marks, ...silences].sort((a, b) => a.from + a.to - (b.from + b.to));
	return { items, labelX };
};

/** Quarters, the year on the first. */
const ticksOf = (domain: [number, number], y: (year: number) => number, lang: Lang) =>
	Array.from({ length: Math.round((domain[1] - domain[0]) * 4) + 1 }, (_, index) => {
		const time = domain[0] + index / 4;
		return { y: round1(y(time)), ...tickText(time, lang) };
	});

const placeItems = (
	column: Frame['columns'][number],
	{ items, labelX }: { items: Item[]; labelX: number },
	y: (year: number) => number
): { marks: TimelineMark[]; gaps: GapMark[]; bottom: number } => {
	const middleOf = ({ from, to }: Item) => (y(from) + y(to)) / 2;
	const wishes = items.map((item) => ({
		y: middleOf(item),
		height: item.lines.length * LINE + SPACE
	}));
	const centres = dodge(wishes, TOP - 10);
	const marks: TimelineMark[] = [];
	const gaps: GapMark[] = [];
	items.forEach((item, index) => {
		const centre = centres[index] ?? 0;
		const first = centre - ((item.lines.length - 1) * LINE) / 2;
		const anchor = column.direction === 1 ? 'start' : 'end';
		const label = stackLines(item.lines, { x: labelX, y: first, anchor });
		const x = column.x + column.direction * item.lane * LANE;
		const [y1, y2] = [round1(y(item.from)), round1(y(item.to))];
		if (item.gap) gaps.push({ gap: item.gap, x: column.x, y1, y2, label });
		if (!item.entry) return;
		const leader = `M${x} ${round1(middleOf(item))}L${labelX - column.direction * 5} ${round1(first)}`;
		const isDay = item.entry.span.precision === 'day';
		marks.push({ entry: item.entry, x, y1, y2, isDay, leader, label });
	});
	const bottom = Math.max(
		0,
		...wishes.map(({ height }, index) => (centres[index] ?? 0) + height / 2)
	);
	return { marks, gaps, bottom };
};

/**
 * Geometry of the timeline: time runs down, one scale for both sides; a day is a dot, a longer date
 * a bar as long as it is vague. Labels are moved apart, marks never. Null when nothing is dated.
 */
export const layoutTimeline = (
	sorted: SortedEntries,
	{ frame, lang }: { frame: Frame; lang: Lang }
): TimelineLayout | null => {
	const { domain } = sorted;
	if (!domain) return null;
	const columns = frame.columns.map((column) => itemsOf(column, sorted, { frame, lang }));
	const needed = columns.map(({ items }) =>
		items.reduce((sum, { lines }) => sum + 1.1 * (lines.length * LINE + SPACE), 0)
	);
	const months = (domain[1] - domain[0]) * 12;
	const length = Math.max(months * frame.pixelsPerMonth, ...needed);
	const scale = scaleLinear(domain, [TOP, TOP + length]).clamp(true);
	const placed = frame.columns.map((column, index) =>
		placeItems(column, columns[index] ?? { items: [], labelX: column.x }, scale)
	);
	return {
		width: frame.width,
		height: Math.ceil(Math.max(TOP + length, ...placed.map(({ bottom }) => bottom)) + 12),
		ticks: ticksOf(domain, scale, lang),
		frame,
		marks: placed.flatMap(({ marks }) => marks),
		gaps: placed.flatMap(({ gaps }) => gaps)
	};
};
