import type { PassageDate } from '../../model/passage';
import type { Text } from '../../model/vocabulary';
import { spanOf, type YearSpan } from '../common/edtf-span';
import type { ChartSide } from '../common/side';

/** A post or an act, with its date as far as it is known. */
export interface TimelineEntry {
	id: string;
	side: ChartSide;
	kind: 'post' | 'act';
	label: Text;
	/** EDTF, or null when the text gives none. */
	date: string | null;
	basis: PassageDate['basis'];
}

export type DatedEntry = TimelineEntry & { span: YearSpan };

/** Entries of one side that share one date: one bar or dot, however many they are. */
export interface DateGroup {
	key: string;
	side: ChartSide;
	span: YearSpan;
	date: string | null;
	basis: TimelineEntry['basis'];
	entries: DatedEntry[];
}

/** A stretch of the record without anything dated to the month. */
export interface Gap {
	from: number;
	to: number;
	months: number;
}

export interface SortedEntries {
	/** First and last moment drawn, in decimal years; null when nothing is dated. */
	domain: [number, number] | null;
	drawn: DatedEntry[];
	/** The same by date, in time. */
	groups: DateGroup[];
	/** Dated before or after the drawing: listed. */
	outside: TimelineEntry[];
	undated: TimelineEntry[];
	/** Neither side: listed apart. */
	thirdParty: TimelineEntry[];
	gaps: Gap[];
}

/** Shorter silences are the rhythm of a blog, not a gap. */
const SHORTEST_GAP_MONTHS = 2;
/** A date as precise as a month, the longest of which is 31 of 365 days. */
const LONGEST_MONTH_YEARS = 31.5 / 365;

/**
 * Stretches of two months and more of the domain in which nothing is dated to the month. A longer
 * date may lie in a gap: its bar is drawn beside it, and the words of the gap say what is missing.
 */
const findGaps = (entries: DatedEntry[], [start, end]: [number, number]): Gap[] => {
	const precise = entries
		.map(({ span }) => span)
		.filter(({ from, to }) => to - from <= LONGEST_MONTH_YEARS)
		.sort((a, b) => a.from - b.from);
	const gaps: Gap[] = [];
	let covered = start;
	for (const { from, to } of [...precise, { from: end, to: end }]) {
		const months = Math.floor((from - covered) * 12 + 0.05);
		if (months >= SHORTEST_GAP_MONTHS) gaps.push({ from: covered, to: from, months });
		covered = Math.max(covered, to);
	}
	return gaps;
};

const groupByDate = (entries: DatedEntry[]): DateGroup[] => {
	const groups = new Map<string, DateGroup>();
	for (const entry of entries) {
		const { side, span, date, basis } = entry;
		const key = [side, date, basis].join();
		const group = groups.get(key) ?? { key, side, span, date, basis, entries: [] };
		group.entries.push(entry);
		groups.set(key, group);
	}
	return [...groups.values()];
};

const toDated = (entry: TimelineEntry): DatedEntry[] => {
	const span = spanOf(entry.date);
	return span ? [{ ...entry, span }] : [];
};

/** The drawing runs over the quarters that hold the posts; over the acts when there are no posts. */
const domainOf = (dated: DatedEntry[]): [number, number] | null => {
	const posts = dated.filter(({ kind }) => kind === 'post');
	const spans = (posts.length > 0 ? posts : dated).map(({ span }) => span);
	if (spans.length === 0) return null;
	const from = Math.min(...spans.map((span) => span.from));
	const to = Math.max(...spans.map((span) => span.to));
	return [Math.floor(from * 4) / 4, Math.ceil(to * 4) / 4];
};

/** Sorts entries into those that are drawn, in time, and those that are listed with the reason. */
export const sortEntries = (entries: TimelineEntry[]): SortedEntries => {
	const sides = entries.filter(({ side }) => side !== 'third-party');
	const dated = sides.flatMap(toDated);
	const domain = domainOf(dated);
	const isInside = ({ span }: DatedEntry): boolean =>
		domain !== null && span.to > domain[0] && span.from < domain[1];
	const drawn = dated
		.filter(isInside)
		.sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
	return {
		domain,
		drawn,
		groups: groupByDate(drawn),
		outside: dated.filter((entry) => !isInside(entry)),
		undated: sides.filter(({ date }) => spanOf(date) === null),
		thirdParty: entries.filter(({ side }) => side === 'third-party'),
		gaps: domain
			? findGaps(
					drawn.filter(({ side }) => side === 'record'),
					domain
				)
			: []
	};
};
