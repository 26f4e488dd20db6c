import { isAge } from './ages.ts';
import { cleanDecimal } from './decimal.ts';
import type { FoundQualifier, FoundRounding, FoundUnit } from './found-figure.ts';
import { readNoun } from './nouns.ts';
import { readNumeral } from './numeral.ts';
import type { Numeral } from './numeral.ts';
import { readOrdinal } from './ordinals.ts';
import type { PreparedText } from './prepare.ts';
import { readQualifierAfter, readQualifierBefore } from './qualifiers.ts';
import type { ReadQualifier } from './qualifiers.ts';
import { readRange } from './ranges.ts';
import { endOfMoment, endOfScore, isBeforeMonth } from './refusal-dates.ts';
import { endOfIdentifier, isGluedBefore, refusesBare } from './refusals.ts';
import { readSpecial } from './specials.ts';
import type { SpecialFigure } from './specials.ts';
import { readUnit } from './units.ts';
import type { ReadUnit } from './units.ts';

/** A quantity in the prepared text, before its interval and its verbatim string. */
export interface FigureDraft {
	start: number;
	end: number;
	value: number | null;
	unit: FoundUnit;
	qualifier: FoundQualifier;
	rounding: FoundRounding;
	of?: string;
}

/** What was read at an index: where to go on, and a figure unless the number was refused. */
export interface Read {
	next: number;
	draft?: FigureDraft;
}

/** A place where a number may begin, with up to 60 characters before it. */
export interface Place {
	prepared: PreparedText;
	at: number;
	left: string;
}

/** A chosen target: « porter … à 0,3 % ». */
const TARGET =
	/(?:port|pass|ramen|fix|mont|augment|attei|relev|abaiss|rédui|hiss)[a-zà-ÿ]*[^.;]{0,150} à $/;
const TARGET_CONTEXT = 170;
const MONEY =
	/€|euros?|budget|coût|financ|investi|dépens|subvention|crédit|dette|recette|impôt|taxe|économi|montant|enveloppe|somme/;
