import { shown } from '../support/corpus';
import { expect, expectAccessible, test } from '../support/fixtures';
import type { Page } from '@playwright/test';

/** Opens a search page, comes to its field, and waits until it listens. */
async function open(page: Page, path: string): Promise<void> {
	const index = page.waitForResponse(/\/recherche\/(fr|en)\.json\?v=/);
	await page.goto(path);
	await field(page).focus();
	await index;
}
const field = (page: Page) => page.locator('input[role=combobox]');
const results = (page: Page) => page.locator('main section ol a');
/** The facets hold options too. */
const propositions = (page: Page) => page.locator('[role=listbox] [role=option]');

test('« 151000 » gives the figure of 151 000 € first, in the results and in the propositions', async ({
	page
}) => {
	const figure = shown.figures.find(({ value }) => value === 151000);
	await open(page, './recherche/');
	await field(page).fill('151000');
	await expect(results(page).first()).toContainText(/151.000.€/);
	await expect(results(page).first().locator('mark')).toContainText(/151.000/);
	await expect(propositions(page).first()).toContainText(/151.000.€/);
	await field(page).press('ArrowDown');
	await expect(propositions(page).first()).toHaveAttribute('aria-selected', 'true');
	await field(page).press('Enter');
	await expect(page).toHaveURL(new RegExp(`/${figure?.id}/?$`));
	await expect(page.locator('main')).toContainText(/151.000.€/);
});

test('« citoyeneté honneur », mistyped, finds the honours and says what it took', async ({
	page
}) => {
	await open(page, './recherche/?q=citoyenet%C3%A9+honneur');
	await expect(page.getByText('Cherché à la place')).toContainText('citoyenneté');
	for (const { beneficiary } of shown.honours)
		await expect(page.locator('.subjects')).toContainText(
			shown.honours.length > 7 ? 'Citoyenneté d’honneur' : beneficiary.fr
		);
});

test('results stand by side, in one order, and facets narrow them, in the address', async ({
	page
}) => {
	await open(page, './recherche/?q=refuge');
	const titles = page.locator('main section h2');
	await expect(titles.nth(1)).toContainText('Le bilan publié');
	await expect(titles.nth(2)).toContainText('Le programme');
	await page.getByText('Affiner').click();
	await page.getByLabel('Qui parle').selectOption('programme');
	await expect(titles).toHaveCount(1);
	await expect(page).toHaveURL(/\?q=refuge&cote=programme$/);
	await page.reload();
	await expect(titles).toHaveCount(1);
	await page.getByRole('button', { name: 'Tout effacer' }).click();
	await expect(page).toHaveURL(/\?q=refuge$/);
});

test('the keyboard alone: / leads to the field, Escape closes, then clears', async ({ page }) => {
	const fetched = page.waitForResponse(/\/recherche\/fr\.json\?v=/);
	await page.goto('./recherche/');
	// Until the page listens.
	await expect(async () => {
		await page.locator('body').press('/');
		await expect(field(page)).toBeFocused({ timeout: 500 });
	}).toPass();
	await fetched;
	await page.keyboard.type('kohler');
	await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
	await page.keyboard.press('ArrowUp');
	await expect(propositions(page).last()).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Escape');
	await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
	await expect(results(page).first()).toBeVisible();
	const index = page.getByRole('heading', { name: 'Index alphabétique' });
	await expect(index).toBeHidden();
	await page.keyboard.press('Escape');
	await expect(field(page)).toHaveValue('');
	await expect(index).toBeVisible();
});

test('a side that has nothing says so in its column, unless one side was chosen', async ({
	page
}) => {
	await open(page, './recherche/?q=budget');
	const side = (id: string) => page.locator(`main section.${id}`);
	await expect(side('programme').locator('ol a').first()).toBeVisible();
	await expect(side('record')).toContainText('Aucun résultat');
	await open(page, './recherche/?q=budget&cote=programme');
	await expect(side('programme').locator('ol a').first()).toBeVisible();
	await expect(side('record')).toHaveCount(0);
});

test('whoever only reads the alphabetical index fetches no engine', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('./recherche/');
	await page.waitForLoadState('networkidle');
	expect(asked.filter((url) => url.includes('/recherche/fr.json'))).toEqual([]);
	await field(page).focus();
	await expect.poll(() => asked.some((url) => url.includes('/recherche/fr.json'))).toBe(true);
});

test('what is not found is said, with the nearest, and one press takes it', async ({ page }) => {
	await open(page, './recherche/?q=150500');
	await expect(page.getByText('« 150500 » ne se trouve pas ici.')).toBeVisible();
	await page.getByRole('button', { name: /151.000/ }).click();
	await expect(results(page).first()).toContainText(/151.000.€/);
});

test('a person leads to what names them', async ({ page }) => {
	await open(page, './recherche/?q=kohler');
	await page.locator('.subjects').getByRole('link', { name: 'Cécile Kohler', exact: true }).click();
	await expect(page).toHaveURL(/\?sujet=cecile-kohler$/);
	await expect(page.getByText('Seulement ce qui nomme : Cécile Kohler')).toBeVisible();
	await expect(results(page).nth(5)).toBeVisible();
});

test('mark-up typed is text: nothing runs and nothing breaks', async ({ page }) => {
	await open(page, `./recherche/?q=${encodeURIComponent('<img src=x onerror=alert(1)> (a+)+$')}`);
	await expect(page.getByRole('status')).toContainText(/résultat/);
	await expect(page.locator('main img')).toHaveCount(0);
	await field(page).fill('\u202e\u0000"><script>alert(1)</script>');
	await expect(page.getByRole('status')).toContainText(/résultat/);
	await expect(page.locator('main script:not([type="application/json"])')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`results and propositions pass axe in the ${colorScheme} scheme`, async ({ page }) => {
		await open(page, './en/recherche/?theme=ville-refuge');
		await field(page).fill('refuge city');
		await expect(propositions(page).first()).toBeVisible();
		await expectAccessible(page, { colorScheme });
	});

test('nothing scrolls sideways on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await open(page, './recherche/?q=kohler');
	await expect(results(page).first()).toBeVisible();
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow).toBe(0);
});
