import { readFile } from 'node:fs/promises';
import { importMoodle } from '../../src/lib/exercises/export/moodle-importer.fixture';
import { expect, openComposer, test } from './support/fixtures';

test('a teacher takes a ready sheet to Moodle without any script', async ({ page }) => {
	await page.goto('./classe/');
	await page.locator('a[href*="/classe/fiches/"]').first().click();
	const link = page.getByRole('link', { name: 'Moodle XML' });
	const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
	expect(download.suggestedFilename()).toMatch(/^en-regard-.+-moodle\.xml$/);
	const { questions } = importMoodle(await readFile(await download.path(), 'utf8'));
	expect(questions.length).toBeGreaterThan(1);
});

test.describe('with scripts', () => {
	test.use({ javaScriptEnabled: true });

	for (const [label, ending] of [
		['Moodle XML', '-moodle.xml'],
		['Document (DOCX)', '.docx']
	] as const)
		test(`a sheet made at the desk leaves as ${label}, made in the page`, async ({ page }) => {
			await openComposer(page);
			const button = page.getByRole('button', { name: label });
			const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
			expect(download.suggestedFilename()).toContain(ending);
			await expect(page.getByText(download.suggestedFilename())).toBeVisible();
			const bytes = await readFile(await download.path());
			expect(bytes.length).toBeGreaterThan(1000);
			if (ending === '-moodle.xml')
				expect(importMoodle(bytes.toString('utf8')).questions.length).toBeGreaterThan(1);
			else expect(bytes.subarray(0, 2).toString()).toBe('PK');
		});
});
