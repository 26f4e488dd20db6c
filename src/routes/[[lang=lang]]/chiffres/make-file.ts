import type { LedgerRow } from '$lib/ledger/ledger-row';
import { tableToJson, takeRows } from '$lib/ledger/take-rows';
import { toCsv } from '$lib/take-away/csv';
import { toXlsx } from '$lib/take-away/xlsx';

const TYPES = {
	csv: 'text/csv;charset=utf-8',
	json: 'application/json',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
};

/**
 * A file of the rows shown; loaded only when a reader asks for one.
 *
 * @param format of the file
 * @param rows in the order shown
 * @param addressOf the page of a figure
 * @returns the file
 */
export function makeFile(
	format: keyof typeof TYPES,
	rows: readonly LedgerRow[],
	addressOf: (id: string) => string
): Blob {
	const table = takeRows(rows, addressOf);
	const content = {
		csv: () => toCsv(table),
		json: () => tableToJson(table),
		xlsx: () => toXlsx(table, 'figures') as BlobPart
	}[format]();
	return new Blob([content], { type: TYPES[format] });
}
