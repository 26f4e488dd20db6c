import type { Cell } from '../take-away/csv';
import type { LedgerRow } from './ledger-row';

const COLUMNS: readonly [name: string, read: (row: LedgerRow) => Cell][] = [
	['id', (row) => row.id],
	['side', (row) => row.side],
	['raw', (row) => row.raw],
	['label', (row) => row.label],
	['value', (row) => row.value],
	['low', (row) => row.low],
	['high', (row) => row.high],
	['unit', (row) => row.unit],
	['qualifier', (row) => row.qualifier],
	['status', (row) => row.status],
	['perimeter', (row) => row.perimeter],
	['period', (row) => row.period],
	['dates', (row) => row.dates],
	['themes', (row) => row.themes.join(' ')],
	['source', (row) => row.source],
	['line', (row) => row.line]
];

/**
 * The rows that are shown, as a table to take away: keys as in the published dataset, and the address of
 * each figure.
 *
 * @param rows in the order shown
 * @param addressOf the page of a figure
 * @returns headings, then one line a row
 */
export const takeRows = (
	rows: readonly LedgerRow[],
	addressOf: (id: string) => string
): Cell[][] => [
	[...COLUMNS.map(([name]) => name), 'address'],
	...rows.map((row) => [...COLUMNS.map(([, read]) => read(row)), addressOf(row.id)])
];

/**
 * A table as JSON: one object a row.
 *
 * @param table headings, then one line a row
 * @returns the file
 */
export function tableToJson([headings = [], ...lines]: Cell[][]): string {
	const records = lines.map((line) =>
		Object.fromEntries(headings.map((name, index) => [String(name), line[index] ?? null]))
	);
	return `${JSON.stringify(records, null, '\t')}\n`;
}
