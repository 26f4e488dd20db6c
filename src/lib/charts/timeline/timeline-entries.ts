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

/** A stretch without any post whose date may lie in it. */
export interface Gap {
	from: number;
	to: number;
	months: number;
}

export interface SortedEntries {
	/** First and last moment drawn, in decimal years; null when nothing is dated. */
	domain: [number, number] | null;
	drawn: DatedEntry[];
	/** Dated before or after the drawing: listed. */
	outside: TimelineEntry[];
	undated: TimelineEntry[];
	/** Neither side: listed apart. */
	thirdParty: TimelineEntry[];
	gaps: Gap[];
}

/** Shorter silences are the rhythm of a blog, not a gap. */
const SHORTEST_GAP_MONTHS = 2;

/**
 * Stretches of two months and more in which no post can lie. A post dated to a month or a season
 * may be anywhere in it, so its whole span is taken as covered: a gap is never overstated.
 */
export const findGaps = (posts: DatedEntry[]): Gap[] => {
	const gaps: Gap[] = [];
	let covered: number | null = null;
	for (const { span } of [...posts].sort((a, b) => a.span.from - b.span.from)) {
		const months = covered === null ? 0 : Math.floor((span.from - covered) * 12 + 0.05);
		if (covered !== null && months >= SHORTEST_GAP_MONTHS)
			gaps.push({ from: covered, to: span.from, months });
		covered = Math.max(covered ?? span.to, span.to);
	}
	return gaps;
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
	return {
		domain,
		drawn: dated
			.filter(isInside)
			.sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to),
		outside: dated.filter((entry) => !isInside(entry)),
		undated: sides.filter(({ date }) => spanOf(date) === null),
		thirdParty: entries.filter(({ side }) => side === 'third-party'),
		gaps: findGaps(dated.filter(({ kind, side }) => kind === 'post' && side === 'record'))
	};
};
