import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { shown } from '../support/corpus';
import { expect, test } from '../support/fixtures';

const rowIds = (page: Page) =>
	page
		.locator('section th[scope=row] a')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''));
const markIds = (page: Page) =>
	page
		.locator('figure svg.wide a')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''));

/** Presses the button of a format and reads the file that comes. */
async function take(page: Page, format: string): Promise<string> {
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: format, exact: true }).click();
	const file = await (await coming).path();
	return readFileSync(file, 'utf8');
}

test('the filter, the tables, the chart, the address and the files agree', async ({ page }) => {
	await page.goto('./chiffres/');
	await page.locator('form').getByLabel('Unité').selectOption('EUR');
	await page.locator('form').getByLabel('Statut').selectOption('voted');
	await page.locator('form').getByLabel('Ordre').selectOption('rising');
	const expected = shown.figures.filter(({ unit, status }) => unit === 'EUR' && status === 'voted');
	const ids = await rowIds(page);
	expect([...ids].sort()).toEqual(expected.map(({ id }) => id).sort());
	expect([...(await markIds(page))].sort()).toEqual([...ids].sort());
	await expect(page).toHaveURL(/\?unite=EUR&statut=voted&tri=rising$/);
	const records = JSON.parse(await take(page, 'JSON')) as { id: string; value: number }[];
	expect(records.map(({ id }) => id)).toEqual(ids);
	const values = records.map(({ value }) => value);
	expect(values).toEqual(values.toSorted((a, b) => a - b));
	const lines = (await take(page, 'CSV')).trimEnd().split('\r\n');
	expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(ids);
	expect((await take(page, 'XLSX')).slice(0, 2)).toBe('PK');
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.getByRole('button', { name: 'Copier Adresse de ce qui est affiché' }).click();
	await expect(page.getByText('Copié', { exact: true })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
	await page.reload();
	await expect(page.locator('.count')).toHaveText(
		`${ids.length} chiffres sur ${shown.figures.length}`
	);
	await page.getByRole('button', { name: 'Tout montrer' }).click();
	await expect(page.locator('.count')).toContainText(`${shown.figures.length} chiffres`);
	await expect(page).toHaveURL(/\/chiffres\/$/);
});
