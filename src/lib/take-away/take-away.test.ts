import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toCsv } from './csv';
import type { Cell } from './csv';
import { toXlsx } from './xlsx';

/** Reads RFC 4180 back, written apart from the writer. */
function readCsv(file: string): string[][] {
	const rows: string[][] = [[]];
	const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
	for (const [, text = '', end] of file.matchAll(cell)) {
		rows.at(-1)?.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
		if (end === '\r\n') rows.push([]);
	}
	return rows.slice(0, -1);
}

/** Reads a workbook back with an unzipper and an XML parser that know nothing of the writer. */
function readXlsx(file: Uint8Array): Cell[][] {
	const files = unzipSync(file);
	const parser = new XMLParser({
		ignoreAttributes: false,
		trimValues: false,
		parseTagValue: false,
		isArray: (name) => name === 'row' || name === 'c'
	});
	const sheet = parser.parse(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array()));
	type Read = { v?: string; is?: { t: { '#text'?: string } } } | '';
	return sheet.worksheet.sheetData.row.map(({ c }: { c: Read[] }) =>
		c.map((cell) => {
			if (cell === '') return null;
			return cell.v === undefined ? (cell.is?.t['#text'] ?? '') : Number(cell.v);
		})
	);
}

const anyText = fc.string({ unit: 'grapheme', maxLength: 12 });
const anyTable = fc.array(
	fc.array(
		fc.oneof(anyText, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null)),
		{
			minLength: 2,
			maxLength: 4
		}
	),
	{ minLength: 1, maxLength: 4 }
);

describe('toCsv', () => {
	test('a text that begins like a formula is not one for a spreadsheet; a negative number is', () => {
		expect(toCsv([['=1+1', '+33', '@x', '-a', '\tb', -3.5, null]])).toBe(
			"'=1+1,'+33,'@x,'-a,'\tb,-3.5,\r\n"
		);
	});

	test('any cell comes back as it was, and none but a number begins like a formula', () => {
		fc.assert(
			fc.property(anyTable, (table) => {
				const read = readCsv(toCsv(table));
				const plain = read.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')));
				expect(plain).toEqual(
					table.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))
				);
				read.forEach((row, y) =>
					row.forEach((cell, x) => {
						const isText = typeof table[y]?.[x] === 'string';
						expect(isText && /^[=+\-@\t\r]/.test(cell)).toBe(false);
					})
				);
			})
		);
	});
});

describe('toXlsx', () => {
	test('numbers come back as numbers, texts as texts, nothing as nothing', () => {
		const table = [
			['=1+1', 'a & « b » <c>', ' two ', 'é\u202f€'],
			[151_000, -0.031, null, '']
		];
		expect(readXlsx(toXlsx(table, 'figures'))).toEqual(table);
	});

	test('holds no formula, and every part that Excel asks for', () => {
		const files = unzipSync(toXlsx([['=1+1']], 'figures'));
		expect(Object.keys(files)).toEqual([
			'[Content_Types].xml',
			'_rels/.rels',
			'xl/workbook.xml',
			'xl/_rels/workbook.xml.rels',
			'xl/worksheets/sheet1.xml'
		]);
		expect(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<f>');
	});

	test('leaves out what XML cannot hold', () => {
		expect(readXlsx(toXlsx([['a\u0000\u0008b\uffff', 'c']], 'x'))).toEqual([['ab', 'c']]);
	});

	test('the same table gives the same bytes', () => {
		const bytes = () => [...toXlsx([['a', 1]], 'x')];
		expect(bytes()).toEqual(bytes());
	});
});
