import { readBuilt } from './support/built';
import { ALL_PAGES, shown } from './support/corpus';
import { expect, test } from './support/fixtures';

// Read with script by pages.spec.ts; a page that has none is the same document here.
test('each page of the desk has a title, one main heading and words without script', async ({
	page
}) => {
	const scripted = ALL_PAGES.filter((path) =>
		readBuilt(`${path}index.html`).includes('<script type="module"')
	);
	expect(scripted.length).toBeGreaterThan(10);
	for (const path of scripted) {
		await page.goto(`./${path}`);
		await expect(page, path).toHaveTitle(/En regard/);
		await expect(page.locator('h1'), path).toHaveCount(1);
		await expect(page.locator('main'), path).toContainText(/\p{L}{3,}/u);
	}
});

test('a voter goes from home to a theme, to an entry, to its line and its document', async ({
	page
}) => {
	await page.goto('./');
	await page.getByRole('link', { name: 'Budget et subventions' }).first().click();
	await page.locator('.spread article .src a').first().click();
	await expect(page).toHaveURL(/\/passages\/[^/]+\/#/);
	await expect(page.locator('article').first()).toContainText('ligne');
	await page.getByRole('navigation', { name: 'Fil d’Ariane' }).getByRole('link').last().click();
	await expect(page).toHaveURL(/\/sources\/[^/]+\/$/);
	await expect(page.locator('code')).toHaveText(/^[0-9a-f]{64}$/);
});

test('the language link leads to the same page in the other language and back', async ({
	page
}) => {
	await page.goto('./themes/ville-refuge/');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/themes\/ville-refuge\/$/);
	await expect(page.locator('h1')).toHaveText('Refuge city');
	await page.getByRole('link', { name: 'Français' }).click();
	await expect(page.locator('h1')).toHaveText('Ville refuge');
});

test('the skip link is the first stop of the keyboard and leads to the content', async ({
	page
}) => {
	await page.goto('./themes/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#main$/);
});

test('a source page lists every passage in order with an anchor each', async ({ page }) => {
	for (const source of shown.sources) {
		await page.goto(`./sources/${source.id}/`);
		const ids = await page.locator('main article').evaluateAll((all) => all.map((item) => item.id));
		const expected = shown.passages
			.filter((passage) => passage.source === source.id)
			.map(({ id }) => id);
		expect(ids).toEqual(expected);
	}
});

test('the legal notice says what a publisher has not yet filled in', async ({ page }) => {
	await page.goto('./mentions-legales/');
	const { origin, publisher, director, host, contact } = shown.site;
	const missing = [origin, publisher, director, host, contact].filter(
		(value) => value === null
	).length;
	await expect(page.getByText('pas encore renseigné')).toHaveCount(missing);
});

test.describe('an unknown address', () => {
	test.use({ allowStatus: [404] });
	test('gives the 404 page in both languages', async ({ page }) => {
		const response = await page.goto('./nulle-part/');
		expect(response?.status()).toBe(404);
		await expect(page.locator('h1')).toHaveText('Page introuvable');
		await expect(page.locator('section[lang=en]')).toContainText('Page not found');
	});
});
