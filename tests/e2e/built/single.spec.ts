import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { shown } from '../support/corpus';

const SCRIPT = fileURLToPath(new URL('../../../scripts/single.js', import.meta.url));

test.describe('the site in one file', () => {
	test.use({ javaScriptEnabled: false });
	const folder = mkdtempSync(join(tmpdir(), 'en-regard-single-'));
	test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

	test('holds every theme, figure and check, asks for nothing, and its links lead somewhere', async ({
		page
	}) => {
		const file = join(folder, 'site.html');
		execFileSync(process.execPath, [SCRIPT, file]);
		const html = readFileSync(file, 'utf8');
		const problems: string[] = [];
		page.on('console', (message) => problems.push(message.text()));
		page.on('request', (request) => {
			if (!/^(file|data):/.test(request.url())) problems.push(request.url());
		});
		await page.goto(pathToFileURL(file).href);
		expect(problems).toEqual([]);

		const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
		for (const [kind, records] of [
			['themes', shown.themes],
			['chiffres', shown.figures],
			['verifications', shown.checks]
		] as const)
			for (const { id } of records) expect(ids, id).toContain(`${kind}-${id}`);
		const dead = [...html.matchAll(/ href="#([^"]+)"/g)]
			.map(([, id]) => id)
			.filter((id) => !ids.has(id));
		expect(dead).toEqual([]);
		expect(html).not.toMatch(/<script|<form|href="\//);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		const width = await page
			.evaluate('document.documentElement.scrollWidth - innerWidth')
			.catch(() => 0);
		expect(width).toBeLessThanOrEqual(0);
	});
});
