import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changelog, citationFile } from './about-files';
import { cellOf, escapeFormula } from './cells';
import { columnsOf, nameOf } from './columns';
import { toCsv } from './csv';
import { toXlsx } from './xlsx';
import { loadTown } from '../../corpus/fixtures/load-town';

describe('the columns of nested records', () => {
	const columns = columnsOf({
		required: ['id', 'date', 'lines'],
		properties: {
			id: { type: 'string', pattern: '^a' },
			date: {
				type: 'object',
				required: ['value'],
				properties: { value: { type: ['number', 'null'] }, basis: { enum: ['x'], type: 'string' } }
			},
			note: {
				anyOf: [
					{ type: 'object', required: ['fr'], properties: { fr: { type: 'string' } } },
					{ type: 'null' }
				]
			},
			lines: { type: 'array' },
			proof: { anyOf: [{ type: 'integer' }, { type: 'string' }, { type: 'null' }] },
			byId: { type: 'object' }
		}
	});

	test('spread an object, keep an array and a map in one cell', () => {
		expect(
			columns.map((column) => `${nameOf(column)} ${column.type} ${column.isRequired}`)
		).toEqual([
			'id string true',
			'date.value number false',
			'date.basis string false',
			'note.fr string false',
			'lines array true',
			'proof any false',
			'byId object false'
		]);
	});

	test('give each record a row, with nothing where an object is null', () => {
		const record = {
			...{ id: 'a', date: { value: 1.5, basis: 'x' }, note: null },
			...{ lines: [1, 2], proof: 7, byId: { a: 1 } }
		};
		expect(columns.map((column) => cellOf(record, column))).toEqual([
			...['a', 1.5, 'x', null, '[1,2]', 7, '{"a":1}']
		]);
	});
});

describe('a CSV', () => {
	test('is canonical: comma, dot decimals, CRLF, quotes only where needed', () => {
		const rows = [
			[1234.5, 'a, b', 'é "q"', true, null],
			[-3, '=1+1', "l'an", false, '\t@x']
		];
		expect(toCsv({ header: ['a', 'b', 'c', 'd', 'e'], rows })).toBe(
			`a,b,c,d,e\r\n1234.5,"a, b","é ""q""",true,\r\n-3,'=1+1,l'an,false,'\t@x\r\n`
		);
	});

	test.each(['=HYPERLINK("x")', '+33', '-2+3', '@SUM', '\tx', '\rx', '＝1', "'='"])(
		'never begins a text as a formula: %j',
		(text) => {
			expect(escapeFormula(text)).toBe(`'${text}`);
		}
	);

	test('gives any text back without its mark, and leaves numbers alone', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const escaped = String(escapeFormula(text));
				expect(escaped).not.toMatch(/^[=+\-@\t\r]/);
				expect(escaped.replace(/^'/, '')).toBe(text);
			})
		);
		expect(escapeFormula(-12)).toBe(-12);
	});
});

describe('a workbook', () => {
	test('holds no formula, and any text, without the signs that XML cannot hold', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const bytes = toXlsx([{ name: 'a', header: ['h'], rows: [[`=${text}`]] }]);
				const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
				expect(sheet).not.toMatch(/<f>|<f /);
				expect(sheet.match(/<c /g)).toHaveLength(2);
				expect([...sheet].every((sign) => sign >= ' ' || '\t\n\r'.includes(sign))).toBe(true);
			})
		);
	});

	test('names its columns as spreadsheets do, beyond Z', () => {
		const header = Array.from({ length: 28 }, (_, index) => String(index));
		const bytes = toXlsx([{ name: 'a', header, rows: [] }]);
		const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
		expect([...sheet.matchAll(/<c r="([A-Z]+)1"/g)].map(([, name]) => name).slice(24)).toEqual([
			...['Y', 'Z', 'AA', 'AB']
		]);
	});
});

describe('the files about the dataset', () => {
	const { site } = loadTown().corpus.draft;

	test('cite the publisher and the address once they are known', () => {
		const named = { ...site, publisher: 'Association "X"', origin: 'https://a.fr' };
		expect(citationFile({ ...site, publisher: null, origin: null }, 'T')).not.toContain('\nurl:');
		expect(citationFile(named, 'T')).toContain('  - name: "Association \\"X\\""\n');
		expect(citationFile(named, 'T')).toContain('url: "https://a.fr/donnees/"');
	});

	test('list the corrections, the latest first, with before and after in both languages', () => {
		const text = (word: string) => ({ fr: `${word} fr`, en: `${word} en` });
		const correction = (id: string, date: string) => ({
			...{ id, date, records: ['blog-01'] },
			...{ before: text('avant'), after: text('après'), reason: text('raison') }
		});
		const log = changelog(site, [correction('c-1', '2026-01-02'), correction('c-2', '2026-03-04')]);
		expect(log.indexOf('c-2')).toBeLessThan(log.indexOf('c-1'));
		expect(log).toContain('- fr: avant fr → après fr (raison fr)\n- en: avant en → après en');
	});
});
