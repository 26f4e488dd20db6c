import { expect, test } from './support/fixtures';
import { countPages } from './support/paper';

test('from the class page to a sheet and its key on paper in four clicks', async ({ page }) => {
	await page.goto('./classe/');
	await page
		.getByRole('link', { name: /^30 minutes\s?, Collège$/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/classe\/fiches\//);
	await expect(page.getByText('Deux textes, pas toutes les listes')).toBeVisible();
	expect(await countPages(page)).toBe(1);
	await page.getByRole('link', { name: 'Corrigé', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Corrigé');
	expect(await countPages(page)).toBeGreaterThan(0);
});
