import { ALL_PAGES } from './support/corpus';
import { expect, expectAccessible, test } from './support/fixtures';

// Both languages of a page have the same mark-up and the same style: each is read in one of the two schemes.
for (const path of ALL_PAGES) {
	const colorScheme = path.startsWith('en/') ? 'dark' : 'light';
	test(`/${path} passes axe in the ${colorScheme} scheme`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto(`./${path}`);
		await expectAccessible(page, { colorScheme });
		await expect(page.locator('h1')).toHaveCount(1);
	});
}

for (const width of [320, 360])
	test(`a theme page passes axe at ${width} px, where cards stand one under the other`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('./themes/budget/');
		await expectAccessible(page, { colorScheme: 'light' });
		await expect(page.locator('.entry').first()).toBeVisible();
	});
