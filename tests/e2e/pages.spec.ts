import { ALL_PAGES } from './support/corpus';
import { expect, expectAccessible, test } from './support/fixtures';

/** 400 % and 200 % of zoom on a screen of 1280 px. */
const ZOOMED = [320, 640];

// Both languages of a page have the same mark-up and the same style: each is read in one of the two schemes.
for (const path of ALL_PAGES) {
	const colorScheme = path.startsWith('en/') ? 'dark' : 'light';
	test(`/${path} passes axe in the ${colorScheme} scheme and never scrolls sideways`, async ({
		page
	}) => {
		await page.goto(`./${path}`);
		await expectAccessible(page, { colorScheme });
		for (const width of ZOOMED) {
			await page.setViewportSize({ width, height: 800 });
			const overflow = await page
				.locator('html')
				.evaluate((html) => html.scrollWidth - html.clientWidth);
			expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
		}
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
