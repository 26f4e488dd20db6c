import type { Page } from '@playwright/test';
import { shown } from './support/corpus';
import { expect, test } from './support/fixtures';

/** Ids and boxes of the cards, in the order of the document. */
const cards = (page: Page) =>
	page.locator('.spread article').evaluateAll((all) =>
		all.map((card) => {
			const { x, y } = card.getBoundingClientRect();
			return { id: card.id, side: card.classList.contains('r') ? 'r' : 'p', x, y };
		})
	);

const sideOf = new Map(
	shown.claims.map((claim) => {
		const actor = shown.actors.find(({ id }) => id === claim.speaker);
		return [claim.id, actor?.side === 'record' ? 'r' : 'p'];
	})
);

// One page a language: every shared theme is looked at.
for (const prefix of ['', 'en/'])
	test(`/${prefix}: a phone shows an entry of both sides within 1110 px, on every shared theme`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 360, height: 800 });
		for (const { id: theme } of shown.themes.filter(({ side }) => side === 'shared')) {
			await page.goto(`./${prefix}themes/${theme}/`);
			const found = await cards(page);
			for (const { id, side } of found) expect(side, id).toBe(sideOf.get(id));
			const ends = await page.locator('main').evaluate((main) =>
				['r', 'p'].map((side) => {
					const entry = main.querySelector(`.spread article.${side}`);
					const parts = entry?.querySelectorAll('.nature, .sum') ?? [];
					return [...parts].map((part) => part.getBoundingClientRect().bottom + window.scrollY);
				})
			);
			for (const [nature = Infinity, summary = Infinity] of ends)
				expect(Math.max(nature, summary), theme).toBeLessThanOrEqual(1110);
		}
	});

test('wide, each card stands in its column and rows follow the order of the document', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto('./themes/budget/');
	const found = await cards(page);
	const left = found.filter(({ side }) => side === 'r');
	const right = found.filter(({ side }) => side === 'p');
	expect(Math.max(...left.map(({ x }) => x))).toBeLessThan(Math.min(...right.map(({ x }) => x)));
	for (const column of [left, right])
		expect(column.map(({ y }) => y)).toEqual(column.map(({ y }) => y).toSorted((a, b) => a - b));
	expect(left[0]?.y).toBe(right[0]?.y);
});

test('swapped, the programme comes first in the document and stands on the left', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto('./themes/budget/inverse/');
	const [first, second] = await cards(page);
	expect([first?.side, second?.side]).toEqual(['p', 'r']);
	expect(first?.x ?? Infinity).toBeLessThan(second?.x ?? 0);
	const titles = await page.locator('.spread h2').allTextContents();
	expect(titles).toEqual(['Le programme', 'Le bilan publié']);
});

test('blind, both columns have one colour and no card leads anywhere', async ({ page }) => {
	await page.goto('./themes/budget/aveugle/');
	const colours = await page
		.locator('.spread :is(h2, .nature, blockquote, b)')
		.evaluateAll((all) => all.map((node) => getComputedStyle(node).color));
	expect(new Set(colours).size).toBe(1);
	await expect(page.locator('.spread a')).toHaveCount(0);
	expect(await page.locator('.spread h2').allTextContents()).toEqual(['Texte A', 'Texte B']);
});

test('the pages of a long theme hold every entry once and say how many are left', async ({
	page
}) => {
	await page.goto('./themes/budget/');
	await expect(page.locator('nav[aria-label="Pages de ce thème"]')).toContainText(
		/Restent \d+ du bilan/
	);
	const ids: string[] = (await cards(page)).map(({ id }) => id);
	for (;;) {
		const next = page.locator('a[rel=next]');
		if ((await next.count()) === 0) break;
		await next.click();
		ids.push(...(await cards(page)).map(({ id }) => id));
	}
	const expected = shown.claims
		.filter(
			(claim) => claim.themes.includes('budget') && claim.sameAs === null && claim.speaker !== 'hes'
		)
		.map((claim) => claim.id);
	expect(ids.toSorted()).toEqual(expected.toSorted());
});

test('printed, a page keeps its cards and says its address, version and date', async ({ page }) => {
	await page.goto('./themes/ville-refuge/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('main nav').first()).toBeHidden();
	await expect(page.locator('footer')).toContainText('/themes/ville-refuge/');
	await expect(page.locator('footer')).toContainText(`données ${shown.site.version}`);
	await expect(page.locator('.spread article').first()).toBeVisible();
});
