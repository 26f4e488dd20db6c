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
	/** The letters and signs it may begin with. */
	first: string;
	pattern: RegExp;
	unit: FoundUnit;
	factor?: number;
	of?: string;
}

const END = '(?![a-zà-öø-ÿœ0-9])';
/** « 20 000 (vingt mille) euros »; « 3,50 e uros »: a word cut by text recognition; « euros1 »: a note; « d?euros »: an apostrophe that an encoding lost. */
const EURO = String.raw`(?:\([a-zà-ÿ -]{3,60}\) (?=euros?))?(?:de (?=€)|\*{1,3} ?(?=€)|d[' ?\ufffd]? ?)?(?:e?€|(?:euro|e uro|eu ro|eur o)s?(?![a-zà-öø-ÿœ])|eur${END}|(?<=\d ?(?:k|mds?))e${END})`;
const PER_HOUR = new RegExp(`(?: ?\\/ ?h(?:eure)?${END}| (?:de l'|par |l')heure${END})`, 'y');
const PER_M2 = / ?\/ ?(?:m²|m2|m\^2)| (?:par|le|du|au) (?:m²|m2|mètre carré)/y;

const RULES: Rule[] = [
	rule('€de(*', EURO, 'EUR'),
	rule('%p', `(?:%|pour[ -]?cents?${END}|p\\. ?(?:100|cent)|pour 100(?! ?\\d))`, 'percent'),
	{ ...rule('c', `(?:cts?|centimes?)(?: d'euros?)?${END}`, 'EUR'), factor: 0.01 },
	rule('a', `(?:ans?|années?|annuités?)${END}`, 'years'),
	rule('m', `mois${END}`, 'months'),
	rule('j', `(?:jours?|journées?|j)${END}(?! ?sur)`, 'days'),
	rule('h', `(?:heures?|h)${END}`, 'hours'),
	measure('m', `(?:minutes?|min|mn)${END}`, 'minute'),
	measure('s', `semaines?${END}`, 'semaine'),
	measure('d$', `(?:de )?(?:dollars?${END}|\\$)`, 'dollar'),
	measure('dl£', `(?:de )?(?:livres? sterling${END}|£)`, 'livre sterling'),
	measure('df', `(?:de )?francs?${END}`, 'franc'),
	measure('m', `(?:m²|m2${END}|mètres? carrés?${END})`, 'm²'),
	measure('m', `(?:m³|m3${END})`, 'm³'),
	measure('k', `km ?\\/ ?h${END}`, 'km/h'),
	measure('k', `(?:km|kilomètres?)²?${END}`, 'km'),
	measure('k', `(?:kg|kilos?)${END}`, 'kg'),
	measure('h', `ha${END}`, 'hectare'),
	measure('kmgt', `(?:[kmgt]wh?c?)${END}`, 'watt'),
	measure('°', `°c${END}`, 'degré'),
	measure('kmgt', `(?:[mk]bit\\/s|[mgt]o)${END}`, 'octet')
];
/** Few units begin with one letter: the others are not tried. */
const BY_FIRST = new Map<string, Rule[]>();
for (const one of RULES) {
	for (const first of one.first) BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), one]);
}
/** « 1€50 », « 2 euros 50 ». */
const CENTS = /(\d{2})(?!\d|[,.]\d| ?[€%]| \d{3}(?!\d))/y;
const CENTS_AFTER_WORD =
	/ (?:et )?(\d{2})(?: (?:centimes?|cts?)(?![a-zà-ÿ])|(?![.,]?\d| ?[€%a-zà-ÿ]))/y;
/** A price with cents is short: « 25 000 €12 » has a note. */
const GROUPED_BEFORE = /\d[ .]\d{3} ?€$/;
const HALF = / et demie?(?![a-zà-ÿ])/y;

function rule(first: string, source: string, unit: FoundUnit): Rule {
	return { first, pattern: new RegExp(`[ \\ufffd]{0,3}${source}`, 'y'), unit };
}

function measure(first: string, source: string, of: string): Rule {
	return { ...rule(first, source, 'count'), of };
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
	while (isGap(text.charCodeAt(first)) && first < at + 3) first++;
	const rules = BY_FIRST.get(text.charAt(first));
	if (!rules) return null;
	for (const { pattern, unit, factor = 1, of } of rules) {
		pattern.lastIndex = at;
		if (!pattern.test(text)) continue;
		return withRest(text, { unit, end: pattern.lastIndex, factor, plus: 0, of });
	}
	return null;
}

/** A space, or what a wrong encoding left of one. */
function isGap(code: number): boolean {
	return code === 0x20 || code === 0xfffd;
}

function withRest(text: string, read: ReadUnit): ReadUnit {
	if (read.unit === 'EUR' && read.factor === 1) return withPrice(text, read);
	const isTime = read.unit === 'years' || read.unit === 'months' || read.unit === 'hours';
	HALF.lastIndex = read.end;
	return isTime && HALF.test(text) ? { ...read, end: HALF.lastIndex, plus: 0.5 } : read;
}

/** « 3 €/h », « 3 000 €/m² », « 1€50 ». */
function withPrice(text: string, read: ReadUnit): ReadUnit {
	PER_HOUR.lastIndex = read.end;
	if (PER_HOUR.test(text)) return { ...read, unit: 'EUR-per-hour', end: PER_HOUR.lastIndex };
	PER_M2.lastIndex = read.end;
	if (PER_M2.test(text)) return { ...read, unit: 'EUR-per-m2', end: PER_M2.lastIndex };
	const isSign = text.charAt(read.end - 1) === '€';
	const pattern = isSign ? CENTS : CENTS_AFTER_WORD;
	pattern.lastIndex = read.end;
	const cents = pattern.exec(text);
	const isNote = isSign && GROUPED_BEFORE.test(text.slice(Math.max(0, read.end - 8), read.end));
	if (!cents || isNote) return read;
	return { ...read, end: pattern.lastIndex, plus: Number(cents[1]) / 100 };
}