const MONEY_CONTEXT = 120;
const LETTER_AFTER = /[a-zà-öø-ÿœ]|-[a-zà-ÿ]|[_\\]|\/\d/y;
const SENTENCE_START = /(?:^|[.!?…:;•●*▪«"(>|]|\s[-–]) *$/;
const ONE_EURO = /(?:à|d'|pour|de) $/;
const NEW = /(?:à|tout|flambant|est|en|de|du|remis|remettre|état|presque) $/;
const IDIOM = / (?:fois rien|mercis?|et une nuits|fois merci|coins|grands chevaux)(?![a-zà-ÿ])/y;

/**
 * Reads what begins at one place where a number may begin.
 *
 * @param place the prepared text, the index, and what stands before it since the last figure
 * @returns the figure, if the number states a quantity, and where to go on; never throws
 * @example readFigureAt({ prepared: prepareText('3 ateliers'), at: 0, left: '' }).draft?.value // → 3
 */
export function readFigureAt(place: Place): Read {
	const { prepared, at, left } = place;
	const code = prepared.text.charCodeAt(at);
	const refused = code >= 48 && code <= 57 ? refuseDigits(place) : -1;
	if (refused > at) return { next: refused };
	const special = readSpecial(prepared.text, at);
	if (special) return hedged(place, special);
	const ordinal = readOrdinal(prepared.text, at);
	if (ordinal) {
		const { value, end, of } = ordinal;
		const draft: FigureDraft = {
			start: at,
			end,
			value,
			unit: 'ordinal',
			qualifier: 'exact',
			rounding: 'exact',
			of
		};
		return ordinal.refused ? { next: end } : { next: end, draft };
	}
	const numeral = readNumeral(prepared.text, at);
	if (!numeral || isNameInWords(place, numeral)) return { next: numeral?.end ?? at + 1 };
	return readRangeAt(place, numeral) ?? readSimple(place, numeral);
}

/** Fractions and shares may be hedged: « plus de 6 sur 10 », « près de la moitié ». */
function hedged({ prepared }: Place, special: SpecialFigure): Read {
	const rounding = specialRounding(special.qualifier);
	const before =
		special.qualifier === 'exact' ? readQualifierBefore(prepared.text, special.start) : null;
	const draft: FigureDraft = { ...special, rounding };
	if (before) {
		draft.start = before.edge;
		draft.qualifier = before.qualifier;
	}
	return { next: special.end, draft };
}

function specialRounding(qualifier: FoundQualifier): FoundRounding {
	if (qualifier === 'vague') return 'approximate';
	return qualifier === 'ratio-of' ? 'exact' : 'printed';
}

/** −1, or where the number that is no quantity ends. */
function refuseDigits({ prepared, at, left }: Place): number {
	const identifier = endOfIdentifier(prepared.cased, at);
	if (identifier !== -1) return identifier;
	if (isGluedBefore(left)) return readNumeral(prepared.text, at)?.end ?? at + 1;
	return endOfMoment(prepared.text, at, left);
}

/** « Quatre Septembre », « Deux-Sèvres », « sept. » before a year, « pour cent »: words that name. */
function isNameInWords({ prepared, at, left }: Place, numeral: Numeral): boolean {
	if (numeral.kind === 'digits') return false;
	const { cased, text } = prepared;
	if (/[a-zà-ÿ]-$/.test(left) || /^-[a-zà-ÿ]/.test(text.slice(numeral.end, numeral.end + 2)))
		return true;
	if (isBeforeMonth(text, numeral.end) && numeral.scale === 1) return true;
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

function readRangeAt({ prepared, left }: Place, first: Numeral): Read | null {
	const { text, cased } = prepared;
	const range = readRange(text, first, left);
	if (!range) return null;
	const { end, unit, of, low } = range;
	const isBare = unit === 'count' && !readUnit(text, first.end);
	const hasQualifier = range.start < first.start;
	if (isBare && refusesBare({ text, cased, numeral: first, left, noun: of ?? '', hasQualifier }))
		return { next: end };
	const isAged = unit === 'years' && (range.isHyphen || isAge(text, range.start, end));
	const rounding = first.step < 1 || low >= 1e6 ? 'printed' : 'exact';
	const draft: FigureDraft = {
		start: range.start,
		end,
		value: null,
		unit: isAged ? 'age' : unit,
		qualifier: 'between',
		rounding,
		of
	};
	return { next: end, draft };
}

function readSimple(place: Place, numeral: Numeral): Read {
	const { prepared, left } = place;
	const { text, cased } = prepared;
	const unit = readUnit(text, numeral.end) ?? euroBefore(left) ?? billions(text, numeral);
	if (!unit && isPartOfWord(text, numeral)) return { next: numeral.end };
	if (isArticle(numeral, unit, left)) return { next: numeral.end };
	const noun = unit
		? null
		: readNoun(text, numeral.end, numeral.scale > 1 || numeral.kind === 'approximator');
	const before = readQualifierBefore(text, numeral.start);
	if (!unit) {
		const score = numeral.kind === 'digits' ? endOfScore(text, numeral.start) : -1;
		if (score > numeral.end) return { next: score };
		const bare = {
			text,
			cased,
			numeral,
			left,
			noun: noun?.of ?? '',
			hasQualifier: before !== null
		};
		if (isNew(numeral, text, left) || refusesBare(bare)) return { next: numeral.end };
	}
	const end = Math.max(numeral.end, unit?.end ?? 0, noun?.end ?? 0);
	return assemble({ place, numeral, unit, end, before, of: unit?.of ?? noun?.of });
}

interface Parts {
	place: Place;
	numeral: Numeral;
	unit: ReadUnit | null;
	end: number;
	before: ReadQualifier | null;
	of: string | undefined;
}

function assemble({ place, numeral, unit, end, before, of }: Parts): Read {
	const { text } = place.prepared;
	const after = before ? null : readQualifierAfter(text, end);
	const sign = /(?:^|[ (])-$/.test(place.left) && place.left !== '-' && unit ? -1 : 1;
	const isApproximate = numeral.kind === 'approximator';
	const qualifier = before?.qualifier ?? after?.qualifier ?? (isApproximate ? 'about' : 'exact');
	const value = cleanDecimal(sign * numeral.value * (unit?.factor ?? 1) + (unit?.plus ?? 0));
	const isAged = unit?.unit === 'years' && isAge(text, numeral.start, end);
	const start = before?.edge ?? numeral.start - (sign < 0 ? 1 : 0);
	const draft: FigureDraft = {
		start,
		end: after?.edge ?? end,
		value,
		unit: isAged ? 'age' : (unit?.unit ?? 'count'),
		qualifier,
		rounding: roundingOf({ numeral, unit, qualifier, text }),
		of
	};
	return { next: draft.end, draft };
}

interface RoundingParts {
	numeral: Numeral;
	unit: ReadUnit | null;
	qualifier: FoundQualifier;
	text: string;
}

function roundingOf({ numeral, unit, qualifier, text }: RoundingParts): FoundRounding {
	if (qualifier === 'about' || qualifier === 'nearly') return 'approximate';
	const isShort = numeral.scale > 1 || (numeral.step < 1 && unit?.unit !== 'EUR');
	const mayBeTarget = unit?.unit === 'percent' || unit?.unit === 'EUR';
	if (qualifier === 'exact' && mayBeTarget && left.endsWith(' à ') && TARGET.test(left))
		return 'target';
	return isShort ? 'printed' : 'exact';
}

/** « 3D », « 5G », « 4x4 », « 20-minutes »: a letter glued after the number makes it a name. */
function isPartOfWord(text: string, numeral: Numeral): boolean {
	LETTER_AFTER.lastIndex = numeral.end;
	return numeral.kind === 'digits' && LETTER_AFTER.test(text);
}

/** « un », « une » are articles but in « à un euro », « un pour cent », « un million ». */
function isArticle(numeral: Numeral, unit: ReadUnit | null, left: string): boolean {
	if (numeral.kind !== 'words' || numeral.value !== 1 || numeral.scale !== 1) return false;
	if (unit?.unit === 'percent') return false;
	return unit?.unit !== 'EUR' || !ONE_EURO.test(left);
}

/** « remis à neuf », « logement neuf »: not nine. */
function isNew(numeral: Numeral, text: string, left: string): boolean {
	if (text.slice(numeral.start, numeral.end) !== 'neuf') return false;
	return (
		NEW.test(left) || !/^ [a-zà-ÿ]+[sx](?![a-zà-ÿ])/.test(text.slice(numeral.end, numeral.end + 30))
	);
}

function euroBefore(left: string): ReadUnit | null {
	return /€ ?$/.test(left) && !/\d ?€ ?$/.test(left)
		? { unit: 'EUR', end: 0, factor: 1, plus: 0 }
		: null;
}

/** « 3 Mds », « 244 milliards » alone: nothing but euros is counted so; « millions » where money is spoken of. */
function billions(text: string, numeral: Numeral): ReadUnit | null {
	const euros: ReadUnit = { unit: 'EUR', end: numeral.end, factor: 1, plus: 0 };
	if (numeral.scale < 1e6) return null;
	const printed = text.slice(numeral.start, numeral.end);
	if (/ ?m(?:r|l)?ds?$/.test(printed)) return euros;
	if (readNoun(text, numeral.end, true)) return null;
	if (numeral.scale === 1e9) return euros;
	return MONEY.test(text.slice(Math.max(0, numeral.start - MONEY_CONTEXT), numeral.start))
		? euros
		: null;
}
