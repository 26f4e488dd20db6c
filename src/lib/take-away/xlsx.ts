import { strToU8, zipSync } from 'fflate';
import type { Cell } from './csv';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The earliest a zip can say, by the local clock it is read with: the same bytes everywhere. */
const STAMP = new Date(1980, 0, 1);

/**
 * Writes a table as an Excel workbook of one sheet (ECMA-376): numbers as numbers, texts as texts, which
 * no spreadsheet runs. The same table gives the same bytes.
 *
 * @param rows the first one holds the headings
 * @param sheetName at most 31 characters, without []:*?/\
 * @returns the file
 */
export function toXlsx(rows: readonly (readonly Cell[])[], sheetName: string): Uint8Array {
	const files = {
		'[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/></Types>`,
		'_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
		'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escapeXml(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
		'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows.map(writeRow).join('')}</sheetData></worksheet>`
	};
	const bytes = Object.entries(files).map(([path, xml]) => [path, strToU8(HEAD + xml)]);
	return zipSync(Object.fromEntries(bytes), { mtime: STAMP, level: 9 });
}

const relation = (type: string, target: string): string =>
	`<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;

const writeRow = (row: readonly Cell[]): string => `<row>${row.map(writeCell).join('')}</row>`;

function writeCell(cell: Cell): string {
	if (cell === null) return '<c/>';
	if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
	return `<c t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML has no way to hold control characters and lone surrogates: they are left out. */
const escapeXml = (text: string): string =>
	text
		.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
		.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
