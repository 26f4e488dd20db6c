import type { ChartSide } from '../common/side';

/** One side's place in a drawing. */
export interface TimelineColumn {
	sides: ChartSide[];
	/** First lane of bars; lanes and labels follow in this direction. */
	x: number;
	direction: 1 | -1;
	/** Farthest end of the labels. */
	end: number;
}

/** Time runs down; a wide page has the record left and the programme right of the years. */
export interface TimelineFrame {
	width: number;
	/** Where the years are printed, their anchor, and the lines beside them. */
	ticks: { x: number; anchor: 'middle' | 'end'; lineFrom: number; lineTo: number };
	columns: TimelineColumn[];
	fontSize: number;
	pixelsPerMonth: number;
	/** Room for all lanes of a column. */
	laneRoom: number;
	/** Dates above their marks instead of beyond them. */
	stacked: boolean;
}

export const WIDE: TimelineFrame = {
	width: 960,
	ticks: { x: 480, anchor: 'middle', lineFrom: 446, lineTo: 514 },
	columns: [
		{ sides: ['record'], x: 432, direction: -1, end: 0 },
		{ sides: ['programme'], x: 528, direction: 1, end: 960 }
	],
	fontSize: 15,
	pixelsPerMonth: 30,
	laneRoom: 104,
	stacked: false
};

export const NARROW: TimelineFrame = {
	width: 340,
	ticks: { x: 34, anchor: 'end', lineFrom: 38, lineTo: 46 },
	columns: [{ sides: ['record', 'programme'], x: 56, direction: 1, end: 340 }],
	fontSize: 13.5,
	pixelsPerMonth: 30,
	laneRoom: 72,
	stacked: true
};
