import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runExtract } from './run';

const folder = mkdtempSync(join(tmpdir(), 'extract-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PLAN =
	'Notre plan\n\n- Planter 24 tilleuls.\n- Verser 25 000 € aux écoles en mars 2031.\n- Ouvrir une halle.\n';

function fileOf(name: string, content: string | Buffer): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

const extract = (...args: string[]) => extractOn({ isTerminal: false, showsResults: false }, args);

async function extractOn(terminal: { isTerminal: boolean; showsResults: boolean }, args: string[]) {
	let out = '';
	let warnings = '';
	const write = (text: string) => {
		out += text;
		return Promise.resolve();
	};
	const warn = (text: string) => {
		warnings += text;
	};
	const code = await runExtract(args, { write, warn, ...terminal });
	return { code, out, warnings };
}

describe('corpus extract', () => {
	const plan = fileOf('plan.txt', PLAN);

	it('writes one JSON document', async () => {
		const { code, out, warnings } = await extract(plan, '--json');
		const document = JSON.parse(out);
		expect([code, warnings]).toEqual([0, '']);
		expect(Object.keys(document)).toEqual(['kind', 'passages', 'figures', 'dates', 'noise']);
		expect(document.passages[1]).toEqual({
			kind: 'measure',
			heading: null,
			section: 'Notre plan',
			lines: [4, 4]
		});
		expect(document.figures[1]).toMatchObject({
			raw: '25 000 €',
			line: 4,
			column: 10,
			value: 25000,
			low: 25000,
			high: 25000,
			unit: 'EUR',
			qualifier: 'exact'
		});
		expect(document.dates[0]).toMatchObject({ raw: 'mars 2031', line: 4, value: '2031-03' });
		expect(document.noise).toEqual([{ lines: [1, 1], reason: 'section-heading' }]);
	});

	it('streams the same records, one a line', async () => {
		const { out } = await extract(plan, '--ndjson');
		const records = out
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line));
		expect(records[0]).toEqual({ record: 'document', kind: 'programme' });
		expect(records.filter(({ record }) => record === 'passage')).toHaveLength(3);
		expect(records.filter(({ record }) => record === 'figure')).toHaveLength(2);
	});

	it('shows a person what was found', async () => {
		expect((await extract(plan)).out).toContain('4:10\tfigure\t25 000 € = 25000 EUR exact');
	});

	it('obeys --as', async () => {
		const { out } = await extract(plan, '--as', 'communique', '--json');
		expect(JSON.parse(out)).toMatchObject({ kind: 'communique', passages: [{ lines: [1, 5] }] });
	});

	it('reads Latin-1 and says so', async () => {
		const path = fileOf('latin1.txt', Buffer.from('Une aide de 25 000 € votée\n', 'latin1'));
		const bytes = Buffer.from([...Buffer.from('Une aide vot\xe9e : 25 000 ', 'latin1'), 0x80]);
		const { out, warnings } = await extract(fileOf('cp1252.txt', bytes), '--json');
		expect(warnings).toContain('is no UTF-8: read as windows-1252 (Latin-1)');
		expect(JSON.parse(out).figures).toMatchObject([{ raw: '25 000 €', value: 25000 }]);
		expect((await extract(path, '--json')).warnings).not.toBe('');
	});

	it('does not split a character at the border of two chunks', async () => {
		const path = fileOf(
			'border.txt',
			`${'a'.repeat(2 ** 18 - 1)}é\n${`${'é'.repeat(999)}\n`.repeat(700)}`
		);
		expect((await extract(path, '--json')).warnings).toBe('');
	});

	it('shows its progress to a person on one line, unless streamed results scroll by there', async () => {
		const path = fileOf('heavy.txt', `${'a'.repeat(999)}\n`.repeat(1200));
		const progress = async (isTerminal: boolean, showsResults: boolean, form: string) =>
			(await extractOn({ isTerminal, showsResults }, [path, form])).warnings;
		expect(await progress(true, false, '--ndjson')).toMatch(/^(?:\r\d of \d MB)+\n$/);
		expect(await progress(true, true, '--json')).toMatch(/^(?:\r\d of \d MB)+\n$/);
		expect(await progress(true, true, '--ndjson')).toBe('');
		expect(await progress(false, false, '--ndjson')).toBe('');
	});

	it('refuses wrong usage', async () => {
		await expect(extract()).rejects.toThrow('no file given');
		await expect(extract(plan, plan)).rejects.toThrow('more than one file');
		await expect(extract(plan, '--as', 'tract')).rejects.toThrow('unknown layout « tract »');
		await expect(extract(plan, '--json', '--ndjson')).rejects.toThrow('choose one of them');
	});
});
