/** From here on JavaScript itself writes numbers with an exponent only. */
const TOO_LARGE = 1e21;
const MOST_DECIMALS = 20;

/**
 * Writes a number as importers read it: a decimal point, no grouping, no exponent.
 *
 * @param value a finite number below 10^21
 * @returns digits
 * @throws RangeError when the value is not finite or is too large
 * @example plainDecimal(1e-7) // → '0.0000001'
 */
export function plainDecimal(value: number): string {
	if (!Number.isFinite(value) || Math.abs(value) >= TOO_LARGE)
		throw new RangeError(`${value} has no plain decimal form`);
	const short = String(value);
	if (!short.includes('e')) return short;
	return value.toFixed(MOST_DECIMALS).replace(/\.?0+$/, '');
}
