import { cleanDecimal } from './decimal';
import type { FoundUnit } from './found-figure';
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
}

const LINK = / ?(-) ?(?=\d)| (à|ou|et|jusqu'à) (?=[\da-z])/y;
const ENTRE = /(?:^|[^a-zà-ÿ])(entre (?:les )?)$/;
/** « passer de 10 % à 25 % » says two values, not a range. */
const CHANGE =
	/(?:pass|port|augment|progress|mont|grimp|baiss|chut|diminu|tomb|rédui|ramen|recul|relev|évolu)[a-zà-ÿ]* (?:[a-zà-ÿ'·]+ ){0,8}(?:de|d') ?$/;
const IS_YEAR = (value: number) => Number.isInteger(value) && value >= 1500 && value <= 2100;
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
	const entre = ENTRE.exec(left)?.[1] ?? '';
	if (!link || (link[2] === 'et') !== (entre !== '')) return null;
	if (ownUnit && !entre && CHANGE.test(left)) return null;
	const second = readNumeral(text, LINK.lastIndex);
	if (!second || (second.kind === 'words' && second.value === 1)) return null;
	const unit = readUnit(text, second.end);
	if (
		ownUnit ? unit?.unit !== ownUnit.unit || unit.of !== ownUnit.of : !isPlain(text, second, unit)
	)
		return null;
	return combine({ text, first, second, unit, entre, isHyphen: link[1] === '-' });
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
	entre: string;
	isHyphen: boolean;
}

function combine({ text, first, second, unit, entre, isHyphen }: Ends): ReadRange | null {
	const scaled = cleanDecimal(first.value * second.scale);
	const sharesScale = first.scale === 1 && second.scale > 1 && scaled < second.value;
	const factor = unit?.factor ?? 1;
	const low = cleanDecimal((sharesScale ? scaled : first.value) * factor);
	const high = cleanDecimal(second.value * factor + (unit?.plus ?? 0));
	if (low >= high || isClock(low, high, unit)) return null;
	const noun = unit ? null : readCounted(text, second);
	if (!unit && IS_YEAR(low) && IS_YEAR(high)) return null;
	return {
		start: first.start - entre.length,
		end: unit?.end ?? noun?.end ?? second.end,
		low,
		high,
		unit: unit?.unit ?? 'count',
		of: unit?.of ?? noun?.of,
		noun: noun?.printed ?? '',
		isHyphen
	};
}

/** « de 9 à 18 heures » tells when, not how long. */
function isClock(low: number, high: number, unit: ReadUnit | null): boolean {
	return unit?.unit === 'hours' && low >= EARLIEST_HOUR && high <= LATEST_HOUR;
}
