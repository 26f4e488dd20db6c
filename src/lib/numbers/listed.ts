import { LABEL_BEFORE } from './labels';
import { readImpliedEuros } from './implied-euros';
import { readNumeral } from './numeral';
import type { Numeral } from './numeral';
import { readUnit } from './units';
import type { ReadUnit } from './units';

const NUMBER = '\\d{1,3}(?:[ .]\\d{3})*(?:,\\d+)?';
const LISTED = new RegExp(
	`((?:, ${NUMBER})*),? (?:et|ou|puis|voire) (?:de |à |d')?(?=${NUMBER} ?(?:%|€|euros|[km]€|mds?€|millions?|milliards?))`,
	'y'
);
/** Two numbers alone make a list only where the first one calls for a unit as well. */
const CALLS_FOR_UNIT = /(?:\d,|de|à|d'|respectivement|soit|hausses?|baisses?|taux) $/;
/** « 159 euros pour la culture, 122 pour le sport »: the unit is said once. */
const SAID_BEFORE = /^ ?(?:(%)|€|euros?)(?![a-zà-ÿ])/;
const LISTS_ON = /(?:,| et| ou| puis) (?:de |à |d')?$/;
const STOP = /[\d.;:!?()]/;
const SAID_CONTEXT = 90;
const LEAST_UNSCALED = 1000;
const IS_YEAR = (value: number) => value >= 1900 && value <= 2100;

/**
 * Reads the unit that a list says once: after its last number (« 3, 5 et 7 % », « de 50 ou 80 euros ») or
 * after its first one (« 159 euros pour la culture, 122 pour le sport »).
 *
 * @param text prepared text
 * @param numeral a number of the list, which no unit follows
 * @param left what stands before it
 * @returns the unit, ending where the number ends, or null when it is in no such list; never throws
 * @example readListedUnit('3, 5 et 7 %', three, '')?.unit // → 'percent'
 */
export function readListedUnit(text: string, numeral: Numeral, left: string): ReadUnit | null {
	const said = readSaid(text, numeral);
	if (said) return said;
	const next = text.charAt(numeral.end);
	if (numeral.kind !== 'digits' || (next !== ',' && next !== ' ')) return null;
	LISTED.lastIndex = numeral.end;
	const found = LISTED.exec(text);
	if (!found || (found[1] === '' && !CALLS_FOR_UNIT.test(left))) return null;
	const isName =
		LABEL_BEFORE.test(left) || (IS_YEAR(numeral.value) && !/[ .]/.test(numeral.digits));
	const last = isName ? null : readNumeral(text, LISTED.lastIndex);
	const unit = last && (readUnit(text, last.end) ?? readImpliedEuros(text, last));
	if (!last || !unit) return null;
	const isScaled = last.scale > 1 && numeral.scale === 1 && numeral.value < LEAST_UNSCALED;
	return { ...unit, end: numeral.end, plus: 0, factor: unit.factor * (isScaled ? last.scale : 1) };
}

function readSaid(text: string, { kind, scale, start, end }: Numeral): ReadUnit | null {
	if (kind !== 'digits' || scale !== 1 || !text.startsWith(' pour ', end)) return null;
	const left = text.slice(Math.max(0, start - SAID_CONTEXT), start);
	const said = LISTS_ON.test(left) ? SAID_BEFORE.exec(left.split(STOP).at(-1) ?? '') : null;
	return said && { unit: said[1] ? 'percent' : 'EUR', end, factor: 1, plus: 0 };
}
