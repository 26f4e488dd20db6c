import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TOWN } from './fixtures/load-town';
import { callCommand, spawnCommand, withEditedCopy } from './fixtures/run-command';
import type { Edit } from './fixtures/run-command';

const DATA = join(TOWN, 'data');
const SOURCES = join(TOWN, 'sources');
const town = { EN_REGARD_DATA: DATA, EN_REGARD_SOURCES: SOURCES };

const verifyEdited = (...edits: Edit[]) =>
	withEditedCopy(DATA, edits, async (copy) => ({
		copy,
		...(await callCommand(['verify', '--sources', SOURCES], { EN_REGARD_DATA: copy }))
	}));

describe('the corpus command', () => {
	test('prints its usage', async () => {
		const { code, stdout } = await callCommand(['--help']);
		expect(code).toBe(0);
		for (const name of ['extract', 'new', 'verify', 'report', 'agreement', 'export'])
			expect(stdout).toContain(`  ${name} `);
	});

	test('refuses an unknown command and an unknown option', async () => {
		const command = await callCommand(['verfy']);
		expect(command).toMatchObject({
			code: 2,
			stderr: 'corpus: unknown command « verfy »; --help lists them\n'
		});
		const option = await callCommand(['verify', '--source', 'x']);
		expect(option.code).toBe(2);
		expect(option.stderr).toContain("Unknown option '--source'");
	});

	test('verifies a sound dataset: exit 0', async () => {
		const { code, stdout } = await callCommand(['verify'], town);
		expect(stdout).toMatch(/^\d+ rules run, 0 findings\n$/);
		expect(code).toBe(0);
	});

	test('names file, line, record and source line of a quotation with one wrong character: exit 1', async () => {
		const { code, stdout, copy } = await verifyEdited({
			file: 'passages/blog.yaml',
			from: 'inauguré le pont de la Lise',
			to: 'inauguré le pont de la Lize'
		});
		expect(code).toBe(1);
		expect(stdout).toBe(
			`${copy}/passages/blog.yaml:50: blog-02-pont: quotation « nous avons inauguré le pont de la Lize » ` +
				'is not on line 12 (source line 12)\n' +
				'    mend: copy the words from the source; nearest: line 12 « nous avons inauguré le pont de la Lise »\n' +
				`${stdout.split('\n').at(-2)}\n`
		);
		expect(stdout).toContain('rules run, 1 finding\n');
	});

	test('verifies what needs no source when there is none, and says how much was not run', async () => {
		const { code, stdout } = await callCommand(['verify'], { EN_REGARD_DATA: DATA });
		expect(stdout).toMatch(/0 findings\n\d+ not run: no sources\n$/);
		expect(code).toBe(0);
	});

	test('refuses a sources folder that is named and missing: exit 2', async () => {
		const byOption = await callCommand(['verify', '--sources', '/no/such/folder'], town);
		expect(byOption.code).toBe(2);
		expect(byOption.stderr).toContain('no sources folder at /no/such/folder; correct --sources');
		const byEnvironment = await callCommand(['verify'], { ...town, EN_REGARD_SOURCES: '/no/such' });
		expect(byEnvironment.code).toBe(2);
		expect(byEnvironment.stderr).toContain('correct EN_REGARD_SOURCES');
	});

	test('refuses a data folder that is missing: exit 2', async () => {
		const { code, stderr } = await callCommand(['verify'], { EN_REGARD_DATA: '/no/such/data' });
		expect(code).toBe(2);
		expect(stderr).toContain('no data folder at /no/such/data; correct EN_REGARD_DATA');
	});

	test.each<[string, Edit, string]>([
		[
			'a misspelt key',
			{ file: 'themes.yaml', from: 'question:', to: 'queston:' },
			'themes.yaml:1: culture: « culture », 0'
		],
		[
			'a duplicate id',
			{ file: 'themes.yaml', from: 'id: voirie', to: 'id: culture' },
			'themes.yaml:2: culture: duplicate id « culture » (theme and theme)\n    mend: give one of the two another id; the first stands at '
		],
		[
			'an unknown theme',
			{ file: 'passages/plan.yaml', from: 'themes: [culture]', to: 'themes: [cultur]' },
			'passages/plan.yaml:16: plan-1-1-aide: unknown theme « cultur »\n    mend: correct the id or add the record; nearest: « culture »'
		],
		[
			'malformed YAML',
			{ file: 'themes.yaml', from: 'lead: true }', to: 'lead: true' },
			'themes.yaml:2: themes.yaml: malformed YAML'
		]
	])('tells %s, with file and line: exit 1', async (_, edit, expected) => {
		const { code, stdout, copy } = await verifyEdited(edit);
		expect(stdout).toContain(`${copy}/${expected}`);
		expect(code).toBe(1);
	});

	test('tells the one fault of a broken file, and nothing that follows from it', async () => {
		const { stdout, copy } = await verifyEdited({
			file: 'passages/plan.yaml',
			from: 'number: "1.1"',
			to: 'nubmer: "1.1"'
		});
		expect(stdout.split('\n').map((line) => line.replace(copy, ''))).toEqual([
			expect.stringContaining('/passages/plan.yaml:7: plan-1-1: « plan-1-1 », passages.0'),
			expect.stringContaining('    mend: remove or correct « nubmer »'),
			'0 rules run, 1 finding',
			expect.stringMatching(/^\d+ not run: a file is not valid$/),
			''
		]);
	});

	test('prints findings as JSON', async () => {
		const { stdout } = await callCommand(['verify', '--json'], town);
		expect(JSON.parse(stdout)).toMatchObject({ findings: [], notRun: [] });
	});

	test('reports as tables and as JSON', async () => {
		const tables = await callCommand(['report'], town);
		expect(tables).toMatchObject({ code: 0, stderr: '' });
		expect(tables.stdout).toContain('Weight by theme');
		const json = await callCommand(['report', '--json'], town);
		expect(JSON.parse(json.stdout)).toMatchObject({ passagesWithoutClaims: [] });
	});
});

