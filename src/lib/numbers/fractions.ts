import { cleanDecimal } from './decimal';
import type { Interval } from './interval-arithmetic';
import { readNumeral } from './numeral';

/** « un habitant sur cinq »: a part of a whole printed as two small whole numbers. */
export interface Fraction {
	part: number;
	whole: number;
	start: number;
	end: number;
}

const MOST_WORDS_BETWEEN = 4;
const WORDS_THEN_SUR = new RegExp(
	` (?:(?!(?:une?|où|qu[ei]?|et|ou|est|a|sont|ont) )[a-zà-öø-ÿœ'·-]+ ){0,${MOST_WORDS_BETWEEN}}?sur (?=[a-z\\d])`,
	'y'
);
const ARTICLE = /une?(?= )/y;
/** A number of things or of years after « sur »: « un débat sur deux projets », « 5 M€ sur 6 ans ». */
const COUNTED =
	/ ?(?:€|%|euros?|ans?|années?|mois|jours?|heures?|semaines?|(?!(?:dans|sous|mais|plus|moins|depuis|pas|vis|sans|vers|chez|les|des|dès|très|alors|jamais|puis|aux|deux|nous|vous|ses|ces|après|près|hors|parfois|toujours|désormais|fois|veux|peux|subis|vis|suis|est|n'est|s'est)(?![a-zà-ÿ]))[a-zà-öø-ÿœ·-]+[sx](?![a-zà-ÿ]))(?![a-zà-ÿ])/y;
const LARGEST_WHOLE = 1000;

/**
 * Reads a fraction « a (mots) sur b » that begins at an index.
 *
 * @param text prepared text
 * @param at index of « un », « une » or of the number
 * @returns the fraction when 0 < a < b ≤ 1000 and b counts nothing itself, else null; never throws
 * @example readFraction('une personne sur cinq a', 0) // → { part: 1, whole: 5, start: 0, end: 21 }
 */
export function readFraction(text: string, at: number): Fraction | null {
	const part = readPart(text, at);
	if (!part) return null;
	WORDS_THEN_SUR.lastIndex = part.end;
	if (!WORDS_THEN_SUR.test(text)) return null;
	const whole = readNumeral(text, WORDS_THEN_SUR.lastIndex);
	if (!whole || whole.scale !== 1 || !Number.isInteger(whole.value)) return null;
	if (part.value <= 0 || part.value >= whole.value || whole.value > LARGEST_WHOLE) return null;
	COUNTED.lastIndex = whole.end;
	if (COUNTED.test(text)) return null;
	return { part: part.value, whole: whole.value, start: at, end: whole.end };
}

/**
 * What rounds to a fraction of small whole numbers: the denominator is the rounded one when the
 * numerator is 1 (« un sur cinq » = [1/5.5, 1/4.5]), else the numerator (« 6 sur 10 » = [5.5/10,
 * 6.5/10]): that is how people simplify a proportion.
 *
 * @param fraction the two whole numbers
 * @param value how the fraction is kept (20 in percent, 0.2 as a share): sets the unit
 * @returns the interval in the unit of `value`; never throws
 * @example fractionInterval({ part: 1, whole: 5, … }, 20) // → [18.1818181818, 22.2222222222]
 */
export function fractionInterval({ part, whole }: Fraction, value: number): Interval {
	const unit = (value * whole) / part;
	const [low, high] =
		part === 1
			? [1 / (whole + 0.5), 1 / (whole - 0.5)]
			: [(part - 0.5) / whole, (part + 0.5) / whole];
	return {
		low: cleanDecimal(low * unit),
		high: cleanDecimal(high * unit),
		lowOpen: false,
		highOpen: false
	};
}

function readPart(text: string, at: number): { value: number; end: number } | null {
	ARTICLE.lastIndex = at;
	if (ARTICLE.test(text)) return { value: 1, end: ARTICLE.lastIndex };
	const numeral = readNumeral(text, at);
	const fits = numeral && numeral.scale === 1 && numeral.kind !== 'approximator';
	return fits && Number.isInteger(numeral.value) ? numeral : null;
}
