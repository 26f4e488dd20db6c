/**
 * The unit of the last digit that is not a trailing zero (« 1 500 » → 100), and for a single
 * digit followed by zeros a tenth of its place (« 100 000 » → 10 000): who prints a round number
 * rounds more finely than to its first digit.
 *
 * @param value a whole number
 * @returns a power of ten, at least 1
 * @example lastDigitUnit(35000) // → 1000
 */
export function lastDigitUnit(value: number): number {
	if (!Number.isInteger(value) || value === 0) return 1;
	let unit = 1;
	while (value % (unit * 10) === 0) unit *= 10;
	return unit > 1 && Math.abs(value) / unit < 10 ? unit / 10 : unit;
}
