import { scaleLog } from 'd3';
import type { Lang } from '../../model/vocabulary.ts';
import { formatNumber } from '../../numbers/format.ts';
import { euroLabel } from '../common/labels.ts';
import type { Tick } from '../common/log-axis.ts';
import { placeLabels } from '../common/place-labels.ts';
import { round1, textWidth, type Box } from '../common/text-fit.ts';
import { BASELINE, type TextLine } from '../common/text-lines.ts';
import { drawable, perAssociation, type Grant } from './grant.ts';

export interface Frame {
	width: number;
	height: number;
	plot: { left: number; right: number; top: number; bottom: number };
	fontSize: number;
	/** Whether labels name the recipients beside the amount. */
	named: boolean;
}

export const WIDE: Frame = {
	width: 960,
	height: 500,
	plot: { left: 100, right: 800, top: 20, bottom: 450 },
	fontSize: 15,
	named: true
};
export const NARROW: Frame = {
	width: 340,
	height: 400,
	plot: { left: 8, right: 266, top: 30, bottom: 350 },
	fontSize: 13.5,
	named: false
};

export interface GrantMark {
	grant: Grant;
	x: number;
	y: number;
	label: TextLine;
	leader: string | null;
}

/** Text of an axis or of a slope; `y` is its baseline. */
export interface PlacedText {
	x: number;
	y: number;
	label: string;
}

export interface GrantsLayout {
	frame: Frame;
	counts: Tick[];
	/** `line`: height of the grid line. */
	amounts: (PlacedText & { line: number })[];
	/** Lines of equal euros per association. */
	slopes: (PlacedText & { path: string })[];
	marks: GrantMark[];
}

const oneAndThree = (low: number, high: number): number[] => {
	const values: number[] = [];
	for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power += 1)
		for (const multiple of [1, 3]) values.push(multiple * 10 ** power);
	return values.filter((value) => value >= low && value <= high);
};

const domainOf = (values: number[], margin: number): [number, number] => [
	Math.min(...values) / margin,
	Math.max(...values) * margin
];

type Scale = (value: number) => number;

/** Where a line of equal euros per association enters and leaves the plot. */
const slopeOf = (
	euros: number,
	domains: { counts: [number, number]; amounts: [number, number] },
	scales: { x: Scale; y: Scale }
): { path: string; x: number; y: number } | null => {
	const from = Math.max(domains.counts[0], domains.amounts[0] / euros);
	const to = Math.min(domains.counts[1], domains.amounts[1] / euros);
	if (to / from < 1.3) return null;
	const [x1, y1, x2, y2] = [
		scales.x(from),
		scales.y(from * euros),
		scales.x(to),
		scales.y(to * euros)
	].map(round1) as [number, number, number, number];
	return { path: `M${x1} ${y1}L${x2} ${y2}`, x: x2, y: y2 };
};

const labelMarks = (
	grants: Grant[],
	places: { x: number; y: number }[],
	context: { frame: Frame; lang: Lang; obstacles: Box[] }
) => {
	const { frame, lang, obstacles } = context;
	const texts = grants.map((grant) => ({
		strong: euroLabel(grant.amountEur, lang).replaceAll(' ', '\u00A0'),
		text: frame.named ? ` ${grant.label[lang]}` : ''
	}));
	const items = places.map((place, index) => {
		const { strong, text } = texts[index] ?? { strong: '', text: '' };
		const width = textWidth(strong + text, frame.fontSize);
		return { ...place, radius: 10, width, height: frame.fontSize + 4 };
	});
	const bounds = { x: 0, y: 0, width: frame.width, height: frame.plot.bottom };
	return placeLabels(items, bounds, obstacles).map(
		({ x, y, width, height, anchor, leader }, index) => {
			const line: TextLine = {
				...(texts[index] ?? { strong: '', text: '' }),
				x: round1(anchor === 'end' ? x + width : x),
				y: round1(y + height / 2 + BASELINE),
				anchor
			};
			const mark = places[index] ?? { x, y };
			const to = `${line.x} ${round1(y + height / 2)}`;
			return { label: line, leader: leader ? `M${mark.x} ${mark.y}L${to}` : null };
		}
	);
};

/**
 * Amount against number of associations, both logarithmic, so that equal euros per association is
 * one slope. Input: grants (projects are left out); output in units of the viewBox.
 */
export const layoutGrants = (
	grants: Grant[],
	{ frame, lang }: { frame: Frame; lang: Lang }
): GrantsLayout => {
	const drawn = drawable(grants);
	const { left, right, top, bottom } = frame.plot;
	const counts = domainOf(
		drawn.map(({ count }) => count),
		1.5
	);
	const amounts = domainOf(
		drawn.map(({ amountEur }) => amountEur),
		1.7
	);
	const x = scaleLog(counts, [left, right]);
	const y = scaleLog(amounts, [bottom, top]);
	const means = domainOf(drawn.map(perAssociation), 3);
	const slopes = oneAndThree(...means).flatMap((euros) => {
		const line = slopeOf(euros, { counts, amounts }, { x, y });
		if (!line) return [];
		const end = { x: round1(line.x + 4), y: round1(line.y + (line.y > top + 1 ? 4 : -5)) };
		return [{ path: line.path, ...end, label: euroLabel(euros, lang) }];
	});
	const amountTicks = oneAndThree(...amounts).map((euros): PlacedText & { line: number } => {
		const line = round1(y(euros));
		const label = euroLabel(euros, lang);
		const isOutside = left > textWidth(label, frame.fontSize);
		return { x: isOutside ? left - 10 : left, y: line + (isOutside ? BASELINE : -4), label, line };
	});
	const obstacles = [...slopes, ...(frame.named ? [] : amountTicks)].map((text) => ({
		x: text.x,
		y: text.y - frame.fontSize * 0.8,
		width: textWidth(text.label, frame.fontSize),
		height: frame.fontSize
	}));
	const places = drawn.map(({ count, amountEur }) => {
		return { x: round1(x(count)), y: round1(y(amountEur)) };
	});
	const labels = labelMarks(drawn, places, { frame, lang, obstacles });
	return {
		frame,
		counts: [1, 2, 5, 10, 20, 50, 100, 200]
			.filter((count) => count >= counts[0] && count <= counts[1])
			.map((count) => ({ x: round1(x(count)), label: formatNumber(count, lang) })),
		amounts: amountTicks,
		slopes,
		marks: drawn.flatMap((grant, index) => {
			const [place, label] = [places[index], labels[index]];
			return place && label ? [{ grant, ...place, ...label }] : [];
		})
	};
};
