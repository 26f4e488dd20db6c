import type { Column } from './columns';

/** What stands in a cell; null is an empty one. */
export type Cell = string | number | boolean | null;

/** A name or a number a column, and a row a record. */
export interface Table {
	header: string[];
	rows: Cell[][];
}

function valueAt(record: unknown, path: readonly string[]): unknown {
	let value = record;
	for (const name of path) {
		if (value === null || typeof value !== 'object') return null;
		value = (value as Record<string, unknown>)[name];
	}
	return value ?? null;
}

/**
 * One value of a record as a cell.
 *
 * @param record nested as in the JSON
 * @param column one of its table
 * @returns text, number or boolean; JSON for an array and for an object without fixed names
 */
export function cellOf(record: unknown, { path }: Column): Cell {
	const value = valueAt(record, path);
	if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
	return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What a spreadsheet would take for the start of a formula, and the mark itself. */
const FORMULA = /^[=+\-@\t\r\n'＝＋－＠]/;

/**
 * A text that no spreadsheet runs as a formula when it opens a CSV (OWASP, « CSV injection »): one
 * apostrophe before it. A text that begins with an apostrophe gets one too, so that taking one off
 * always gives the text back. Numbers stay numbers.
 *
 * @param cell of a table
 * @returns the cell, or the text with its mark
 * @example escapeFormula('=1+1') // → "'=1+1"
 */
export const escapeFormula = (cell: Cell): Cell =>
	typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;
