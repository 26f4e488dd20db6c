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
 * @returns `approximate` when hedged, `target` after « porter … à », `printed` for decimals and
 * magnitudes, else `exact`; never throws
 * @example readRounding({ …'4,3 millions' }) // → 'printed'
 */
export function readRounding({ numeral, unit, qualifier, text }: RoundingParts): FoundRounding {
	if (qualifier === 'about' || qualifier === 'nearly') return 'approximate';
	const isShort = numeral.scale > 1 || (numeral.step < 1 && unit?.unit !== 'EUR');
	const mayBeTarget = unit?.unit === 'percent' || unit?.unit === 'EUR';
	const left = text.slice(Math.max(0, numeral.start - TARGET_CONTEXT), numeral.start);
	if (qualifier === 'exact' && mayBeTarget && left.endsWith(' à ') && TARGET.test(left))
		return 'target';
	return isShort ? 'printed' : 'exact';
}
