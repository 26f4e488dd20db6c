import { ALL_PAGES } from './support/corpus';
import { expect, expectAccessible, test } from './support/fixtures';

for (const path of ALL_PAGES)
	test(`/${path} passes axe in the light and in the dark scheme`, async ({ page }) => {
		await page.goto(`./${path}`);
		await expectAccessible(page, { colorScheme: 'light' });
		// Only what rules say of colours depends on the scheme.
		await expectAccessible(page, {
			colorScheme: 'dark',
			only: ['color-contrast', 'link-in-text-block']
		});
		await expect(page.locator('h1')).toHaveCount(1);
	});

for (const width of [320, 360])
	test(`a theme page passes axe at ${width} px, where cards stand one under the other`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('./themes/budget/');
		await expectAccessible(page, { colorScheme: 'light' });
		await expect(page.locator('.entry').first()).toBeVisible();
	});
