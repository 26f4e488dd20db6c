import type { Lang } from '../../model/vocabulary';
import { euroLabel } from '../common/labels';
import { logAxis, type LogAxis, type Tick } from '../common/log-axis';
import type { ChartSide } from '../common/side';
import { round1, textWidth } from '../common/text-fit';
import {
	BASELINE,
	LINE,
	plainLines,
	stackLines,
	strongLines,
	type TextLine
} from '../common/text-lines';
import { positionOf, type AmountFigure, type AmountGroup, type AmountPanel } from './group-amounts';
import { amountText, groupTitle } from './messages';

/** Proportions of a drawing, in units of its viewBox. */
interface Frame {
	width: number;
	/** Left and right end of the axis. */
	axis: [number, number];
	/** Largest font size the style sheet gives: labels are laid out for it. */
	fontSize: number;
	/** Whether labels stand above their lane (a phone) or beside their mark. */
	stacked: boolean;
}

export const WIDE: Frame = { width: 960, axis: [210, 945], fontSize: 15, stacked: false };
export const NARROW: Frame = { width: 340, axis: [9, 331], fontSize: 13.5, stacked: true };

export interface AmountMark {
	figure: AmountFigure;
	x: number;
	y: number;
	arrow: 'right' | 'left' | null;
	/** The interval, where it is wider than the mark itself. */
	span: [number, number] | null;
	lines: TextLine[];
}

export interface GroupLayout {
	side: ChartSide;
	/** Status, then period and voice. */
	heading: TextLine[];
	marks: AmountMark[];
}

export interface PanelLayout {
	perimeter: AmountPanel['perimeter'];
	y: number;
	bottom: number;
	ticks: Tick[];
	groups: GroupLayout[];
}

export interface AmountsLayout {
	width: number;
	height: number;
	axis: [number, number];
	panels: PanelLayout[];
}

const MARK_ROOM = 14;
const ARROW_ROOM = 28;

const arrowOf = ({ high, low, qualifier }: AmountFigure): AmountMark['arrow'] => {
	if (high === null) return 'right';
	return qualifier === 'less-than' || qualifier === 'at-most' || low === null ? 'left' : null;
};

const spanOf = (figure: AmountFigure, { scale }: LogAxis): AmountMark['span'] => {
	const { low, high } = figure;
	if (low === null || high === null || low <= 0) return null;
	const ends: [number, number] = [round1(scale(low)), round1(scale(high))];
	return ends[1] - ends[0] > 2 * MARK_ROOM ? ends : null;
};

const layoutHeading = (
	words: { title: string; detail: string },
	top: number,
	{ stacked, fontSize, width, axis }: Frame
): TextLine[] => {
	const { title, detail } = words;
	const lines = stacked
		? strongLines({ strong: title, text: detail, fontSize, maxWidth: width })
		: [{ strong: title, text: '' }, ...plainLines(detail, fontSize, axis[0] - 10)];
	return stackLines(lines, { x: 0, y: top });
};

/** Right of the mark if the whole label fits there, else on the roomier side, in as many lines as it needs. */
const labelBeside = (mark: AmountMark, words: [string, string], frame: Frame): TextLine[] => {
	const [strong, label] = words;
	const rightX = (mark.span?.[1] ?? mark.x) + MARK_ROOM + (mark.arrow === 'right' ? ARROW_ROOM : 0);
	const leftX = (mark.span?.[0] ?? mark.x) - MARK_ROOM - (mark.arrow === 'left' ? ARROW_ROOM : 0);
	const rightRoom = frame.width - rightX;
	const leftRoom = leftX - frame.axis[0];
	const needed = textWidth(`${strong} ${label}`, frame.fontSize);
	const isRight = needed <= rightRoom || rightRoom >= leftRoom;
	const lines = strongLines({
		strong,
		text: label,
		fontSize: frame.fontSize,
		maxWidth: isRight ? rightRoom : leftRoom
	});
	return stackLines(lines, {
		x: isRight ? rightX : leftX,
		y: mark.y,
		anchor: isRight ? 'start' : 'end'
	});
};

/** Label on lines of its own above the lane, amount beside the mark. */
const labelAbove = (mark: AmountMark, words: [string, string], frame: Frame): TextLine[] => {
	const [strong, label] = words;
	const above = stackLines(plainLines(label, frame.fontSize, frame.width), {
		x: 0,
		y: mark.y - BASELINE
	});
	mark.y = round1(mark.y + above.length * LINE);
	const amount = labelBeside(mark, [strong, ''], { ...frame, axis: [0, frame.axis[1]] });
	return [...above, ...amount];
};

const layoutGroup = (
	group: AmountGroup,
	context: { top: number; axis: LogAxis; frame: Frame; lang: Lang; blind: boolean }
): { layout: GroupLayout; bottom: number } => {
	const { top, axis, frame, lang, blind } = context;
	const heading = layoutHeading(groupTitle(group, lang, blind), top, frame);
	const headingBottom = top + heading.length * LINE;
	let y = frame.stacked ? headingBottom + 7 : top;
	const marks = group.figures.map((figure) => {
		const mark: AmountMark = {
			figure,
			x: round1(axis.scale(positionOf(figure))),
			y,
			arrow: arrowOf(figure),
			span: spanOf(figure, axis),
			lines: []
		};
		const words: [string, string] = [amountText(figure, lang), figure.label[lang]];
		mark.lines = frame.stacked ? labelAbove(mark, words, frame) : labelBeside(mark, words, frame);
		const last = Math.max(mark.y, ...mark.lines.map((line) => line.y - BASELINE));
		y = round1(last + (frame.stacked ? 30 : 25));
		return mark;
	});
	const bottom = frame.stacked ? y - 6 : Math.max(y, headingBottom + 6);
	return { layout: { side: group.side, heading, marks }, bottom };
};

const layoutPanel = (
	panel: AmountPanel,
	context: { top: number; frame: Frame; lang: Lang; blind: boolean }
): PanelLayout => {
	const { top, frame, lang } = context;
	const figures = panel.groups.flatMap((group) => group.figures);
	const axis = logAxis({
		values: figures.flatMap((figure) =>
			[positionOf(figure), figure.low, figure.high].filter((value) => value !== null && value > 0)
		) as number[],
		range: frame.axis,
		fontSize: frame.fontSize,
		format: (value) => euroLabel(value, lang)
	});
	const groups: GroupLayout[] = [];
	let y = top + (frame.stacked ? 62 : 66);
	for (const group of panel.groups) {
		const { layout, bottom } = layoutGroup(group, { ...context, top: y, axis });
		groups.push(layout);
		y = bottom + 12;
	}
	return { perimeter: panel.perimeter, y: top, bottom: y - 18, ticks: axis.ticks, groups };
};

/**
 * Geometry of the scale of amounts: panels by perimeter one under the other, each with its own
 * axis, one lane per amount. Input: grouped euro amounts; output: units of the viewBox.
 */
export const layoutAmounts = (
	panels: AmountPanel[],
	options: { frame: Frame; lang: Lang; blind?: boolean }
): AmountsLayout => {
	const { frame, lang, blind = false } = options;
	const layouts: PanelLayout[] = [];
	let top = 0;
	for (const panel of panels) {
		const layout = layoutPanel(panel, { top, frame, lang, blind });
		layouts.push(layout);
		top = layout.bottom + 34;
	}
	const height = Math.ceil(Math.max(1, top - 28));
	return { width: frame.width, height, axis: frame.axis, panels: layouts };
};
