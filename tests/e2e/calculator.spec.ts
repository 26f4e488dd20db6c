import { shown } from './support/corpus';
import { expect, test } from './support/fixtures';

test('whoever runs no script reads what the calculator does, and every calculation as text', async ({
	page,
	javaScriptEnabled
}) => {
	await page.goto('./calculer/');
	const main = page.locator('main');
	await expect(main).toContainText('n’est pas un constat de ce site');
	const arithmetic = shown.checks.filter(({ kind }) => kind === 'arithmetic');
	const links = await main
		.locator('li a')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/').at(-2)));
	expect([...links].sort()).toEqual(arithmetic.map(({ id }) => id).sort());
	const choice = page.getByLabel('Vérification à recalculer');
	if (javaScriptEnabled) await expect(choice).toBeVisible();
	else {
		await expect(choice).toHaveCount(0);
		await expect(page.getByText('L’outil demande JavaScript.')).toBeVisible();
	}
});
