import type { FoundUnit } from './found-figure';

/** A unit read after a number. */
export interface ReadUnit {
	unit: FoundUnit;
	end: number;
	/** What one printed unit is worth in `unit`: 0.01 for « centimes ». */
	factor: number;
	/** To add to the number: the cents of « 1€50 », the half of « 7 ans et demi ». */
	plus: number;
	/** A thing counted that is no noun of the sentence: « minutes », « dollars ». */
	of?: string;
}

interface Rule {
	pattern: RegExp;
	unit: FoundUnit;
	factor?: number;
	of?: string;
}

const END = '(?![a-zà-öø-ÿœ0-9])';
const EURO = String.raw`(?:d[' ]? ?)?(?:€|euros?${END}|eur${END})`;
const PER_HOUR = String.raw`(?: ?\/ ?h(?:eure)?${END}| (?:de l'|par |l')heure${END})`;
const PER_M2 = String.raw`(?: ?\/ ?(?:m²|m2|m\^2)| (?:par|le|du|au) (?:m²|m2|mètre carré))`;

const RULES: Rule[] = [
	{ pattern: rule(EURO + PER_HOUR), unit: 'EUR-per-hour' },
	{ pattern: rule(EURO + PER_M2), unit: 'EUR-per-m2' },
	{ pattern: rule(EURO), unit: 'EUR' },
	{
		pattern: rule(String.raw`(?:%|pour[ -]?cents?${END}|p\. ?(?:100|cent)|pour 100(?! ?\d))`),
		unit: 'percent'
	},
	{ pattern: rule(`(?:cts?|centimes?)(?: d'euros?)?${END}`), unit: 'EUR', factor: 0.01 },
	{ pattern: rule(`(?:ans?|années?|annuités?)${END}`), unit: 'years' },
	{ pattern: rule(`mois${END}`), unit: 'months' },
	{ pattern: rule(`(?:jours?|journées?|j)${END}(?! ?sur)`), unit: 'days' },
	{ pattern: rule(`(?:heures?|h)${END}`), unit: 'hours' },
	{ pattern: rule(`(?:minutes?|min|mn)${END}`), unit: 'count', of: 'minute' },
	{ pattern: rule(`semaines?${END}`), unit: 'count', of: 'semaine' },
	{ pattern: rule(`(?:de )?(?:dollars?${END}|\\$)`), unit: 'count', of: 'dollar' },
	{ pattern: rule(`(?:de )?(?:livres? sterling${END}|£)`), unit: 'count', of: 'livre sterling' },
	{ pattern: rule(`(?:de )?francs?${END}`), unit: 'count', of: 'franc' },
	{ pattern: rule(String.raw`(?:m²|m2${END}|mètres? carrés?${END})`), unit: 'count', of: 'm²' },
	{ pattern: rule(String.raw`(?:m³|m3${END})`), unit: 'count', of: 'm³' },
	{ pattern: rule(`km ?\\/ ?h${END}`), unit: 'count', of: 'km/h' },
	{ pattern: rule(`(?:km|kilomètres?)²?${END}`), unit: 'count', of: 'km' },
	{ pattern: rule(`(?:kg|kilos?)${END}`), unit: 'count', of: 'kg' },
	{ pattern: rule(`ha${END}`), unit: 'count', of: 'hectare' },
	{ pattern: rule(`(?:[kmgt]wh?c?)${END}`), unit: 'count', of: 'watt' },
	{ pattern: rule(`°c${END}`), unit: 'count', of: 'degré' },
	{ pattern: rule(`(?:[mk]bit\\/s|[mgt]o)${END}`), unit: 'count', of: 'octet' }
];
const CENTS = /(\d{2})(?![\d,.]| ?[€%])/y;
const HALF = / et demie?(?![a-zà-ÿ])/y;
/** Every unit that stands after a number begins with one of these. */
const MAY_BEGIN = /[€%$£°a-z]/;

function rule(source: string): RegExp {
	return new RegExp(` {0,3}${source}`, 'y');
}

/**
 * Reads the unit that follows a number, if it is money, a percentage, a time or a measure.
 *
 * @param text prepared text
 * @param at index just after the number
 * @returns the unit and where it ends, or null when a noun or nothing follows; never throws
 * @example readUnit('3 €/h', 1) // → { unit: 'EUR-per-hour', end: 5, factor: 1, plus: 0 }
 */
export function readUnit(text: string, at: number): ReadUnit | null {
	let first = at;
	while (text.charAt(first) === ' ' && first < at + 3) first++;
	if (!MAY_BEGIN.test(text.charAt(first))) return null;
	for (const { pattern, unit, factor = 1, of } of RULES) {
		pattern.lastIndex = at;
		if (!pattern.test(text)) continue;
		return withRest(text, { unit, end: pattern.lastIndex, factor, plus: 0, of });
	}
	return null;
}

function withRest(text: string, read: ReadUnit): ReadUnit {
	CENTS.lastIndex = read.end;
	const cents = read.unit === 'EUR' && text.charAt(read.end - 1) === '€' ? CENTS.exec(text) : null;
	if (cents) return { ...read, end: CENTS.lastIndex, plus: Number(cents[1]) / 100 };
	HALF.lastIndex = read.end;
	const isTime = read.unit === 'years' || read.unit === 'months' || read.unit === 'hours';
	return isTime && HALF.test(text) ? { ...read, end: HALF.lastIndex, plus: 0.5 } : read;
}
