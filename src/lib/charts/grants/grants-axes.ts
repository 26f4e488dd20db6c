import { scaleLog } from 'd3';
import type { Lang } from '../../model/vocabulary';
import { formatNumber } from '../../numbers/format';
import { euroLabel } from '../common/labels';
import type { Tick } from '../common/log-axis';
import { round1, textWidth } from '../common/text-fit';
import { BASELINE } from '../common/text-lines';
import { perAssociation, type Grant } from './grant';

/** Proportions of a drawing, in units of its viewBox. */
export interface Frame {
	width: number;
	height: number;
	plot: { left: number; right: number; top: number; bottom: number };
	fontSize: number;
	/** Whether labels name the recipients beside the amount. */
	named: boolean;
}

/** Text of an axis or of a slope; `y` is its baseline. */
export interface PlacedText {
	x: number;
	y: number;
	label: string;
}

type Scale = (value: number) => number;

export interface GrantAxes {
	/** Number of associations → x; euros → y. */
	x: Scale;
	y: Scale;
	counts: Tick[];
	/** `line`: height of the grid line. */
	amounts: (PlacedText & { line: number })[];
	/** Lines of equal euros per association. */
	slopes: (PlacedText & { path: string })[];
}

const COUNTS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

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

const amountTicks = (amounts: [number, number], y: Scale, frame: Frame, lang: Lang) =>
	oneAndThree(...amounts).map((euros) => {
		const line = round1(y(euros));
		const label = euroLabel(euros, lang);
		const { left } = frame.plot;
		const isOutside = left > textWidth(label, frame.fontSize);
		return { x: isOutside ? left - 10 : left, y: line + (isOutside ? BASELINE : -4), label, line };
	});

/** Both axes and the slopes between them, with margins around the grants. */
export const layoutAxes = (grants: Grant[], frame: Frame, lang: Lang): GrantAxes => {
	const { left, right, top, bottom } = frame.plot;
	const countsOf = grants.map(({ count }) => count);
	const amountsOf = grants.map(({ amountEur }) => amountEur);
	const counts = domainOf(countsOf, 1.5);
	const amounts = domainOf(amountsOf, 1.7);
	const x = scaleLog(counts, [left, right]);
	const y = scaleLog(amounts, [bottom, top]);
	const means = domainOf(grants.map(perAssociation), 3);
	return {
		x,
		y,
		counts: COUNTS.filter((count) => count >= counts[0] && count <= counts[1]).map((count) => {
			return { x: round1(x(count)), label: formatNumber(count, lang) };
		}),
		amounts: amountTicks(amounts, y, frame, lang),
		slopes: oneAndThree(...means).flatMap((euros) => {
			const line = slopeOf(euros, { counts, amounts }, { x, y });
			if (!line) return [];
			const end = { x: round1(line.x + 4), y: round1(line.y + (line.y > top + 1 ? 4 : -5)) };
			return [{ path: line.path, ...end, label: euroLabel(euros, lang) }];
		})
	};
};
