import type { Lang } from '../../model/vocabulary';
import { dateLabel } from '../common/labels';
import { round1 } from '../common/text-fit';
import { LINE, plainLines, stackLines, type TextLine } from '../common/text-lines';
import type { DatedEntry, DateGroup, Gap } from './timeline-entries';
import { gapText } from './messages';

/** An entry beside its date: a mark that leads to it; its words stand in the table. */
export interface EntryMark {
	entry: DatedEntry;
	x: number;
	y: number;
}

/** What stands beside a bar or a dot: a mark per entry, and the date. */
export interface Block {
	height: number;
	place: (at: { x: number; top: number }) => { label: TextLine[]; entries: EntryMark[] };
}

export interface BlockContext {
	lang: Lang;
	fontSize: number;
	maxWidth: number;
	/** Away from the years. */
	direction: 1 | -1;
	/** The date above its marks (a phone), or beyond them on one line. */
	stacked: boolean;
}

/** From mark to mark: 24 units, so that a neighbour is another target. */
const PITCH = 24;
const RADIUS_ROOM = 8;
const MOST_BESIDE = 9;

/** The block of a date: as many marks as it has entries, in rows, with the date beside or above. */
export const blockOf = (group: DateGroup, context: BlockContext): Block => {
	const { lang, fontSize, maxWidth, direction, stacked } = context;
	const anchor = direction === 1 ? 'start' : 'end';
	const most = stacked ? Math.floor(maxWidth / PITCH) : MOST_BESIDE;
	const perRow = Math.max(1, Math.min(group.entries.length, most));
	const markRows = Math.ceil(group.entries.length / perRow);
	const labelOffset = stacked ? 0 : perRow * PITCH + 4;
	const lines = plainLines(dateLabel(group.date, lang), fontSize, maxWidth - labelOffset);
	const marksTop = stacked ? lines.length * LINE + 2 : 0;
	const marksHeight = marksTop + markRows * PITCH;
	return {
		height: Math.max(lines.length * LINE, marksHeight),
		place: ({ x, top }) => ({
			label: stackLines(lines, { x: x + direction * labelOffset, y: top, anchor }),
			entries: group.entries.map((entry, index) => ({
				entry,
				x: round1(x + direction * ((index % perRow) * PITCH + RADIUS_ROOM)),
				y: round1(top + marksTop + Math.floor(index / perRow) * PITCH)
			}))
		})
	};
};

/** The block of a gap: its words alone. */
export const gapBlockOf = (gap: Gap, context: BlockContext): Block => {
	const { lang, fontSize, maxWidth, direction } = context;
	const lines = plainLines(gapText(gap, lang), fontSize, maxWidth);
	const anchor = direction === 1 ? 'start' : 'end';
	return {
		height: lines.length * LINE,
		place: ({ x, top }) => ({ label: stackLines(lines, { x, y: top, anchor }), entries: [] })
	};
};
