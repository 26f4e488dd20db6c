import { expect, test } from './support/fixtures';
import { countPages } from './support/paper';

test('every ready sheet prints on one A4 page, with its code', async ({ page }) => {
	await page.goto('./classe/');
	const paths = await page
		.locator('#ready ~ * a[href*="/classe/fiches/"]:not([href*="corrige"])')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
	expect(paths.length).toBeGreaterThan(6);
	const tooLong: string[] = [];
	for (const path of paths) {
		await page.goto(path);
		const code = /fiches\/(\w+)\//.exec(path)?.[1] ?? '';
		await expect(page.getByText(`Code ${code}`)).toBeVisible();
		const pages = await countPages(page);
		if (pages !== 1) tooLong.push(`${path}: ${pages} pages`);
	}
	expect(tooLong).toEqual([]);
});
