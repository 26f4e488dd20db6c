import { shown } from './support/corpus';
import { expect, test } from './support/fixtures';

test('from a figure on a card to its line, its status and what it compares with', async ({
	page
}) => {
	await page.goto('./passages/dh25-10/');
	await page.getByRole('link', { name: '151 000 €' }).first().click();
	await expect(page).toHaveURL(/\/chiffres\/dh25-10-eur\/$/);
	const main = page.locator('main');
	await expect(main.getByRole('heading', { level: 1 })).toContainText('151 000 €');
	await expect(main.locator('blockquote')).toContainText('« 151 000 € »');
	await expect(main.locator('blockquote')).toContainText('ligne 101');
	await expect(main).toContainText('dit voté, justifié par Ce vote réaffirme (ligne 104)');
	await expect(main).toContainText('date de capture inconnue');
	const source = shown.sources.find(({ id }) => id === 'dh25');
	await expect(main.locator('code')).toHaveText(source?.snapshot.sha256 ?? '');
	const comparable = main.locator('h3', { hasText: 'Comparable à' }).locator('+ ul li');
	await expect(comparable).toHaveCount(3);
	await expect(main.getByRole('link', { name: /^environ 35 M€/ }).locator('..')).toContainText(
		'parce que le périmètre est autre'
	);
	await expect(main.getByRole('link', { name: /4,3 millions/ })).toHaveAttribute(
		'href',
		/\/verifications\/subvention-dans-le-budget\/$/
	);
});

test('a date has no comparison, and says why, in both languages', async ({ page }) => {
	const date = shown.figures.find(({ unit }) => unit === 'date');
	await page.goto(`./chiffres/${date?.id}/`);
	await expect(page.locator('#compare + p')).toContainText('ne se compare pas');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page.locator('#compare + p')).toContainText('cannot be compared');
});

test('the ledger holds every figure that may be shown, side by side, each with its page', async ({
	page
}) => {
	await page.goto('./chiffres/');
	const links = page.locator('main section table th[scope=row] a');
	const ids = await links.evaluateAll((all) =>
		all.map((link) => link.getAttribute('href')?.split('/').at(-2))
	);
	expect([...ids].sort()).toEqual(shown.figures.map(({ id }) => id).sort());
	await expect(links.first()).toBeVisible();
	// A control that does nothing without script is not shown without it.
	const controls = page.locator('main :is(select, button)');
	if (test.info().project.use.javaScriptEnabled === false) await expect(controls).toHaveCount(0);
	else await expect(controls).not.toHaveCount(0);
});
