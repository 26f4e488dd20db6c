import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listClaims } from '../../src/corpus/corpus';
import { callCommand, spawnCommand, withEditedCopy } from '../../src/corpus/fixtures/run-command';
import type { Edit } from '../../src/corpus/fixtures/run-command';
import { ROOT } from '../../src/corpus/folders';
import { loadReal } from './load-real';

const DATA = join(ROOT, 'data');
const { corpus, texts } = loadReal();

const verifyEdited = (edit: Edit) =>
	withEditedCopy(DATA, [edit], async (copy) => ({
		copy,
		...(await callCommand(['verify'], { EN_REGARD_DATA: copy }))
	}));

/** A plain quotation that stands once in its file: its edit breaks nothing else. */
function pickQuotation() {
	for (const { source, claim } of listClaims(corpus.draft)) {
		const file = `passages/${source}.yaml`;
		const text = readFileSync(join(DATA, file), 'utf8');
		for (const { exact, line } of claim.quotes)
			if (/^[\p{L} ]{20,}$/u.test(exact) && text.split(exact).length === 2)
				return { file, id: claim.id, exact, line };
	}
	throw new RangeError('no plain quotation in the corpus');
}

describe('corpus verify, on a copy of the real data', { timeout: 60_000 }, () => {
	test.skipIf(!texts)('names file, record and line of one wrong character', async () => {
		const { file, id, exact, line } = pickQuotation();
		const wrong = `${exact.slice(0, -1)}ø`;
		const { code, stdout, copy } = await verifyEdited({ file, from: exact, to: wrong });
		expect(code).toBe(1);
		expect(stdout).toMatch(new RegExp(`^${copy}/${file}:\\d+: ${id}: .+« ${wrong} » is not on line ${line}`, 'm'));
	});

	test.each<[string, Edit, RegExp]>([
		[
			'a misspelt key',
			{ file: 'themes.yaml', from: 'question:', to: 'queston:' },
			/themes\.yaml:\d+: budget: .*queston/
		],
		[
			'a duplicate id',
			{ file: 'themes.yaml', from: 'id: climat', to: 'id: sante' },
			/themes\.yaml:\d+: sante: duplicate id « sante »/
		],
		[
			'an unknown theme',
			{ file: 'passages/plan.yaml', from: 'themes: [', to: 'themes: [bugdet, ' },
			/passages\/plan\.yaml:\d+: plan-.+: unknown theme « bugdet »\n {4}mend: .*nearest: « budget »/
		]
	])('tells %s in one clear message', async (_, edit, message) => {
		const { code, stdout } = await verifyEdited(edit);
		expect(stdout).toMatch(message);
		expect(code).toBe(1);
	});

	test('refuses a sources folder that is missing', async () => {
		const { code, stderr, stdout } = await spawnCommand(['verify', '--sources', '/no/such/folder']);
		expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
		expect(stderr).toContain('no sources folder at /no/such/folder');
	});
});
