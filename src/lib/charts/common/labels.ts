import type { Lang } from '../../model/vocabulary';
import { formatDate, formatEuros, formatInterval } from '../../numbers/format';
import type { FormatUnit } from '../../numbers/format';
import type { Interval } from '../../numbers/interval';

/**
 * An amount as short as it stays exact: `35000000` → « 35 M€ », but `1258000` → « 1 258 000 € »,
 * because three digits would change what the source prints.
 */
export const euroLabel = (amountEur: number, lang: Lang): string => {
	const isShort = Math.abs(amountEur) >= 1e6 && Number(amountEur.toPrecision(3)) === amountEur;
	return formatEuros(amountEur, lang, { compact: isShort });
};

/** Bounds of a figure as published: the amount itself when it is exact, else its interval. */
export const boundsLabel = (
	bounds: { low: number | null; high: number | null; lowOpen: boolean; highOpen: boolean },
	lang: Lang
): string =>
	bounds.low !== null && bounds.low === bounds.high
		? euroLabel(bounds.low, lang)
		: formatInterval(bounds, 'EUR', lang);

/** A date for readers; « date non dite » when there is none, or no year in it. */
export const dateLabel = (edtf: string | null, lang: Lang): string =>
	edtf === null || edtf.startsWith('XXXX')
		? { fr: 'date non dite', en: 'date not stated' }[lang]
		: formatDate(edtf, lang);

/**
 * A computed interval for readers.
 *
 * @param result what a side gives, or null
 * @param unit of its bounds
 * @param lang language of the reader
 * @returns short text; null when it cannot be computed
 */
export function resultLabel(result: Interval | null, unit: FormatUnit, lang: Lang): string | null {
	if (!result) return null;
	return unit === 'EUR' ? boundsLabel(result, lang) : formatInterval(result, unit, lang);
}
