import { strToU8, zipSync } from 'fflate';
import type { Cell, Table } from './cells';

/** One sheet of a workbook. */
export interface Sheet extends Table {
	/** At most 31 signs, none of \ / ? * [ ] : (Excel). */
	name: string;
}

/** The oldest day that a zip can hold, in whatever zone it is read: the same bytes whenever and wherever. */
const STAMP = '1980-01-01T00:00:00';
/** A cell of Excel holds no more. */
const MOST_SIGNS = 32_767;
const WIDEST_COLUMN = 48;
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Signs that XML 1.0 cannot hold, even escaped. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const escapeXml = (text: string): string =>
	text
		.replace(NOT_XML, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');

/** A, …, Z, AA, … from 0. */
function columnName(index: number): string {
	const letter = String.fromCharCode(65 + (index % 26));
	return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Texts stand as texts, never as formulas: `inlineStr` is not computed. */
function cellXml(cell: Cell, at: string, style: number): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
	if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
	const text = escapeXml([...cell].slice(0, MOST_SIGNS).join(''));
	return `<c r="${at}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${text}</t></is></c>`;
}

const rowXml = (cells: Cell[], row: number): string =>
	`<row r="${row}">${cells.map((cell, index) => cellXml(cell, `${columnName(index)}${row}`, row === 1 ? 1 : 0)).join('')}</row>`;

function columnWidth({ header, rows }: Table, index: number): number {
	const longest = Math.max(
		...[header, ...rows.slice(0, 50)].map((row) => String(row[index] ?? '').length)
	);
	return Math.min(WIDEST_COLUMN, longest + 2);
}

function sheetXml(sheet: Sheet): string {
	const widths = sheet.header.map((_, index) => {
		const at = index + 1;
		return `<col min="${at}" max="${at}" width="${columnWidth(sheet, index)}" customWidth="1"/>`;
	});
	const rows = [sheet.header, ...sheet.rows].map((cells, index) => rowXml(cells, index + 1));
	return `${DECLARATION}<worksheet xmlns="${SPREADSHEET}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

/** One body face, and the same in bold for the header. */
const STYLES = `${DECLARATION}<styleSheet xmlns="${SPREADSHEET}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;

const relation = (id: number, kind: string, target: string): string =>
	`<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

function packageParts(sheets: Sheet[]): Record<string, string> {
	const ids = sheets.map((_, index) => index + 1);
	const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
	const override = (part: string, type: string) =>
		`<Override PartName="/xl/${part}.xml" ContentType="${main}.${type}+xml"/>`;
	const listed = sheets.map(
		({ name }, index) =>
			`<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`
	);
	return {
		'[Content_Types].xml': `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('styles', 'styles')}${ids.map((id) => override(`worksheets/sheet${id}`, 'worksheet')).join('')}</Types>`,
		'_rels/.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
		'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${ids.map((id) => relation(id, 'worksheet', `worksheets/sheet${id}.xml`)).join('')}${relation(sheets.length + 1, 'styles', 'styles.xml')}</Relationships>`,
		'xl/styles.xml': STYLES,
		...Object.fromEntries(
			sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)])
		)
	};
}

/**
 * A workbook (Office Open XML, ECMA-376): one sheet a table, header in bold and frozen, no formula.
 * Pure and synchronous; it runs in the browser too.
 *
 * @param sheets at least one
 * @returns the bytes of the file, the same each time
 */
export function toXlsx(sheets: Sheet[]): Uint8Array {
	const parts = Object.entries(packageParts(sheets)).map(
		([path, xml]) => [path, strToU8(xml)] as const
	);
	return zipSync(Object.fromEntries(parts), { mtime: STAMP, level: 9 });
}
