import { exact, intervalOf, multiply } from '../numbers/interval';
import type { Interval } from '../numbers/interval';
import type { DraftFigure, Figure } from './figure';
import type { PassageFile } from './passage';

/** What an interval is computed from: of a curated figure, or of one whose number a reader changed. */
export type IntervalSource = Pick<
	DraftFigure,
	'id' | 'value' | 'raw' | 'qualifier' | 'rounding' | 'range' | 'ratio'
>;

const UNKNOWN: Interval = { low: null, high: null, lowOpen: true, highOpen: true };

/**
 * Publishes every figure with its home claim, its source and its computed interval.
 *
 * @param files the curated passages
 * @returns the figures in source order
 * @throws RangeError when ratios refer to one another in a circle
 */
export function publishFigures(files: PassageFile[]): Figure[] {
	const homes = files.flatMap(({ source, passages }) =>
		passages.flatMap((passage) =>
			passage.claims.flatMap((claim) =>
				claim.figures.map((figure) => ({ figure, claim: claim.id, source }))
			)
		)
	);
	const drafts = new Map(homes.map(({ figure }) => [figure.id, figure]));
	return homes.map(({ figure, claim, source }) => ({
		...figure,
		claim,
		source,
		...figureInterval(figure, drafts)
	}));
}

/**
 * The interval that a figure stands for, from its printed form.
 *
 * @param figure the curated figure
 * @param drafts every curated figure by id, for ratios
 * @returns bounds in the figure's unit; unbounded for vague plurals and dates
 * @throws RangeError when ratios refer to one another in a circle
 */
export function figureInterval(
	figure: IntervalSource,
	drafts: ReadonlyMap<string, IntervalSource>,
	seen: readonly string[] = []
): Interval {
	if (seen.includes(figure.id))
		throw new RangeError(`circle of ratios: ${[...seen, figure.id].join(' → ')}`);
	if (figure.ratio) {
		const base = drafts.get(figure.ratio.of);
		if (!base)
			throw new RangeError(`« ${figure.id} » is a ratio of « ${figure.ratio.of} », unknown`);
		return multiply(figureInterval(base, drafts, [...seen, figure.id]), exact(figure.ratio.by));
	}
	if (figure.range) {
		const [low, high] = figure.range;
		return { low, high, lowOpen: false, highOpen: false };
	}
	if (figure.value === null) return UNKNOWN;
	const { value, raw, qualifier, rounding } = figure;
	return intervalOf({ value, raw, qualifier, rounding });
}
