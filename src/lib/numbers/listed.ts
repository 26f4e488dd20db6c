import { LABEL_BEFORE } from './labels';
import type { Numeral } from './numeral';
import { readUnit } from './units';
import type { ReadUnit } from './units';

const NUMBER = '\\d{1,3}(?:[ .]\\d{3})*(?:,\\d+)?';
const LISTED = new RegExp(
	`((?:, ${NUMBER})*),? (?:et|ou|puis) (?:de |à |d')?${NUMBER} ?(?=%|€|euros)`,
	'y'
);
/** Two numbers alone make a list only where the first one calls for a unit as well. */
const CALLS_FOR_UNIT = /(?:\d,|de|à|d'|respectivement|soit|hausses?|baisses?|taux) $/;
const IS_YEAR = (value: number) => value >= 1900 && value <= 2100;

/**
 * Reads the unit that stands after the last number of a list: « 3, 5 et 7 % », « de 50 ou 80 euros ».
 *
 * @param text prepared text
 * @param numeral a number of the list, which no unit follows
 * @param left what stands before it
 * @returns the unit, ending where the number ends, or null when it is in no such list; never throws
 * @example readListedUnit('3, 5 et 7 %', three, '')?.unit // → 'percent'
 */
export function readListedUnit(text: string, numeral: Numeral, left: string): ReadUnit | null {
	const next = text.charAt(numeral.end);
	if (numeral.kind !== 'digits' || (next !== ',' && next !== ' ')) return null;
	LISTED.lastIndex = numeral.end;
	const found = LISTED.exec(text);
	if (!found || (found[1] === '' && !CALLS_FOR_UNIT.test(left))) return null;
	const isName =
		LABEL_BEFORE.test(left) || (IS_YEAR(numeral.value) && !/[ .]/.test(numeral.digits));
	const unit = isName ? null : readUnit(text, LISTED.lastIndex);
	return unit && { ...unit, end: numeral.end, plus: 0 };
}
