import { stringify } from 'csv-stringify/sync';
import { escapeFormula } from './cells';
import type { Table } from './cells';

/**
 * A table as a canonical CSV (RFC 4180): comma, dot decimals, CRLF, UTF-8, a header, no formula.
 *
 * @param table header and rows
 * @returns the text
 * @example toCsv({ header: ['a', 'b'], rows: [[1.5, '=x']] }) // → "a,b\r\n1.5,'=x\r\n"
 */
export const toCsv = ({ header, rows }: Table): string =>
	stringify([header, ...rows.map((row) => row.map(escapeFormula))], {
		record_delimiter: 'windows',
		cast: {
			boolean: (value) => (value ? 'true' : 'false'),
			number: (value) => String(value)
		}
	});
