import { cleanDecimal } from './decimal';
import type { FoundUnit } from './found-figure';
import { readImpliedEuros } from './implied-euros';
import { readCounted } from './nouns';
import { readNumeral } from './numeral';
import type { Numeral } from './numeral';
import { readUnit } from './units';
import type { ReadUnit } from './units';

/** « entre 3 et 5 % », « 10 à 25 % », « 18-25 ans ». */
export interface ReadRange {
	/** Includes « entre », not « de ». */
	start: number;
	end: number;
	low: number;
	high: number;
	unit: FoundUnit;
	of?: string;
	/** The noun as printed, or ''. */
	noun: string;
	/** A hyphen between ages needs no other word. */
	isHyphen: boolean;
	/** « passer de 50 à 30 km/h », « de 8 à 12 % » after a verb of change: two values, no range. */
	isChange: boolean;
	/** What one unit of the last digit of the first number is worth. */
	lowStep: number;
	/** The words of one of them name a hundredth of the unit: « 15 à 18 centimes ». */
	isScaled: boolean;
}

const LINK = / ?([-/]) ?(?=\d)| (à|ou|et|jusqu'à) (?:< ?)?(?=[\da-z])/y;
const ENTRE = /(?:^|[^a-zà-ÿ])(entre (?:les )?)$/;
/** « passer de 10 % à 25 % » says two values, « baisser de 10 à 25 % » how much. */
const CHANGE =
	/(?:^|[^a-zà-ÿ])(?:re)?(?:pass|port|ramen|évolu)(?:age|er|é|ée|és|ées|e|ent|era|eront|ant|ait|ons|erons) (?:[a-zà-ÿ\d'·]+ ){0,8}(?:de|d') ?$|% \((?:soit )?de $|(?:multipli|divis)[a-zà-ÿ]* par [a-zà-ÿ\d]+(?:,\d+)?,? \(?(?:soit )?de $/;
/** « baisser le loyer de 900 à 750 euros »: with an object, and no percentage, two values too. */
const CHANGE_OF =
	/(?:^|[^a-zà-ÿ])r?e?(?:augment|mont|grimp|baiss|chut|diminu|tomb|rédui|recul|rel[eè]v)[a-zà-ÿ]* (?:[a-zà-ÿ'·]+ ){1,8}(?:de|d') ?$/;
/** « augmenter la part du bio de 20 à 50 % »: a share moves from where to where. */
const A_SHARE = /(?:^|[^a-zà-ÿ])(?:taux|part|proportion|tva|seuil|quota)(?![a-zà-ÿ])/;
/** « grimper de 2,2 à 8,6 millions », « monter de 12 % à 15 % »: verbs that say from where to where. */
const MOVE =
	/(?:^|[^a-zà-ÿ])r?e?(?:mont|grimp|bond|descend|tomb|chut|dégringol|bascul|s'envol|rel[eè]v|rehauss|abaiss)[a-zà-ÿ]* (?:encore |même |ainsi |brutalement |respectivement )?(?:de|d') ?$/;
/** « passe de 35 € à 39 € … et de 47 € à 52 € »: the second of two changes. */
const AGAIN = /(?:et|puis|,|\() ?(?:de|d') ?$/;
const CHANGED = /(?:^|[^a-zà-ÿ])(?:pass|port|ramen|évolu|grimp|mont)[a-zà-ÿ]* [^.;!?]* à /;
const CHANGE_CONTEXT = 120;
const IS_YEAR = (value: number) => Number.isInteger(value) && value >= 1500 && value <= 2100;
const YEAR_BEFORE = /(?:^|[^a-zà-ÿ])(?:en|depuis|fin|début|dès) $/;
const LEAST_UNSCALED = 1000;
const LATEST_HOUR = 24;
const EARLIEST_HOUR = 6;

/**
 * Reads a range that begins with a number already read.
 *
 * @param text prepared text
 * @param first its first number
 * @param left what stands before that number
 * @returns the range, or null when no second number of the same thing follows; never throws
 * @example readRange('10 à 25 %', firstNumeral, '') // → { low: 10, high: 25, unit: 'percent', … }
 */
export function readRange(text: string, first: Numeral, left: string): ReadRange | null {
	const ownUnit = readUnit(text, first.end);
	LINK.lastIndex = ownUnit?.end ?? first.end;
	const link = LINK.exec(text);
	if (!link) return null;
	const entre = ENTRE.exec(left)?.[1] ?? '';
	if ((link[2] === 'et') !== (entre !== '')) return null;
	if (ownUnit && !entre && isChange({ text, start: first.start, left, isAmount: true }))
		return null;
	// « 6,9 millions en 2020 à 9,1 millions en 2024 » changes; 2020 begins nothing.
	const isYear = !ownUnit && IS_YEAR(first.value);
	// « 50, 80 ou 120 euros » is a list of values; « 437 € ou 573 € » are two, each with its unit.
	if (link[2] === 'ou' && (ownUnit || /\d, $/.test(left))) return null;
	const second = readNumeral(text, LINK.lastIndex);
	if (!second || (second.kind === 'words' && second.value === 1)) return null;
	if (isYear && (second.scale > 1 || YEAR_BEFORE.test(left))) return null;
	const unit = readUnit(text, second.end) ?? readImpliedEuros(text, second);
	const isEither = link[2] === 'ou' && isMoneyOrShare(unit) && !isNext(first, second);
	if (
		ownUnit
			? unit?.unit !== ownUnit.unit || unit.of !== ownUnit.of
			: !isPlain(text, second, unit) && !(entre && /\d[ .]\d{3}/.test(second.digits))
	)
		return null;
	if (link[1] === '/' && (ownUnit || isScore(first, unit))) return null;
	const isFromTo = link[2] === 'à' && /(?:de|d') ?$/.test(left);
	const isAmount = unit?.unit !== 'percent';
	const changes =
		isFromTo &&
		(isChange({ text, start: first.start, left, isAmount }) || (isAmount && CHANGE_OF.test(left)));
	return combine({
		text,
		first,
		second,
		unit,
		ownFactor: ownUnit?.factor,
		entre,
		isHyphen: link[1] === '-',
		isFromTo,
		changes: changes || isEither
	});
}

/** « 10/15 % » is a range, « 7/10 » a score. */
function isScore(first: Numeral, unit: ReadUnit | null): boolean {
	return !isMoneyOrShare(unit) || /^[12]\d{3}$/.test(first.digits);
}

interface Before {
	text: string;
	start: number;
	left: string;
	/** Percentages without units of their own say by how much, after « monter de ». */
	isAmount: boolean;
}

function isChange({ text, start, left, isAmount }: Before): boolean {
	if (CHANGE.test(left) || (isAmount && MOVE.test(left))) return true;
	if (CHANGE_OF.test(left) && A_SHARE.test(left)) return true;
	return AGAIN.test(left) && CHANGED.test(text.slice(Math.max(0, start - CHANGE_CONTEXT), start));
}

/** « 5 ou 6 millions » hesitates, « 20 ou 30 euros » offers two prices. */
function isNext(first: Numeral, second: Numeral): boolean {
	const scale = first.scale === 1 ? second.scale : 1;
	return second.value === (first.value + 1) * scale || first.kind === 'words';
}

function isMoneyOrShare(unit: ReadUnit | null): boolean {
	return unit?.unit === 'EUR' || unit?.unit === 'percent';
}

/** Without a unit of its own the first number needs a unit or a noun after the second one. */
function isPlain(text: string, second: Numeral, unit: ReadUnit | null): boolean {
	return unit !== null || readCounted(text, second) !== null;
}

interface Ends {
	text: string;
	first: Numeral;
	second: Numeral;
	unit: ReadUnit | null;
	/** What one unit of the first number is worth, where it has one of its own. */
	ownFactor: number | undefined;
	entre: string;
	isHyphen: boolean;
	/** « de … à … ». */
	isFromTo: boolean;
	changes: boolean;
}

function combine({
	text,
	first,
	second,
	unit,
	ownFactor,
	entre,
	isHyphen,
	isFromTo,
	changes
}: Ends): ReadRange | null {
	const factor = (ownFactor ?? unit?.factor ?? 1) * (sharesScale(first, second) ? second.scale : 1);
	const low = cleanDecimal(first.value * factor);
	const high = cleanDecimal(second.value * (unit?.factor ?? 1) + (unit?.plus ?? 0));
	const isDescending = low > high && isFromTo && unit !== null;
	if ((low >= high && !isDescending) || isClock(low, high, unit)) return null;
	const noun = unit ? null : readCounted(text, second);
	if (!unit && IS_YEAR(low) && IS_YEAR(high)) return null;
	return {
		start: first.start - entre.length,
		end: Math.max(second.end, unit?.end ?? noun?.end ?? 0),
		low,
		high,
		unit: unit?.unit ?? 'count',
		of: unit?.of ?? noun?.of,
		noun: noun?.printed ?? '',
		isHyphen,
		isChange: isDescending || changes,
		lowStep: first.step * factor,
		isScaled: (unit?.factor ?? 1) !== 1 || (ownFactor ?? 1) !== 1
	};
}

/** « 4,2 à 8,7 milliards » counts both in billions, « 500 000 à 1 million » does not. */
function sharesScale(first: Numeral, second: Numeral): boolean {
	return first.scale === 1 && second.scale > 1 && first.value < LEAST_UNSCALED;
}

/** « de 9 à 18 heures » tells when, not how long. */
function isClock(low: number, high: number, unit: ReadUnit | null): boolean {
	return unit?.unit === 'hours' && low >= EARLIEST_HOUR && high <= LATEST_HOUR;
}