describe('its process', { timeout: 60_000 }, () => {
	test('prints what the command prints and ends with its exit code', async () => {
		expect(await spawnCommand(['verify'], town)).toEqual({
			code: 0,
			stdout: expect.stringMatching(/^\d+ rules run, 0 findings\n$/) as string,
			stderr: ''
		});
		expect(await spawnCommand(['verfy'])).toMatchObject({ code: 2, stdout: '' });
	});
});

describe('corpus export', () => {
	const inNewFolder = async (use: (folder: string) => Promise<void>) => {
		const parent = mkdtempSync(join(tmpdir(), 'corpus-export-'));
		try {
			await use(parent);
		} finally {
			rmSync(parent, { recursive: true });
		}
	};

	test('writes the published files, the same bytes each time', async () => {
		await inNewFolder(async (parent) => {
			const read = (name: string) =>
				readdirSync(join(parent, name), { recursive: true, withFileTypes: true })
					.filter((entry) => entry.isFile())
					.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'base64'));
			for (const name of ['one', 'two', 'two'])
				expect(await callCommand(['export', join(parent, name)], town)).toMatchObject({
					code: 0,
					stderr: ''
				});
			// Fifteen arrays, the same as CSV, their schemas; workbook, package, citation, changes, sums.
			expect(read('one')).toHaveLength(15 * 3 + 5);
			expect(read('two')).toEqual(read('one'));
		});
	});

	test('writes nothing from data that cannot be linked: exit 2, with every problem', async () => {
		await inNewFolder(async (parent) => {
			const edit = {
				file: 'passages/plan.yaml',
				from: 'themes: [culture]',
				to: 'themes: [cultur]'
			};
			const { code, stderr } = await withEditedCopy(DATA, [edit], (copy) =>
				callCommand(['export', join(parent, 'out')], { EN_REGARD_DATA: copy })
			);
			expect(code).toBe(2);
			expect(stderr).toContain('plan-1-1-aide: unknown theme « cultur »');
			expect(readdirSync(parent)).toEqual([]);
		});
	});

	test('asks for its folder', async () => {
		const { code, stderr } = await callCommand(['export'], town);
		expect(code).toBe(2);
		expect(stderr).toContain('export needs one folder');
	});
});
