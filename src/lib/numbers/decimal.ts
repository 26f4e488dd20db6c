/** Enough for any printed amount, and two digits short of where binary noise begins. */
const SIGNIFICANT_DIGITS = 12;

/**
 * Removes binary noise from a computed number: 12 significant digits (whole numbers
 * keep all of theirs), and never −0.
 *
 * @param value any number; infinite and NaN are returned as they are
 * @returns the nearest number with 12 significant digits
 * @example cleanDecimal(0.1 + 0.2) // → 0.3
 */
export function cleanDecimal(value: number): number {
	if (!Number.isFinite(value) || value === 0) return value === 0 ? 0 : value;
	if (Number.isSafeInteger(value)) return value;
	return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}
