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
/** « 9,2 contre 9,7 % », « de 21,3 en 2019 à 25,8 % en 2024 ». */
const CONTRASTED = new RegExp(
	`(?: (?:(?:en|fin|début|au) )?\\(?(?:1[89]|20)\\d{2}\\)?,?)? (?:à|contre|puis|et) (?=${NUMBER}(?: ?(?:%|€|euros|[km]€|mds?€)| (?:millions?|milliards?)))`,
	'y'
);
/** « passant de 160 millions d'euros à 143. », « 750 € contre 900 auparavant ». */
const SAID_FIRST =
	/\d ?(?:(millions?|m|milliards?|mds?|k) ?(?:d')?)?(?:(%)|€|euros?)(?: (?:\([^()]{1,20}\)|(?:en|fin|début) \d{4}|par [a-zà-ÿ]+))?,? (à|contre) $/;
const FROM = /(?:^|[^a-zà-ÿ])(?:de|d')(?: (?:près|plus|moins) de| environ)? [\d ,.]*$/;
const SAID_END =
	/ ?(?:[.;)]|$|,(?! ?\d)| (?:en|fin|début) \d{4}| (?:auparavant|actuellement|aujourd'hui|hier|précédemment|initialement|l'an|un an|avant|maintenant)(?![a-zà-ÿ]))/y;
/** « 159 euros pour la culture, 122 pour le sport »: the unit is said once. */
const SAID_BEFORE = /^ ?(?:(%)|€|euros?)(?![a-zà-ÿ])/;
const LISTS_ON = /(?:,| et| ou| puis) (?:de |à |d')?$/;
const STOP = /[\d.;:!?()]/;
const SAID_CONTEXT = 90;
const LEAST_UNSCALED = 1000;
const isBareYear = ({ value, digits }: Numeral) =>
	value >= 1900 && value <= 2100 && !/[ .]/.test(digits);

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
	const said = readSaid(text, numeral) ?? readSaidFirst(text, numeral, left);
	if (said) return said;
	const next = text.charAt(numeral.end);
	if (numeral.kind !== 'digits' || (next !== ',' && next !== ' ')) return null;
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
	return mayContrast && CONTRASTED.test(text) ? CONTRASTED.lastIndex : -1;
}

/** The second of two values, whose unit the first one said. */
function readSaidFirst(text: string, numeral: Numeral, left: string): ReadUnit | null {
	const { kind, scale, end } = numeral;
	if (kind !== 'digits' || scale !== 1 || !(left.endsWith(' à ') || left.endsWith(' contre ')))
		return null;
	const said = SAID_FIRST.exec(left);
	if (!said || (said[3] === 'à' && !FROM.test(left.slice(0, said.index)))) return null;
	SAID_END.lastIndex = end;
	if (!SAID_END.test(text)) return null;
	if (isBareYear(numeral)) return null;
	const factor = numeral.value < LEAST_UNSCALED ? scaleOf(said[1]) : 1;
	return { unit: said[2] ? 'percent' : 'EUR', end, factor, plus: 0 };
}

function scaleOf(magnitude = ''): number {
	if (/^milliard|^md/.test(magnitude)) return 1e9;
	if (magnitude === 'k') return 1e3;
	return magnitude === '' ? 1 : 1e6;
}

function readSaid(text: string, { kind, scale, start, end, digits }: Numeral): ReadUnit | null {
	const isGrouped = /\d[ .']\d{3}/.test(digits);
	const goesOn = text.startsWith(' pour ', end) || (isGrouped && text.startsWith(' de ', end));
	if (kind !== 'digits' || scale !== 1 || !goesOn) return null;
	const left = text.slice(Math.max(0, start - SAID_CONTEXT), start);
	const said = LISTS_ON.test(left) ? SAID_BEFORE.exec(left.split(STOP).at(-1) ?? '') : null;
	return said && { unit: said[1] ? 'percent' : 'EUR', end, factor: 1, plus: 0 };
}
