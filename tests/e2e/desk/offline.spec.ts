import type { Page } from '@playwright/test';
import { expect, openComposer, test } from '../support/fixtures';

test.use({ serviceWorkers: 'allow' });

/** Until the worker has taken the page over: what it keeps is then complete. */
const workerReady = (page: Page) =>
	page.waitForFunction(() => navigator.serviceWorker.controller !== null);

test('after one visit to the desk its pages open and work without a network', async ({
	page,
	context
}) => {
	await page.goto('./recherche/');
	await workerReady(page);
	await context.setOffline(true);
	await page.goto('./recherche/?q=151000');
	await expect(page.locator('main')).toContainText(/151.000.€/);
	await openComposer(page);
});

test('the whole site, once the reader asks for it, is read without a network, and forgotten when they ask', async ({
	page,
	context
}) => {
	await page.goto('./hors-ligne/');
	await expect(page.getByText(/Mo/).first()).toBeVisible();
	await page.getByRole('button', { name: 'Garder tout le site' }).click();
	await expect(page.getByRole('button', { name: 'Effacer' })).toBeVisible({ timeout: 100_000 });
	await context.setOffline(true);
	for (const [path, text] of [
		['./', 'En regard'],
		['./themes/budget/', 'Budget et subventions'],
		['./en/themes/ville-refuge/', 'Refuge city'],
		['./recherche/?q=151000', '151 000 €'],
		['./chiffres/', 'Paris']
	] as const) {
		await page.goto(path);
		await expect(page.locator('body')).toContainText(text);
	}
	await openComposer(page);
	const versions = await page.evaluate(async () =>
		(await caches.keys()).map((name) => name.split('-').at(-1))
	);
	expect(new Set(versions).size).toBe(1);
	await context.setOffline(false);
	await page.goto('./hors-ligne/');
	await page.getByRole('button', { name: 'Effacer' }).click();
	await expect(page.getByRole('button', { name: 'Garder tout le site' })).toBeVisible();
});
