import { LABEL_BEFORE } from './labels';
import { readImpliedEuros } from './implied-euros';
import { readNumeral } from './numeral';
import { isBareYear, readSaidUnit } from './said-before';
import type { Numeral } from './numeral';
import { readUnit } from './units';
import type { ReadUnit } from './units';

const NUMBER = '\\d{1,3}(?:[ .]\\d{3})*(?:,\\d+)?';
const LISTED = new RegExp(
	`((?:, ${NUMBER})*),? (?:et|ou|puis|voire) (?:de |à |d')?(?=${NUMBER} ?(?:%|€|euros|[km]€|mds?€|millions?|milliards?))`,
	'y'
);
/** Two numbers alone make a list only where the first one calls for a unit as well. */
const CALLS_FOR_UNIT = /(?:[\d€%],|de|à|d'|respectivement|soit|hausses?|baisses?|taux) $/;
/** « 9,2 contre 9,7 % », « de 21,3 en 2019 à 25,8 % en 2024 ». */
const CONTRASTED = new RegExp(
	`(?: (?:(?:en|fin|début|au) )?\\(?(?:1[89]|20)\\d{2}\\)?,?)? (?:à|contre|puis|et) (?=${NUMBER}(?: ?(?:%|€|euros|[km]€|mds?€)| (?:millions?|milliards?)))`,
	'y'
);
/** « tarif : 12/8 € ». */
const SLASHED = new RegExp(`/(?=${NUMBER} ?€)`, 'y');
/** « 4,85 à l'unité et à 3,58 € ». */
const SHARED = new RegExp(`(?: [a-zà-ÿ']+){1,5},? et (?:de |à |d')?(?=${NUMBER} ?(?:%|€))`, 'y');
const LEAST_UNSCALED = 1000;

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
	const said = readSaidUnit(text, numeral, left);
	if (said) return said;
	const next = text.charAt(numeral.end);
	if (numeral.kind !== 'digits' || (next !== ',' && next !== ' ' && next !== '/')) return null;
	const at = endOfLink(text, numeral, left);
	const isName = LABEL_BEFORE.test(left) || isBareYear(numeral);
	const last = isName || at === -1 ? null : readNumeral(text, at);
	const unit = last && (readUnit(text, last.end) ?? readImpliedEuros(text, last));
	if (!last || !unit) return null;
	const isScaled = last.scale > 1 && numeral.scale === 1 && numeral.value < LEAST_UNSCALED;
	return { ...unit, end: numeral.end, plus: 0, factor: unit.factor * (isScaled ? last.scale : 1) };
}

/** −1, or where the last number of the list begins. */
function endOfLink(text: string, numeral: Numeral, left: string): number {
	LISTED.lastIndex = numeral.end;
	const found = LISTED.exec(text);
	if (found && (found[1] !== '' || CALLS_FOR_UNIT.test(left))) return LISTED.lastIndex;
	CONTRASTED.lastIndex = numeral.end;
	const mayContrast = numeral.step < 1 || CALLS_FOR_UNIT.test(left);
	if (mayContrast && CONTRASTED.test(text)) return CONTRASTED.lastIndex;
	SLASHED.lastIndex = numeral.end;
	if (SLASHED.test(text)) return SLASHED.lastIndex;
	SHARED.lastIndex = numeral.end;
	return numeral.step < 1 && SHARED.test(text) ? SHARED.lastIndex : -1;
}
