import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
/** What is said to who does not see the button. */
const said = (page: Page) => page.locator('[aria-live=polite].vh');

test('the reference of a result is copied by keyboard: the same as on its page, with a whole address', async ({
	page,
	baseURL
}) => {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('./recherche/?q=151000');
	const button = page.locator('main section li').first().getByRole('button');
	await expect(button).toHaveText(/^Copier la référence 151.000.€/);
	await page.locator('main section li a').first().focus();
	await page.keyboard.press('Tab');
	await expect(button).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(said(page)).toHaveText('Copié');
	await expect(button).toHaveText(/^Copié /);
	const reference = await copied(page);
	const address = reference.split(' ').at(-1) ?? '';
	expect(new URL(address).origin).toBe(new URL(baseURL ?? '').origin);
	await page.goto(address);
	const onPage = page.locator('dt', { hasText: 'Forme courte' }).locator('+ dd pre');
	const { origin, pathname } = new URL(address);
	expect((await onPage.textContent())?.replace(/\/\S+$/, origin + pathname)).toBe(reference);
});

test('where the browser refuses to copy, the ledger says so and shows the text', async ({
	page
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await page.goto('./chiffres/?unite=EUR&statut=voted');
	const cell = page.locator('section tbody tr').first().locator('td').last();
	await cell.getByRole('button').click();
	await expect(cell).toContainText('Copie refusée par le navigateur');
	await expect(cell.locator('code')).toHaveText(/^En regard, .+ copie [0-9a-f]{12}\. http/);
	await expect(said(page)).toHaveText(/Copie refusée/);
});

test('the other language shows the same: search, filter and calculation keep their state', async ({
	page
}) => {
	for (const [path, shows] of [
		['./recherche/?q=151000&cote=record', '€151,000'],
		[
			'./calculer/?verification=budget-cible-et-budget-vote&depenses-2025=11.5e9',
			'Under your assumption'
		],
		['./chiffres/?unite=EUR&statut=voted', 'figures']
	] as const) {
		await page.goto(path);
		await expect(page.locator('main :is(select, input)').first()).toBeVisible();
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(new RegExp(`/en${path.slice(1).replace(/[?.]/g, '\\$&')}$`));
		await expect(page.locator('main')).toContainText(shows);
	}
});
