import type { Numeral } from './numeral';
import type { PreparedText } from './prepare';
import { isBeforeMonth } from './refusal-dates';
import type { ReadUnit } from './units';

/** Where a number in words begins. */
export interface WordPlace {
	prepared: PreparedText;
	at: number;
	/** Up to 60 characters before it, lower case. */
	left: string;
}

const LETTER_AFTER = /[a-zà-öø-ÿœ]|-[a-zà-ÿ]|[_\\]|\/\d/y;
const SENTENCE_START = /(?:^|[.!?…:;•●*▪«"(>|]|\s[-–]) *$/;
const ONE_EURO = /(?:à|d'|pour|de) $/;
const ONE_EURO_NEXT = / (?:symbolique|de plus|investi|dépensé|supplémentaire|par )/y;
/** « pas un centime de plus ». */
const NOT_A = /(?:pas|sans|ni|moindre|seul) $/;
const NEW = /(?:à|tout|flambant|est|en|de|du|remis|remettre|état|presque) $/;
const IDIOM =
	/ (?:heures sur vingt-quatre|jours sur sept|quarts? d'heure|chandelles|excuses|pardons|fois rien|mercis?|et une nuits|fois merci|coins|grands chevaux)(?![a-zà-ÿ])/y;

/**
 * Tells whether a number in words names instead of counting: « Quatre Septembre », « Deux-Sèvres »,
 * « sept. » before a year, « pour cent », « mille mercis ».
 *
 * @param place the prepared text, where the number begins, what stands before it
 * @param numeral the number read there
 * @returns true when it must not become a figure; never throws
 * @example isNameInWords({ …'place du Quatre Septembre' }, numeral) // → true
 */
export function isNameInWords({ prepared, at, left }: WordPlace, numeral: Numeral): boolean {
	if (numeral.kind === 'digits') return false;
	const { cased, text } = prepared;
	if (left.endsWith('-') && /[a-zà-ÿ]-$/.test(left)) return true;
	const next = text.charAt(numeral.end);
	if (next === '-' && /[a-zà-ÿ]/.test(text.charAt(numeral.end + 1))) return true;
	if ((next === ' ' || next === '-') && numeral.scale === 1 && isBeforeMonth(text, numeral.end))
		return true;
	if (text.startsWith('cent', at) && /pour[ -]$/.test(left)) return true;
	IDIOM.lastIndex = numeral.end;
	if (IDIOM.test(text)) return true;
	const printed = cased.slice(at, numeral.end);
	const isCapital = printed.charAt(0) !== text.charAt(at);
	return (
		isCapital &&
		printed !== printed.toUpperCase() &&
		!SENTENCE_START.test(cased.slice(Math.max(0, at - 3), at))
	);
}

/**
 * Tells whether a letter glued after the number makes it a name: « 3D », « 5G », « 4x4 ».
 *
 * @param text prepared text
 * @param numeral the number, which no unit follows
 * @returns true when it must not become a figure; never throws
 * @example isPartOfWord('5G', numeral) // → true
 */
export function isPartOfWord(text: string, numeral: Numeral): boolean {
	LETTER_AFTER.lastIndex = numeral.end;
	return numeral.kind === 'digits' && LETTER_AFTER.test(text);
}

/** « un », « une », and what stands around it. */
export interface MaybeArticle {
	text: string;
	numeral: Numeral;
	/** The unit that follows it. */
	unit: ReadUnit | null;
	/** What stands before it. */
	left: string;
}

/**
 * Tells whether « un », « une » is an article: always, but in « à un euro », « un euro de plus », « un pour cent ».
 *
 * @param maybe the number read and its surroundings
 * @returns true when it must not become a figure; never throws
 * @example isArticle({ numeral: one, unit: null, left: '', text: 'un' }) // → true
 */
export function isArticle({ numeral, unit, left, text }: MaybeArticle): boolean {
	if (numeral.kind !== 'words' || numeral.value !== 1 || numeral.scale !== 1) return false;
	if (unit?.unit === 'percent') return false;
	if (NOT_A.test(left)) return true;
	return unit?.unit !== 'EUR' || !(ONE_EURO.test(left) || isOneEuro(text, unit.end));
}

function isOneEuro(text: string, at: number): boolean {
	ONE_EURO_NEXT.lastIndex = at;
	return ONE_EURO_NEXT.test(text);
}

/**
 * Tells « neuf » the adjective (« remis à neuf », « un logement neuf ») from nine.
 *
 * @param numeral the number read
 * @param text prepared text
 * @param left what stands before it
 * @returns true when it is the adjective; never throws
 * @example isNew(nine, 'remis à neuf', 'remis à ') // → true
 */
export function isNew(numeral: Numeral, text: string, left: string): boolean {
	if (text.slice(numeral.start, numeral.end) !== 'neuf') return false;
	return (
		NEW.test(left) || !/^ [a-zà-ÿ]+[sx](?![a-zà-ÿ])/.test(text.slice(numeral.end, numeral.end + 30))
	);
}
