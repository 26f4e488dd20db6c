import { cleanDecimal } from './decimal';
import type { FoundQualifier, FoundRounding } from './found-figure';
import { fractionInterval, readFraction } from './fractions';
import { exact } from './interval-arithmetic';
import type { Interval } from './interval-arithmetic';
import { lastDigitUnit } from './last-digit';
import { listNumerals } from './numeral';
import type { Numeral } from './numeral';
import { prepareText } from './prepare';

/** A figure as curated: what was printed, what it is worth, how it is hedged and rounded. */
export interface PrintedFigure {
	/** In the unit of the figure; null for vague plurals and ranges. */
	value: number | null;
	/** As printed: the digits and the magnitude tell how finely it was rounded. */
	raw: string;
	qualifier: FoundQualifier;
	rounding: FoundRounding;
}

const THOUSAND = 1000;
const UNBOUNDED: Interval = { low: null, high: null, lowOpen: false, highOpen: false };

/**
 * The values a printed figure stands for.
 *
 * - exact in full digits: the value itself; a chosen `target` too, unless it is read as `printed`;
 * - `printed`: ± half a unit of the last printed digit (« 4,3 millions » = [4.25 M, 4.35 M]; « un sur
 *   cinq » = what rounds to it, [1/5.5, 1/4.5]);
 * - `about`, `nearly`, `approximate`: ± one unit of the last printed digit that is not a trailing zero
 *   (« environ 35 millions » = [34 M, 36 M]); a single digit followed by zeros counts one place finer
 *   (« 100 000 » ± 10 000); « une vingtaine », « une centaine »: ± half the unit they name (5, 50);
 * - `more-than` x = ]x, null; `at-least` x = [x, null; `less-than` x = [0, x[; `at-most` x = [0, x];
 * - `between`: from the first to the last number printed; `vague`: unbounded both ways;
 * - `ratio-of`: the ratio itself.
 *
 * @param figure what was printed and how it is read
 * @returns the interval, in the unit of `value`; never throws
 * @example intervalOf({ value: 4.3e6, raw: "4,3 millions d'euros", qualifier: 'exact', rounding: 'printed' })
 * // → { low: 4250000, high: 4350000, lowOpen: false, highOpen: false }
 */
export function intervalOf({ raw, ...figure }: PrintedFigure): Interval {
	return intervalIn(prepareText(raw).text, figure);
}

/**
 * The same for words that are prepared already.
 *
 * @param printed what was printed, as `prepareText` gives it
 * @param figure how it is read
 * @returns the interval, in the unit of `value`; never throws
 * @example intervalIn('8,5 %', { value: 8.5, qualifier: 'exact', rounding: 'printed' }).low // → 8.45
 */
export function intervalIn(printed: string, figure: Omit<PrintedFigure, 'raw'>): Interval {
	const { value, qualifier } = figure;
	if (qualifier === 'between') return betweenOf(printed);
	if (value === null || qualifier === 'vague') return UNBOUNDED;
	const bound = boundOf(value, qualifier);
	if (bound) return bound;
	if (qualifier === 'ratio-of') return exact(value);
	const isAbout = qualifier !== 'exact' || figure.rounding === 'approximate';
	if (!isAbout && figure.rounding !== 'printed') return exact(value);
	const fraction = isAbout ? null : fractionOf(printed, value);
	if (fraction) return fraction;
	const numeral = numeralOf(printed, value);
	return around(value, isAbout ? aboutStep(numeral, value) : (numeral?.step ?? 1) / 2);
}

/** The number that carries the value, else the first one. */
function numeralOf(printed: string, value: number): Numeral | null {
	const numerals = listNumerals(printed);
	return numerals.find((numeral) => numeral.value === value) ?? numerals[0] ?? null;
}

function aboutStep(numeral: Numeral | null, value: number): number {
	if (!numeral) return lastDigitUnit(value);
	if (numeral.kind === 'approximator') return numeral.step / 2;
	const mantissa = cleanDecimal(numeral.value / numeral.scale);
	return Number.isInteger(mantissa) ? lastDigitUnit(mantissa) * numeral.scale : numeral.step;
}

function boundOf(value: number, qualifier: FoundQualifier): Interval | null {
	const below = value >= 0 ? 0 : null;
	switch (qualifier) {
		case 'more-than':
			return { low: value, high: null, lowOpen: true, highOpen: false };
		case 'at-least':
			return { low: value, high: null, lowOpen: false, highOpen: false };
		case 'less-than':
			return { low: below, high: value, lowOpen: false, highOpen: true };
		case 'at-most':
			return { low: below, high: value, lowOpen: false, highOpen: false };
		default:
			return null;
	}
}

/** A quantity is not negative because it is uncertain: the low end stops at 0. */
function around(value: number, margin: number): Interval {
	const low = cleanDecimal(value - margin);
	const high = cleanDecimal(value + margin);
	return {
		low: value >= 0 ? Math.max(0, low) : low,
		high: value < 0 ? Math.min(0, high) : high,
		lowOpen: false,
		highOpen: false
	};
}

/** Its « cent » is no number. */
const PER_CENT = /pour[ -]?cents?|p\. ?100|pour 100/g;

function betweenOf(printed: string): Interval {
	const numerals = listNumerals(printed.replace(PER_CENT, '%'));
	const [first, last] = [numerals[0], numerals.at(-1)];
	if (!first || !last) return UNBOUNDED;
	const scaled = first.value * (sharesThousands(first, last) ? THOUSAND : last.scale);
	const low = first.scale === 1 && scaled <= last.value ? cleanDecimal(scaled) : first.value;
	return { low, high: last.value, lowOpen: false, highOpen: false };
}

/** « 300 à 400 000 € » counts both in thousands, « 300 à 2 000 € » does not. */
function sharesThousands(first: Numeral, last: Numeral): boolean {
	const isShort = first.value >= 1 && first.value < THOUSAND;
	const isWhole = last.scale === 1 && last.value % THOUSAND === 0;
	const low = first.value * THOUSAND;
	return isShort && isWhole && low < last.value && low * 10 > last.value;
}

/** « un sur cinq » whether it is kept as 20 (percent) or as 0.2 (share). */
function fractionOf(text: string, value: number): Interval | null {
	if (!text.includes(' sur ')) return null;
	for (let at = 0; at < text.length; at++) {
		const fraction = readFraction(text, at);
		if (fraction) return fractionInterval(fraction, value);
	}
	return null;
}
