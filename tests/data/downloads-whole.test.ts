import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { buildDataset } from '../../src/lib/model/build';
import { PUBLISHED_RECORDS } from '../../src/lib/model/dataset';
import { namePattern } from '../../src/lib/model/publish';
import { publishedDataset } from '../../src/lib/server/published-dataset';
import { loadReal } from './load-real';
import { bytesOf, descriptor, draft, files, rowsOf, sha256 } from './read-downloads';

describe('en-regard.xlsx', () => {
	const parts = unzipSync(bytesOf('en-regard.xlsx'));
	const parser = new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: '',
		parseTagValue: false,
		trimValues: false,
		isArray: (name) => ['row', 'c', 'sheet'].includes(name)
	});
	const xml = (path: string) => parser.parse(strFromU8(parts[path] ?? new Uint8Array()));

	test('opens, with a sheet of notes and one a table, in the order of the documentation', () => {
		const sheets = xml('xl/workbook.xml').workbook.sheets.sheet as { name: string }[];
		expect(sheets.map(({ name }) => name)).toEqual(['lisez-moi', ...PUBLISHED_RECORDS]);
		for (const path of Object.keys(parts)) expect(() => xml(path), path).not.toThrow();
	});

	test('holds what the CSV files hold, texts as texts and numbers as numbers', () => {
		interface XmlCell {
			t?: string;
			v?: string;
			is?: { t: string | { '#text': string } };
		}
		const textOf = ({ t, v, is }: XmlCell): string => {
			if (t === 'b') return v === '1' ? 'true' : 'false';
			if (v !== undefined) return v;
			return typeof is?.t === 'string' ? is.t : (is?.t['#text'] ?? '');
		};
		for (const [index, resource] of descriptor.resources.entries()) {
			const { row } = xml(`xl/worksheets/sheet${index + 2}.xml`).worksheet.sheetData;
			const sheet = (row as { c?: XmlCell[] }[]).map(({ c = [] }) => c.map(textOf));
			const csv = rowsOf(resource).map((cells) =>
				cells.filter((cell) => cell !== '').map((cell) => cell.replace(/^'/, ''))
			);
			expect(sheet, resource.name).toEqual(csv);
		}
	});
});

describe('the files about the files', () => {
	test('SHA256SUMS gives the hash of every other file', () => {
		const sums = bytesOf('SHA256SUMS').toString().trimEnd().split('\n');
		expect(sums).toEqual(
			[...files.keys()].slice(0, -1).map((name) => `${sha256(bytesOf(name))}  ${name}`)
		);
		expect([...files.keys()].at(-1)).toBe('SHA256SUMS');
	});

	test('CITATION.cff has what the format requires, and the version of the data', () => {
		const cff = parseYaml(bytesOf('CITATION.cff').toString()) as Record<string, unknown>;
		expect(cff).toMatchObject({
			'cff-version': '1.2.0',
			type: 'dataset',
			version: draft.site.version,
			'date-released': draft.site.dataDate,
			license: 'CC-BY-4.0'
		});
		expect(cff.message).toBeTypeOf('string');
		expect(cff.authors).toHaveLength(1);
	});

	test('CHANGELOG.md begins with the current version', () => {
		const versions = [...bytesOf('CHANGELOG.md').toString().matchAll(/^## (\d\S*)/gm)];
		expect(versions[0]?.[1]).toBe(draft.site.version);
	});
});

test('every file is the same bytes each time, in whatever time zone', () => {
	const zone = process.env.TZ;
	process.env.TZ = 'Pacific/Auckland';
	const again = publishedDataset(buildDataset(loadReal().corpus.draft));
	process.env.TZ = zone;
	expect([...again.keys()]).toEqual([...files.keys()]);
	for (const [name, content] of again)
		expect(Buffer.from(content).equals(bytesOf(name)), name).toBe(true);
});

test('no file names a private person or holds a sensitive claim', () => {
	const people = draft.entities.filter(({ tier }) => tier === 'private');
	const pattern = namePattern(people.flatMap(({ name, variants }) => [name, ...variants]));
	const claims = draft.passageFiles.flatMap(({ passages }) => passages.flatMap((p) => p.claims));
	const hidden = claims.filter(({ sensitive }) => sensitive).map(({ id }) => id);
	expect(hidden.length).toBeGreaterThan(0);
	const texts = [...files.keys()].flatMap((name) =>
		name.endsWith('.xlsx')
			? Object.values(unzipSync(bytesOf(name))).map((part) => strFromU8(part))
			: [bytesOf(name).toString()]
	);
	for (const text of texts) {
		expect(text.search(pattern ?? /(?!)/)).toBe(-1);
		expect(hidden.filter((id) => text.includes(`${id}"`) || text.includes(`${id},`))).toEqual([]);
	}
});
