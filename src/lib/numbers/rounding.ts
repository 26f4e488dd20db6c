import type { FoundQualifier, FoundRounding } from './found-figure';
import type { Numeral } from './numeral';
import type { ReadUnit } from './units';

/** A chosen target: « porter … à 0,3 % ». */
const TARGET =
	/(?:port|pass|ramen|fix|mont|augment|attei|relev|abaiss|rédui|hiss)[a-zà-ÿ]*[^.;]{0,150} à $/;
const TARGET_CONTEXT = 170;

/** A number, its unit and its hedge, in the prepared text. */
export interface RoundingParts {
	numeral: Numeral;
	unit: ReadUnit | null;
	qualifier: FoundQualifier;
	text: string;
}

/**
 * Tells how a number was rounded when printed, as far as its form says.
 *
 * @param parts the number, its unit, its hedge, the text
 * @returns `approximate` when hedged, `exact` for a bound, `target` after « porter … à », `printed`
 * for decimals, magnitudes and percentages, else `exact`; never throws
 * @example readRounding({ …'4,3 millions' }) // → 'printed'
 */
export function readRounding({ numeral, unit, qualifier, text }: RoundingParts): FoundRounding {
	if (qualifier === 'about' || qualifier === 'nearly') return 'approximate';
	if (qualifier !== 'exact') return numeral.kind === 'approximator' ? 'approximate' : 'exact';
	const mayBeTarget = unit?.unit === 'percent' || unit?.unit === 'EUR';
	const left = text.slice(Math.max(0, numeral.start - TARGET_CONTEXT), numeral.start);
	if (mayBeTarget && left.endsWith(' à ') && TARGET.test(left)) return 'target';
	return isShortened(numeral, unit) ? 'printed' : 'exact';
}

/** A percentage is a measurement however it is printed; 0 % and 100 % say none and all. */
function isShortened(numeral: Numeral, unit: ReadUnit | null): boolean {
	if (unit?.unit === 'percent') return numeral.value !== 0 && numeral.value !== 100;
	const hasHalf = unit?.unit !== 'EUR' && (unit?.plus ?? 0) > 0;
	return numeral.scale > 1 || hasHalf || (numeral.step < 1 && unit?.unit !== 'EUR');
}
