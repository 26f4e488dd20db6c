import type { Numeral } from './numeral';
import type { ReadUnit } from './units';

const UNIT = String.raw`\d ?(?:(%)|(?:(m|k|mds?) ?(?:d')?)?(?:€|euros?)|(millions?|milliards?)(?: (?:d')?(?:€|euros?))?)`;
const YEAR = String.raw`(?:en|fin|début|au) \d{4}`;
/** « passant de 160 millions d'euros à … », « 750 € contre … », « 3,2 M€ ; en 2024, … », « 12 M€ en 2024, … ». */
const OPPOSED = new RegExp(
	`${UNIT}(?:(?: (?:\\([^()]{1,20}\\)|${YEAR}|par [a-zà-ÿ]+))?,? \\(?(à|contre|au lieu d(?:e|es)|plutôt que(?: de)?)(?: (?:à peine|près de|environ|seulement|moins de|plus de))?|(?: ${YEAR})? ?(?:[;,]|,? et|,? puis) ${YEAR} ?[,:]?|( ${YEAR}),?(?: et| puis)?) $`
);
const MAY_OPPOSE =
	/(?:contre|lieu des?|que|que de|à|peine|près de|moins de|plus de|environ|seulement|[\d,:]|et|puis) $/;
const FROM = /(?:^|[^a-zà-ÿ])(?:de|d')(?: (?:près|plus|moins) de| environ)? [\d ,.]*$/;
const OPPOSED_END =
	/ ?(?:[.;)]|$|,(?! ?\d)| (?:en|fin|début) \d{4}| (?:auparavant|actuellement|aujourd'hui|hier|précédemment|initialement|l'an|un an|avant|maintenant)(?![a-zà-ÿ]))/y;
const YEAR_END = / (?:en|fin|début) \d{4}/y;
/** « 159 euros pour la culture, 122 pour le sport », « 1,5 million pour la voirie, 800 000 pour les écoles ». */
const LISTED = new RegExp(
	`${UNIT}(?![a-zà-ÿ])[^\\d.;:!?()]{0,80}(?:,| et| ou| puis|,? pour|,? contre) (?:de |à |d')?$`
);
const PRICE_SHAPE = /^\d{1,3},\d{2}$/;
const PRICE_LED = /(?:^|[^a-zà-ÿ])(?:de|à|contre|que|soit|et|ou) $/;
const UNITS_SAID = /%|€|euros?(?![a-zà-ÿ])/g;
const SENTENCE_END = /[.;!?] /;
/** « 200 milliards de dépenses pour 230 de recettes ». */
const REST_OF = /^ de (?:recette|dépense|fonctionne|investi|dette)/;
const LISTED_CONTEXT = 100;
const LEAST_UNSCALED = 1000;

/**
 * Tells a year from a number of a list.
 *
 * @param numeral a number in digits
 * @returns true for « 2024 », not for « 2 024 »
 * @example isBareYear(readNumeral('2024', 0)) // → true
 */
export function isBareYear({ value, digits }: Numeral): boolean {
	return value >= 1900 && value <= 2100 && !/[ .]/.test(digits);
}

/**
 * Reads the unit of a number that shares the one said before it: the second of two values that are set
 * against each other, or the next of a list of amounts and what they are for.
 *
 * @param text prepared text
 * @param numeral a number that no unit follows
 * @param left what stands before it
 * @returns the unit, ending where the number ends, or null; never throws
 * @example readSaidUnit("de 160 millions d'euros à 143.", hundred43, left)?.factor // → 1000000
 */
export function readSaidUnit(text: string, numeral: Numeral, left: string): ReadUnit | null {
	if (numeral.kind !== 'digits' || numeral.scale !== 1 || isBareYear(numeral)) return null;
	const said = readOpposed(text, numeral, left) ?? readListed(text, numeral);
	if (!said) return readPrice(text, numeral);
	const [, percent, short, long] = said;
	const factor = numeral.value < LEAST_UNSCALED ? scaleOf(short ?? long) : 1;
	return { unit: percent ? 'percent' : 'EUR', end: numeral.end, factor, plus: 0 };
}

function readOpposed(text: string, { end }: Numeral, left: string): RegExpExecArray | null {
	if (!MAY_OPPOSE.test(left)) return null;
	const said = OPPOSED.exec(left);
	if (!said) return null;
	const [, , , , link, year] = said;
	if (link === 'à' && !FROM.test(left.slice(0, said.index))) return null;
	const ends = year ? YEAR_END : OPPOSED_END;
	ends.lastIndex = end;
	return ends.test(text) ? said : null;
}

function readListed(text: string, { start, end, digits }: Numeral): RegExpExecArray | null {
	const isGrouped = /\d[ .']\d{3}/.test(digits);
	const goesOn =
		text.startsWith(' pour ', end) ||
		(isGrouped && text.startsWith(' de ', end)) ||
		REST_OF.test(text.slice(end, end + 15));
	return goesOn ? LISTED.exec(text.slice(Math.max(0, start - LISTED_CONTEXT), start)) : null;
}

/** « le repas à un euro, plutôt que de 3,70 »: the shape of a price, where one has just been said. */
function readPrice(text: string, { digits, start, end }: Numeral): ReadUnit | null {
	if (!PRICE_SHAPE.test(digits) || text.startsWith(' sur ', end)) return null;
	const left = text.slice(Math.max(0, start - LISTED_CONTEXT), start);
	if (!PRICE_LED.test(left)) return null;
	const sentence = left.split(SENTENCE_END).at(-1) ?? '';
	const unit = sentence.match(UNITS_SAID)?.at(-1);
	return unit ? { unit: unit === '%' ? 'percent' : 'EUR', end, factor: 1, plus: 0 } : null;
}

function scaleOf(magnitude = ''): number {
	if (/^milliard|^md/.test(magnitude)) return 1e9;
	if (magnitude === 'k') return 1e3;
	return magnitude === '' ? 1 : 1e6;
}
