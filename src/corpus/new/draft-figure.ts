import type { ExtractedFigure } from '../extract/records';

/** Units of the curated data: the finer ones of the grammar are folded into them. */
const UNITS: Partial<Record<ExtractedFigure['unit'], string>> = {
	'EUR-per-hour': 'EUR',
	'EUR-per-m2': 'EUR',
	share: 'percent'
};
const PERCENT = 100;

/**
 * A figure as a draft of the curated data: what the text says, and `null` where a person decides.
 *
 * @param figure what the extraction found
 * @param id for the draft
 * @returns the fields of a curated figure, in their usual order
 * @example draftFigure(figure, 'mx-b07-1-f1').raw // → '12 000 €'
 */
export function draftFigure(figure: ExtractedFigure, id: string) {
	const { line, raw, low, high, unit, qualifier, rounding, of } = figure;
	const isShare = unit === 'share';
	const value =
		isShare && figure.value !== null
			? Number((figure.value * PERCENT).toPrecision(12))
			: figure.value;
	return {
		id,
		line,
		raw,
		value,
		...(qualifier === 'between' ? { range: [low, high] } : {}),
		unit: UNITS[unit] ?? unit,
		...(of === undefined ? {} : { of: { fr: of, en: null } }),
		qualifier,
		rounding,
		status: null,
		statusEvidence: null,
		perimeter: null,
		period: { kind: 'unknown' },
		label: { fr: null, en: null }
	};
}
