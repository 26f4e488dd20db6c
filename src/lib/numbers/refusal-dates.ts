/** Numbers that are moments, codes and contacts, recognised where they begin (sticky patterns). */

const MONTH =
	'(?:janvier|janv\\.?|février|fevrier|févr?\\.?|mars|avril|avr\\.?|mai|juin|juillet|juil\\.?|août|aout|septembre|sept\\.?|octobre|oct\\.?|novembre|nov\\.?|décembre|decembre|déc\\.?)(?![a-zà-ÿ])';
const DAY = '\\d{1,2}(?:er)?';
const DAYS = `${DAY}(?: ?(?:,|et|ou|&|\\/|-|au|jusqu'au) ?(?:le |du |au )?${DAY}(?!\\d))*`;
const YEAR = '(?:[12]\\d{3})(?!\\d)';

/** A day or days of a month: « 16 et 17 mai », « 1er mars 2026 », « 14-Juillet ». */
const DAY_MONTH = new RegExp(
	`${DAYS} ?-? ?(?:de |du mois de )?${MONTH}(?:[ -](?:de )?${YEAR})?`,
	'y'
);
const NUMERIC_DATE =
	/(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|[12]\d{3} ?[/-] ?(?:[12]\d{3}|\d{2}))(?![\d%€]|[ .]\d{3}| ?[%€])/y;
/** « 18 h 30 », « 12:30 », but not « tranche 1 : 45 000 € ». */
const CLOCK =
	/\d{1,2}(?: ?(?:h|heures?) ?\d{2}|:\d{2}(?! \d{3}))(?!\d| ?[%€])(?:min|mn)?(?::\d{2})?/y;
/** « 00:2580 % des délits »: the time of a subtitle, glued to its words. */
const STAMP = /\d{2}:\d{2}(?=\d{1,3} ?(?:[%€]|euros|millions?|milliards?))/y;
const ROUND_THE_CLOCK =
	/\d{1,3} ?(?:h|heures?|j|jours?) ?(?:\/|sur) ?\d{1,3}(?!\d| ?[%€])(?: ?(?:h|heures?|j|jours?)(?![a-zà-ÿ]))?/y;
const OPENING_HOURS =
	/\d{1,2} ?h(?:eures?)? ?(?:\d{2} ?)?(?:-|à|\/|et) ?\d{1,2} ?h(?:eures?)?(?:\d{2})?(?![a-zà-ÿ0-9])/y;
const HOUR = /(\d{1,2}) ?(?:h|heures?)(?![a-zà-ÿ0-9])(?! (?:de |d'|par ))/y;
const LAST_HOUR = 24;
const AT_HOUR =
	/(?:^|[^a-zà-ÿ])(?:à|vers|dès|jusqu'à|avant|après|le|du|au|journal de|rendez-vous) $/;
const PHONE =
	/(?:(?:\+|00) ?33[ .]?\(?0?\)?[ .]?\d(?:[ .-]?\d{2}){4}|0\d(?:[ .-]?\d{2}){4}|0 ?[89]\d{2}(?:[ .]?\d{3}){2})(?!\d)/y;
const SHORT_PHONE =
	/(?:\d{2} \d{2}|\d{4}|1\d{1,2}|3\d{3})(?![\d%€]| ?(?:\d|%|€|euros|millions?|milliards?|ans|h))/y;
const BEFORE_PHONE =
	/(?:numéro(?: vert)?|appele[rz](?: le)?|appel au|composer le|tél(?:éphone|\.)?(?: :)?) $/;
const SCORE = /\d{1,3} ?\/ ?\d{1,3}(?![\d,])(?! ?(?:%|€|euros))/y;
const MATCH_SCORE = /\d{1,2}-\d{1,2}(?! ?(?:[%€]|euros|ans|mois|jours|[a-zà-ÿ]|\d))/y;
const VERSION = /(?!\d{1,3}(?:\.\d{3})+(?!\d))\d+\.\d+\.\d[\d.]*/y;

const MOMENT = new RegExp(
	[PHONE, ROUND_THE_CLOCK, OPENING_HOURS, CLOCK, NUMERIC_DATE, DAY_MONTH, VERSION]
		.map(({ source }) => source)
		.join('|'),
	'y'
);

/**
 * Tells where a date, an hour, a phone number or a version that begins at a digit ends.
 *
 * @param text prepared text
 * @param at index of its first digit
 * @param left the characters before it
 * @returns the index just after it, or −1 when the number is none of these; never throws
 * @example endOfMoment('16 et 17 mai 2025', 0, '') // → 17
 */
export function endOfMoment(text: string, at: number, left: string): number {
	MOMENT.lastIndex = at;
	if (MOMENT.test(text)) return MOMENT.lastIndex;
	STAMP.lastIndex = at;
	if (STAMP.test(text)) return STAMP.lastIndex;
	HOUR.lastIndex = at;
	const hour = HOUR.exec(text);
	if (hour && Number(hour[1]) <= LAST_HOUR && AT_HOUR.test(left)) return HOUR.lastIndex;
	SHORT_PHONE.lastIndex = at;
	return SHORT_PHONE.test(text) && BEFORE_PHONE.test(left) ? SHORT_PHONE.lastIndex : -1;
}

/**
 * Tells whether hours in words say when: « à vingt heures trente ».
 *
 * @param left what stands before the number
 * @param value the number of hours
 * @returns true for a time of the day
 * @example isTimeOfDay('le quatre avril à ', 20) // → true
 */
export function isTimeOfDay(left: string, value: number): boolean {
	return value <= LAST_HOUR && AT_HOUR.test(left);
}

/**
 * Tells where a score or a mark (« 7/10 », « 3-0 ») that begins at a digit ends.
 *
 * @param text prepared text
 * @param at index of its first digit
 * @returns the index just after it, or −1; never throws
 * @example endOfScore('7/10', 0) // → 4
 */
export function endOfScore(text: string, at: number): number {
	for (const pattern of [SCORE, MATCH_SCORE]) {
		pattern.lastIndex = at;
		if (pattern.test(text)) return pattern.lastIndex;
	}
	return -1;
}

const MONTH_NEXT = new RegExp(`[ -](?:de )?${MONTH}`, 'y');

/**
 * Tells whether a month follows: then the number before it is a day.
 *
 * @param text prepared text
 * @param at index just after the number
 * @returns true when a month stands there
 * @example isBeforeMonth('quatorze juillet', 8) // → true
 */
export function isBeforeMonth(text: string, at: number): boolean {
	MONTH_NEXT.lastIndex = at;
	return MONTH_NEXT.test(text);
}
