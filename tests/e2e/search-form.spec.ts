import { shown } from './support/corpus';
import { expect, test } from './support/fixtures';

test('the field of every page leads to the search with what was typed', async ({ page }) => {
	for (const path of ['./', './en/themes/ville-refuge/', './themes/budget/aveugle/']) {
		await page.goto(path);
		const field = page.getByRole('search').getByRole('searchbox');
		await field.fill('kohler');
		await field.press('Enter');
		await expect(page).toHaveURL(/\/recherche\/\?q=kohler$/);
	}
});

test('the search page opens on an index of people, places, organisations, measures and words', async ({
	page
}) => {
	await page.goto('./recherche/');
	const names = shown.entities
		.filter(({ id }) => shown.claims.some((claim) => claim.entities.includes(id)))
		.map(({ name }) => name);
	const listed = new Set(await page.locator('li > b').allTextContents());
	expect(names.filter((name) => !listed.has(name))).toEqual([]);
	expect(shown.glossary.filter(({ term }) => !listed.has(term.fr))).toEqual([]);
	const links = new Set(
		await page.locator('li > a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
	);
	const ends = (path: string) => [...links].some((href) => href?.endsWith(path));
	for (const { id } of shown.themes) expect(ends(`/themes/${id}/`), id).toBe(true);
	for (const { id, kind } of shown.passages)
		if (kind === 'measure') expect(ends(`/passages/${id}/`), id).toBe(true);
	await page.locator('.place a').first().click();
	await expect(page).toHaveURL(/\/passages\/[^/]+\/#/);
});
