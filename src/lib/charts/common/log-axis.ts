import { round1, textWidth } from './text-fit';

export interface Tick {
	x: number;
	label: string;
}

export interface LogAxis {
	/** Place of a positive value. */
	scale: (value: number) => number;
	ticks: Tick[];
}

/** Multiples within a decade, from the densest to the sparsest. */
const STEPS = [[1, 2, 5], [1, 3], [1], [3]];

const ticksWithin = (low: number, high: number, multiples: number[]): number[] => {
	const ticks: number[] = [];
	for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power += 1)
		for (const multiple of multiples) {
			const tick = multiple * 10 ** power;
			if (tick >= low && tick <= high) ticks.push(tick);
		}
	return ticks;
};

const labelsFit = (ticks: Tick[], fontSize: number): boolean =>
	ticks.every((tick, index) => {
		const next = ticks[index + 1];
		if (!next) return true;
		const needed = (textWidth(tick.label, fontSize) + textWidth(next.label, fontSize)) / 2;
		return next.x - tick.x >= needed + fontSize;
	});

/**
 * Log scale over positive values with a margin, and the densest ticks whose labels do not touch.
 * A single value gets a factor of three on each side, so that it has an axis to stand on.
 * Throws when a value is zero or negative: it has no place on a log axis.
 */
export const logAxis = (options: {
	values: number[];
	range: [number, number];
	fontSize: number;
	format: (value: number) => string;
}): LogAxis => {
	const { values, range, fontSize, format } = options;
	const low = Math.min(...values);
	const high = Math.max(...values);
	if (!(low > 0)) throw new Error(`A log axis shows positive amounts only, not ${low}`);
	const margin = high / low < 4 ? 2 : 1.18;
	const domain: [number, number] = [low / margin, high * margin];
	// A hydrated page draws this too: d3's own log scale would weigh more than the rest of the chart.
	const [start, end] = range;
	const perUnit = (end - start) / Math.log(domain[1] / domain[0]);
	const scale = (value: number) => start + Math.log(value / domain[0]) * perUnit;
	const candidates = STEPS.map((multiples) =>
		ticksWithin(...domain, multiples).map((value) => ({
			x: round1(scale(value)),
			label: format(value)
		}))
	).filter((ticks) => ticks.length > 0);
	const ticks = candidates.find((set) => labelsFit(set, fontSize)) ?? candidates.at(-1) ?? [];
	return { scale, ticks };
};
