import { ALL_PAGES } from './support/corpus';
import { accessibilityProblems, expect, expectAccessible, test } from './support/fixtures';

/** 400 % and 200 % of zoom on a screen of 1280 px. */
const ZOOMED = [320, 640];
/** A tab takes longer to open than a page to be read: several are read in one. */
const PAGES_A_TAB = 6;

// Both languages of a page have the same mark-up and the same style: each is read in one of the two schemes.
for (const lang of ['fr', 'en']) {
	const colorScheme = lang === 'en' ? 'dark' : 'light';
	const paths = ALL_PAGES.filter((path) => path.startsWith('en/') === (lang === 'en'));
	for (let from = 0; from < paths.length; from += PAGES_A_TAB) {
		const some = paths.slice(from, from + PAGES_A_TAB);
		const names = some.map((path) => `/${path}`).join(' ');
		test(`named, accessible in the ${colorScheme} scheme, never scrolling sideways: ${names}`, async ({
			page
		}) => {
			for (const path of some) {
				await page.setViewportSize({ width: 1280, height: 720 });
				await page.goto(`./${path}`);
				await expect.soft(page, path).toHaveTitle(/En regard/);
				await expect.soft(page.locator('html'), path).toHaveAttribute('lang', lang);
				await expect.soft(page.locator('h1'), path).toHaveCount(1);
				await expect.soft(page.locator('main'), path).toContainText(/\p{L}{3,}/u);
				expect.soft(await accessibilityProblems(page, { colorScheme }), path).toEqual([]);
				for (const width of ZOOMED) {
					await page.setViewportSize({ width, height: 800 });
					const overflow = await page
						.locator('html')
						.evaluate((html) => html.scrollWidth - html.clientWidth);
					expect.soft(overflow, `${path} at ${width} px`).toBeLessThanOrEqual(0);
				}
			}
		});
	}
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
