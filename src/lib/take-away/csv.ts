/** A cell to take away: a text, a number, or nothing. */
export type Cell = string | number | null;

/** What a spreadsheet would run as a formula when a text begins so. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Writes a table as CSV: UTF-8, commas, points in decimals, CRLF (RFC 4180).
 *
 * A text that a spreadsheet would run as a formula is led by an apostrophe (OWASP, « CSV Injection »);
 * numbers, negative ones too, are left as they are.
 *
 * @param rows the first one holds the headings
 * @returns the file
 * @example toCsv([['a'], ['=1+1'], [-3.5]]) // → "a\r\n'=1+1\r\n-3.5\r\n"
 */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
	rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');

function writeCell(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(cell);
	const safe = FORMULA.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
