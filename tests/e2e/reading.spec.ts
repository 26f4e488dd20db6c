import { expect, test } from './support/fixtures';

for (const width of [360, 1280])
	test(`at ${width} px the keyboard follows the document, and the eye follows both`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('./themes/ville-refuge/');
		const links = page.locator('.spread article a');
		const count = await links.count();
		expect(count).toBeGreaterThan(4);
		await links.first().focus();
		const tops: number[] = [];
		for (let index = 0; index < count; index++) {
			await expect(links.nth(index)).toBeFocused();
			tops.push(
				await links
					.nth(index)
					.evaluate((link) => link.closest('article')?.getBoundingClientRect().top ?? 0)
					.then(async (top) => top + (await page.evaluate(() => window.scrollY)))
			);
			await page.keyboard.press('Tab');
		}
		expect(tops).toEqual(tops.toSorted((a, b) => a - b));
	});

test('in forced colours the marks of the two sides are still told apart by their shape', async ({
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('./themes/budget/');
	const mark = (side: string) =>
		page
			.locator(`.spread .${side} .nature`)
			.first()
			.evaluate((node) => getComputedStyle(node, '::before').content);
	expect(await mark('r')).not.toBe(await mark('p'));
	await expect(page.locator('.spread .r .nature').first()).toBeVisible();
});

test('at 400 % of zoom no word of a page is cut off', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 800 });
	for (const path of ['', 'themes/', 'themes/budget/', 'chronologie/', 'citoyens-d-honneur/']) {
		await page.goto(`./${path}`);
		const cut = await page.locator('main').evaluate((main) =>
			[...main.querySelectorAll('h1, h2, h3, p, li, td, th, .narrow text')]
				.filter(
					(node) => node.checkVisibility() && !node.closest('.vh, .only-read, .scroll, .tools')
				)
				.filter((node) => {
					const { left, right, width } = node.getBoundingClientRect();
					return width > 1 && (left < -1 || right > 321);
				})
				.map((node) => node.textContent)
		);
		expect(cut, path).toEqual([]);
	}
});

test('bars are proportional to their counts on a phone and on a wide screen', async ({ page }) => {
	for (const width of [360, 1920]) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('./themes/');
		const bars = await page
			.locator('figure')
			.first()
			.locator('tbody tr')
			.evaluateAll((rows) =>
				rows.map((row) => {
					const cell = row.children[0];
					const rect = cell?.querySelector('svg rect')?.getBoundingClientRect();
					return { count: Number.parseInt(cell?.textContent ?? '', 10), width: rect?.width ?? 0 };
				})
			);
		const drawn = bars.filter((bar) => bar.width > 0);
		const clipped = await page.locator('figure svg rect').evaluateAll(
			(rects) =>
				rects.filter((rect) => {
					const [bar, frame] = [rect, rect.closest('svg')].map((node) =>
						node?.getBoundingClientRect()
					);
					return bar && frame && (bar.left < frame.left - 1 || bar.right > frame.right + 1);
				}).length
		);
		expect(clipped, `${width} px`).toBe(0);
		expect(drawn.length).toBeGreaterThan(10);
		const ratios = drawn.map((bar) => bar.width / bar.count);
		for (const ratio of ratios) expect(ratio / (ratios[0] ?? 1)).toBeCloseTo(1, 1);
	}
});
