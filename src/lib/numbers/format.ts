import { cleanDecimal } from './decimal';
import type { Interval } from './interval-arithmetic';
import { chooseForm } from './plural';
import type { Language, NounForms } from './plural';

export { chooseForm } from './plural';
export type { Language, NounForms } from './plural';
export { formatDate } from './format-date';
export { typographer } from './typographer';

/** No-break space before a unit; narrow no-break space between thousands, in French. */
const NBSP = '\u00a0';
const THIN = '\u202f';
/** Digits after the point that a reader can use; chosen rounding is the caller's. */
const MOST_DECIMALS = 6;
const COMPACT: [limit: number, fr: string, en: string][] = [
	[1e9, 'Md€', 'bn'],
	[1e6, 'M€', 'M'],
	[1e3, 'k€', 'k']
];

/** How many decimals to print. */
export interface NumberOptions {
	/** At most; 6 when absent. */
	decimals?: number;
}

/**
 * Writes a number as the reader's language does, the same on every machine (no `Intl`).
 *
 * @param value a finite number
 * @param lang language of the reader
 * @param options at most how many decimals
 * @returns the number, U+202F between French thousands, a true minus sign
 * @throws RangeError when the value is not finite
 * @example formatNumber(1234.5, 'fr') // → '1\u202f234,5'
 */
export function formatNumber(value: number, lang: Language, options: NumberOptions = {}): string {
	if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be printed as a number`);
	const decimals = options.decimals ?? MOST_DECIMALS;
	const [whole = '', fraction = ''] = Math.abs(cleanDecimal(value)).toFixed(decimals).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, lang === 'fr' ? THIN : ',');
	const kept = fraction.replace(/0+$/, '');
	const shown = kept === '' ? grouped : grouped + (lang === 'fr' ? ',' : '.') + kept;
	return value < 0 && /[1-9]/.test(shown) ? `−${shown}` : shown;
}

/**
 * Writes an amount: in full, or shortened to three significant digits when `compact`.
 *
 * @param value euros
 * @param lang language of the reader
 * @param options `compact` for « 4,3 M€ », « 13,5 Md€ »
 * @returns the amount with its sign
 * @throws RangeError when the value is not finite
 * @example formatEuros(4300000, 'fr', { compact: true }) // → '4,3\u00a0M€'
 */
export function formatEuros(
	value: number,
	lang: Language,
	options: { compact?: boolean } = {}
): string {
	const scale = options.compact ? scaleOf(value) : undefined;
	if (!scale) return withEuro(formatNumber(value, lang, { decimals: centsOf(value) }), lang, '');
	const [limit, fr, en] = scale;
	const short = Number((value / limit).toPrecision(3));
	const shown = formatNumber(short, lang);
	return lang === 'fr' ? shown + NBSP + fr : withEuro(shown, lang, en);
}

/**
 * Writes a percentage.
 *
 * @param value 15 for 15 %
 * @param lang language of the reader
 * @param options at most how many decimals
 * @returns the number with its sign, a no-break space before it in French
 * @throws RangeError when the value is not finite
 * @example formatPercent(0.031, 'fr') // → '0,031\u00a0%'
 */
export function formatPercent(value: number, lang: Language, options: NumberOptions = {}): string {
	return formatNumber(value, lang, options) + (lang === 'fr' ? NBSP : '') + '%';
}

/**
 * Writes a count with its noun in agreement (French: 0 and 1 are singular).
 *
 * @param count how many
 * @param lang language of the reader
 * @param forms both forms of the noun
 * @returns number and noun, held together by a no-break space
 * @throws RangeError when the count is not finite
 * @example formatCount(2, 'fr', { one: 'mesure', other: 'mesures' }) // → '2\u00a0mesures'
 */
export function formatCount(count: number, lang: Language, forms: NounForms): string {
	return formatNumber(count, lang) + NBSP + chooseForm(count, lang, forms);
}

/** Units `formatInterval` can write. */
export type FormatUnit = 'EUR' | 'percent' | 'number';

/**
 * Writes an interval: one value, « de … à … », or its bound.
 *
 * @param interval what to write
 * @param unit unit of its ends
 * @param lang language of the reader
 * @returns for example « de 13,5 Md€ à 14,3 Md€ », « plus de 2 % »; « indéterminé » when unbounded
 * @throws RangeError when an end is not finite
 * @example formatInterval({ low: 2, high: null, lowOpen: true, highOpen: false }, 'percent', 'en') // → 'more than 2%'
 */
export function formatInterval(interval: Interval, unit: FormatUnit, lang: Language): string {
	const { low, high, lowOpen, highOpen } = interval;
	const write = (value: number) => formatUnit(value, unit, lang);
	const isFrench = lang === 'fr';
	if (low !== null && high !== null) {
		if (low === high) return write(low);
		if (low === 0 && highOpen) return `${isFrench ? 'moins de' : 'less than'} ${write(high)}`;
		return isFrench ? `de ${write(low)} à ${write(high)}` : `${write(low)} to ${write(high)}`;
	}
	if (low !== null) {
		const words = isFrench ? ['plus de', 'au moins'] : ['more than', 'at least'];
		return `${words[lowOpen ? 0 : 1]} ${write(low)}`;
	}
	if (high === null) return isFrench ? 'indéterminé' : 'undetermined';
	const words = isFrench ? ['moins de', 'au plus'] : ['less than', 'at most'];
	return `${words[highOpen ? 0 : 1]} ${write(high)}`;
}

function formatUnit(value: number, unit: FormatUnit, lang: Language): string {
	if (unit === 'EUR') return formatEuros(value, lang, { compact: Math.abs(value) >= 1e6 });
	const short = Number(value.toPrecision(4));
	return unit === 'percent' ? formatPercent(short, lang) : formatNumber(short, lang);
}

/** The magnitude after rounding to three digits: 999 950 € is « 1 M€ », not « 1 000 k€ ». */
function scaleOf(value: number): (typeof COMPACT)[number] | undefined {
	const rounded = Math.abs(Number(value.toPrecision(3)));
	return COMPACT.find(([limit]) => rounded >= limit);
}

/** Cents are printed both or not at all; formatNumber drops a trailing zero, which money keeps. */
function centsOf(value: number): number {
	return Number.isInteger(cleanDecimal(value)) ? 0 : 2;
}

function withEuro(shown: string, lang: Language, suffix: string): string {
	const padded = shown.replace(/([.,])(\d)$/, suffix === '' ? '$1$20' : '$1$2');
	if (lang === 'fr') return padded + NBSP + '€';
	return padded.startsWith('−') ? `−€${padded.slice(1)}${suffix}` : `€${padded}${suffix}`;
}
