import { scaleLinear } from 'd3';
import type { Lang } from '../../model/vocabulary';
import { dodge } from '../common/dodge';
import { round1 } from '../common/text-fit';
import { LINE, type TextLine } from '../common/text-lines';
import { tickText } from './messages';
import { blockOf, gapBlockOf, type Block, type EntryMark } from './timeline-blocks';
import type { DateGroup, Gap, SortedEntries } from './timeline-entries';
import type { TimelineColumn, TimelineFrame } from './timeline-frames';

export interface DateMark {
	group: DateGroup;
	x: number;
	/** A day: its dot. Anything longer: the bar from `y1` to `y2`. */
	y1: number;
	y2: number;
	isDay: boolean;
	barWidth: number;
	leader: string;
	label: TextLine[];
	entries: EntryMark[];
}

export interface GapMark {
	gap: Gap;
	y1: number;
	y2: number;
	x: number;
	label: TextLine[];
}

export interface TimelineLayout {
	frame: TimelineFrame;
	height: number;
	ticks: { y: number; label: string; isYear: boolean }[];
	marks: DateMark[];
	gaps: GapMark[];
}

const WIDEST_LANE = 13;
const TOP = 16;
const SPACE = 10;
const DOT_PX = 8;
const LONGEST_LEAD = 24;

interface Item {
	from: number;
	to: number;
	x: number;
	group: DateGroup | null;
	gap: Gap | null;
	block: Block;
}

interface Column {
	items: Item[];
	labelX: number;
	direction: 1 | -1;
	barWidth: number;
}

/** First lane whose last mark ends before this one begins; a dot keeps its radius on both sides. */
const assignLanes = (groups: DateGroup[], dotYears: number): number[] => {
	const ends: number[] = [];
	return groups.map(({ span }) => {
		const room = span.precision === 'day' ? dotYears : 0;
		const free = ends.findIndex((end) => end <= span.from - room);
		const lane = free === -1 ? ends.length : free;
		ends[lane] = Math.max(span.to, span.from + dotYears);
		return lane;
	});
};

const layoutColumn = (
	column: TimelineColumn,
	sorted: SortedEntries,
	{ frame, lang }: { frame: TimelineFrame; lang: Lang }
): Column => {
	const { direction } = column;
	const groups = sorted.groups.filter(({ side }) => column.sides.includes(side));
	const gaps = column.sides.includes('record') ? sorted.gaps : [];
	const lanes = assignLanes(groups, DOT_PX / (frame.pixelsPerMonth * 12));
	/** The first lane is left to the gaps, where there are any. */
	const first = gaps.length > 0 ? 1 : 0;
	const laneCount = first + Math.max(1, ...lanes.map((lane) => lane + 1));
	const lane = Math.min(WIDEST_LANE, frame.laneRoom / laneCount);
	const labelX = column.x + direction * (laneCount * lane + 8);
	const maxWidth = Math.abs(column.end - labelX);
	const { fontSize, stacked } = frame;
	const context = { lang, fontSize, maxWidth, direction, stacked };
	const dated = groups.map((group, index): Item => {
		const x = round1(column.x + direction * ((lanes[index] ?? 0) + first) * lane);
		return { ...group.span, x, group, gap: null, block: blockOf(group, context) };
	});
	const silent = gaps.map((gap): Item => {
		return { ...gap, x: column.x, group: null, gap, block: gapBlockOf(gap, context) };
	});
	return {
		items: [...dated, ...silent],
		labelX,
		direction,
		barWidth: round1(Math.min(8, lane - 4))
	};
};

/** Quarters, the year on the first. */
const ticksOf = (domain: [number, number], y: (year: number) => number, lang: Lang) =>
	Array.from({ length: Math.round((domain[1] - domain[0]) * 4) + 1 }, (_, index) => {
		const time = domain[0] + index / 4;
		return { y: round1(y(time)), ...tickText(time, lang) };
	});

const heightOf = ({ block }: Item): number => block.height + SPACE;

const placeItems = (column: Column, y: (year: number) => number) => {
	const { labelX, direction, barWidth } = column;
	/** Where a leader leaves: near the start of a long bar, in the middle of a short one. */
	const middleOf = ({ from, to }: Item) => Math.min((y(from) + y(to)) / 2, y(from) + LONGEST_LEAD);
	const items = [...column.items].sort((a, b) => middleOf(a) - middleOf(b));
	const wishes = items.map((item) => ({ y: middleOf(item), height: heightOf(item) }));
	const centres = dodge(wishes, TOP - 10);
	const marks: DateMark[] = [];
	const gaps: GapMark[] = [];
	items.forEach((item, index) => {
		const { x, gap, group, block } = item;
		const top = (centres[index] ?? 0) - (block.height - LINE) / 2;
		const { label, entries } = block.place({ x: labelX, top });
		const [y1, y2] = [round1(y(item.from)), round1(y(item.to))];
		if (gap) gaps.push({ gap, x, y1, y2, label });
		if (!group) return;
		const leader = `M${x} ${round1(middleOf(item))}L${round1(labelX - direction * 5)} ${round1(top)}`;
		const isDay = group.span.precision === 'day';
		marks.push({ group, x, y1, y2, isDay, barWidth, leader, label, entries });
	});
	const bottoms = wishes.map(({ height }, index) => (centres[index] ?? 0) + height / 2);
	return { marks, gaps, bottom: Math.max(0, ...bottoms) };
};

/**
 * Geometry of the timeline: time runs down, one scale for both sides; a day is a dot, a longer date
 * a bar as long as it is vague, once for all the entries that share it. Labels are moved apart,
 * dates never. Null when nothing is dated.
 */
export const layoutTimeline = (
	sorted: SortedEntries,
	{ frame, lang }: { frame: TimelineFrame; lang: Lang }
): TimelineLayout | null => {
	const { domain } = sorted;
	if (!domain) return null;
	const columns = frame.columns.map((column) => layoutColumn(column, sorted, { frame, lang }));
	const needed = columns.map(({ items }) => items.reduce((sum, item) => sum + heightOf(item), 0));
	const months = (domain[1] - domain[0]) * 12;
	const length = Math.max(months * frame.pixelsPerMonth, ...needed);
	const scale = scaleLinear(domain, [TOP, TOP + length]).clamp(true);
	const placed = columns.map((column) => placeItems(column, scale));
	return {
		frame,
		height: Math.ceil(Math.max(TOP + length, ...placed.map(({ bottom }) => bottom)) + 12),
		ticks: ticksOf(domain, scale, lang),
		marks: placed.flatMap(({ marks }) => marks),
		gaps: placed.flatMap(({ gaps }) => gaps)
	};
};
