import { isAge } from './ages';
import { cleanDecimal } from './decimal';
import type { FigureDraft, Place, Read } from './figure-draft';
import type { Interval } from './interval-arithmetic';
import type { Numeral } from './numeral';
import { readRange } from './ranges';
import type { ReadRange } from './ranges';
import { refusesBare } from './refusals';

/**
 * Reads a range, or the first of two values that a change tells apart.
 *
 * @param place where the first number begins
 * @param first that number
 * @returns what was read, or null when no range begins there; never throws
 * @example readRangeAt({ …'10 à 25 %' }, first)?.draft?.qualifier // → 'between'
 */
export function readRangeAt({ prepared, left }: Place, first: Numeral): Read | null {
	const { text, cased } = prepared;
	const range = readRange(text, first, left);
	if (!range) return null;
	const { end, unit, of, low, high } = range;
	const isBare = range.noun !== '';
	const hasQualifier = range.start < first.start;
	if (isBare && refusesBare({ text, cased, numeral: first, left, noun: range.noun, hasQualifier }))
		return { next: end };
	if (range.isChange) return readStart(range, first);
	const isAged = unit === 'years' && (range.isHyphen || isAge(text, range.start, end));
	const rounding = first.step < 1 || low >= 1e6 ? 'printed' : 'exact';
	const draft: FigureDraft = {
		start: range.start,
		end,
		value: null,
		unit: isAged ? 'age' : unit,
		qualifier: 'between',
		rounding,
		of,
		...(range.isScaled && { interval: { low, high, lowOpen: false, highOpen: false } })
	};
	return { next: end, draft };
}

/** The first of two values: its unit stands after the second one, which is read for itself. */
function readStart({ low, lowStep, unit, of }: ReadRange, { start, end, step }: Numeral): Read {
	const isShort = step < 1 || lowStep > 1;
	const isCents = unit === 'EUR' && lowStep < 1;
	const margin = isShort && !isCents ? lowStep / 2 : 0;
	const interval: Interval = {
		low: cleanDecimal(low - margin),
		high: cleanDecimal(low + margin),
		lowOpen: false,
		highOpen: false
	};
	const rounding = margin > 0 ? 'printed' : 'exact';
	return {
		next: end,
		draft: { start, end, value: low, unit, qualifier: 'exact', rounding, of, interval }
	};
}
