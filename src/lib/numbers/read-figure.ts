import { isAge } from './ages';
import { cleanDecimal } from './decimal';
import { isDigitAt } from './digits';
import type { FigureDraft, Place, Read } from './figure-draft';
import type { FoundQualifier, FoundRounding, FoundUnit } from './found-figure';
import { readImpliedEuros } from './implied-euros';
import { readListedUnit } from './listed';
import { readCounted } from './nouns';
import type { CountedNoun } from './nouns';
import { readNumeral, withCapitalM } from './numeral';
import type { Numeral } from './numeral';
import { readOrdinal } from './ordinals';
import { readQualifierAfter, readQualifierBefore } from './qualifiers';
import type { ReadQualifier } from './qualifiers';
import { readRangeAt } from './read-range-figure';
import { endOfMoment, endOfScore, isTimeOfDay } from './refusal-dates';
import { isArticle, isNameInWords, isNew, isPartOfWord } from './refusal-words';
import { endOfIdentifier, isGluedBefore, isGluedPrice, refusesBare } from './refusals';
import { readRounding } from './rounding';
import { readSpecial } from './specials';
import type { SpecialFigure } from './specials';
import { readUnit } from './units';
import type { ReadUnit } from './units';

const UNIT_NOUNS: Record<string, FoundUnit> = {
	année: 'years',
	mois: 'months',
	jour: 'days',
	heure: 'hours',
	euro: 'EUR'
};
/** « un déficit de – 4 000 € », « solde : – 12 € »: a dash where no list or aside would begin. */
const SPACED_MINUS = /(?:(?:^|[^a-zà-ÿ])(?:de|à|entre) |[(|] ?)- $/;
/** « Moins 15 % »: no hedge, which would say « moins de ». */
const MINUS_IN_WORDS = /(?:^|[.:;!?(•] ?)moins $/;
const BALANCE = /négati|défici|solde|résultat|total/;
/** Beyond a thousand times the wealth of the world, digits are an identifier. */
const LARGEST_VALUE = Number.MAX_SAFE_INTEGER;

/**
 * Reads what begins at one place where a number may begin.
 *
 * @param place the prepared text, the index, and what stands before it since the last figure
 * @returns the figure, if the number states a quantity, and where to go on; never throws
 * @example readFigureAt({ prepared: prepareText('3 ateliers'), at: 0, left: '', from: 0 }).draft?.value // → 3
 */
export function readFigureAt(place: Place): Read {
	const { prepared, at } = place;
	const isDigits = isDigitAt(prepared.text, at);
	const refused = isDigits ? refuseDigits(place) : -1;
	if (refused > at) return { next: refused };
	const special = readSpecial(prepared.text, at);
	if (special) return hedged(place, special);
	const ordinal = isDigits ? readOrdinal(prepared.text, at) : null;
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
	const found = readNumeral(prepared.text, at);
	const numeral = found && withCapitalM(prepared.cased, found);
	const isCode = numeral !== null && numeral.value > LARGEST_VALUE;
	if (!numeral || isCode || isNameInWords(place, numeral)) return { next: numeral?.end ?? at + 1 };
	return readRangeAt(place, numeral) ?? readSimple(place, numeral);
}

/** Fractions and shares may be hedged: « plus de 6 sur 10 », « près de la moitié ». */
function hedged({ prepared, from }: Place, special: SpecialFigure): Read {
	const rounding = specialRounding(special.qualifier);
	const before =
		special.qualifier === 'exact' ? readQualifierBefore(prepared.text, special.start) : null;
	const draft: FigureDraft = { ...special, rounding };
	if (before && before.edge >= from) {
		draft.start = before.edge;
		draft.qualifier = before.qualifier;
		draft.rounding = /about|nearly/.test(before.qualifier) ? 'approximate' : 'exact';
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
	if (isGluedBefore(left)) {
		const end = readNumeral(prepared.text, at)?.end ?? at + 1;
		if (!isGluedPrice(prepared.text, end, left)) return end;
	}
	return endOfMoment(prepared.text, at, left);
}

function readSimple(place: Place, numeral: Numeral): Read {
	const { prepared, left } = place;
	const { text, cased } = prepared;
	const unit = readUnit(text, numeral.end) ?? readImpliedEuros(text, numeral);
	if (!unit && isPartOfWord(text, numeral)) return { next: numeral.end };
	if (isArticle({ numeral, unit, left, text })) return { next: numeral.end };
	const isClock =
		unit?.unit === 'hours' && numeral.kind === 'words' && isTimeOfDay(left, numeral.value);
	if (isClock) return { next: unit.end };
	const counted = unit ? null : readCounted(text, numeral);
	const listed = unit || counted ? null : readListedUnit(text, numeral, left);
	const of = unit ?? listed ?? unitOf(counted);
	const before = hedgeBefore(place, numeral.start);
	if (!of) {
		const score = numeral.kind === 'digits' ? endOfScore(text, numeral.start) : -1;
		if (score > numeral.end) return { next: score };
		const noun = counted?.printed ?? '';
		const bare = { text, cased, numeral, left, noun, hasQualifier: before !== null };
		if (isNew(numeral, text, left) || refusesBare(bare)) return { next: numeral.end };
	}
	const end = Math.max(numeral.end, of?.end ?? 0, counted?.end ?? 0);
	return assemble({ place, numeral, unit: of, end, before, of: of ? of.of : counted?.of });
}

/** « vingt dernières années » are years, « 9 000 premiers euros » euros, although an adjective stands between. */
function unitOf(counted: CountedNoun | null): ReadUnit | null {
	const unit = UNIT_NOUNS[counted?.of ?? ''];
	return counted && unit ? { unit, end: counted.end, factor: 1, plus: 0 } : null;
}

function hedgeBefore({ prepared, from }: Place, start: number): ReadQualifier | null {
	const before = readQualifierBefore(prepared.text, start);
	return before && before.edge >= from ? before : null;
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
	const signed = unit?.unit === 'years' ? signedAge(place.left) : null;
	const minus = unit && !signed ? minusBefore(place, end) : 0;
	const sign = minus > 0 ? -1 : 1;
	const isApproximate = numeral.kind === 'approximator';
	const qualifier =
		signed ?? before?.qualifier ?? after?.qualifier ?? (isApproximate ? 'about' : 'exact');
	const printed = unit?.unit === 'EUR' ? moneyValue(numeral) : numeral.value;
	const value = cleanDecimal(sign * printed * (unit?.factor ?? 1) + (unit?.plus ?? 0));
	const isAged = unit?.unit === 'years' && (signed !== null || isAge(text, numeral.start, end));
	const start = before?.edge ?? numeral.start - (signed ? 1 : minus);
	const draft: FigureDraft = {
		start,
		end: after?.edge ?? end,
		value,
		unit: isAged ? 'age' : (unit?.unit ?? 'count'),
		qualifier,
		rounding: readRounding({ numeral, unit, qualifier, text }),
		of
	};
	return { next: draft.end, draft };
}

/** How many characters of a minus sign stand before the number: 0 when what stands there is none. */
function minusBefore({ prepared, left }: Place, end: number): number {
	if (left === '- ' && /^[ *|]*$/.test(prepared.text.slice(end, end + 9))) return 2;
	if (SPACED_MINUS.test(left) || (left.endsWith(' : - ') && BALANCE.test(left))) return 2;
	if (MINUS_IN_WORDS.test(left)) return 'moins '.length;
	return /(?:^|[ (])-$/.test(left) && left !== '-' ? 1 : 0;
}

/** « les -25 ans », « pour les +65 ans »: under and over an age, as leaflets write. */
function signedAge(left: string): 'less-than' | 'more-than' | null {
	const sign = /(?:les|aux|des) ([-+])$/.exec(left)?.[1];
	if (sign === undefined) return null;
	return sign === '-' ? 'less-than' : 'more-than';
}

/** « 25,000 € » has no thousandths of a cent: the comma groups, as in English. */
function moneyValue({ digits, scale, value }: Numeral): number {
	return scale === 1 && /^[1-9]\d{0,2},\d{3}$/.test(digits) ? value * 1000 : value;
}
