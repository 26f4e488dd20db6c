import { findFigures } from './french-numbers';

/**
 * Writes the figures of a text as « raw = value unit qualifier », for tests to compare.
 *
 * @param text any text
 * @returns one line per figure; `exact` is left out
 * @example showFigures('3 ateliers') // → ['3 ateliers = 3 count']
 */
export function showFigures(text: string): string[] {
	return findFigures(text).map(({ raw, value, low, high, unit, qualifier }) => {
		const amount = qualifier === 'between' ? `${low}–${high}` : String(value);
		return [raw, '=', amount, unit, qualifier === 'exact' ? '' : qualifier].join(' ').trim();
	});
}
