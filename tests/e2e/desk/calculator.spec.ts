import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../support/fixtures';

const status = (page: Page) => page.locator('main .status');
const reading = (page: Page, n: number) => page.locator('.chart', { hasText: `Lecture ${n}` });
const operand = (page: Page, name: string | RegExp) => page.getByRole('group', { name });

test('another budget total moves the verdict, and its address shows the same again', async ({
	page
}) => {
	await page.goto('./verifications/budget-cible-et-budget-vote/');
	await page.getByRole('link', { name: 'Recalculer en changeant une hypothèse' }).click();
	await expect(page).toHaveURL(/calculer\/\?verification=budget-cible-et-budget-vote$/);
	await expect(status(page)).toHaveText(/Rien n’est changé/);
	await expect(reading(page, 1).locator('.verdict')).toHaveText(['discordant']);
	await expect(reading(page, 1).locator('.shared:visible')).toHaveCount(0);

	await operand(page, 'Dépenses du budget').getByLabel('Valeur').fill('11,5 milliards');
	await expect(reading(page, 1).locator('.verdict')).toHaveText(['discordant', 'concordant']);
	await expect(reading(page, 2).locator('.verdict')).toHaveText(['concordant', 'concordant']);
	await expect(reading(page, 4).locator('.verdict')).toHaveText(['indécidable']);
	await expect(page.locator('.chart svg.wide text', { hasText: 'avec vos nombres' })).toHaveCount(
		2
	);
	await expect(page).toHaveURL(/&depenses-2025=11\.5e9$/);
	await expect(status(page)).toHaveText(/lecture 1, de discordant à concordant\.$/);
	const seen = await page.locator('.chart').allInnerTexts();
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.getByRole('button', { name: 'Copier Adresse de ce calcul' }).click();
	await expect(page.getByText('Copié', { exact: true })).toBeVisible();

	await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
	await expect(operand(page, 'Dépenses du budget').getByLabel('Valeur')).toHaveValue(
		/^11,5\smilliards$/
	);
	expect(await page.locator('.chart').allInnerTexts()).toEqual(seen);
	await page.getByRole('button', { name: 'Remettre comme publié' }).click();
	await expect(status(page)).toHaveText(/Rien n’est changé/);
	await expect(page).toHaveURL(/\?verification=budget-cible-et-budget-vote$/);
});

test('a way of reading is chosen by keyboard alone, and the whole is said in one sentence', async ({
	page
}) => {
	await page.goto('./calculer/');
	await page.getByLabel('Vérification à recalculer').focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
		/deux pourcentages du texte/
	);
	const share = operand(page, 'part promise du budget global');
	for (let step = 0; step < 20; step++) {
		await page.keyboard.press('Tab');
		if (await share.getByLabel('Lu comme').evaluate((node) => node === document.activeElement))
			break;
	}
	await expect(share.getByLabel('Lu comme')).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(status(page)).toHaveText(
		/Avec votre hypothèse\s: discordant\. Résultat publié\s: selon la lecture\./
	);
	await page.keyboard.press('ArrowDown');
	await expect(status(page)).toHaveText(/Avec votre hypothèse\s: concordant\./);
	await expect(status(page)).toHaveRole('status');
	await expect(page).toHaveURL(/&plan-1-1-pct=_arrondi$/);
});

test('what is no number is said beside its field, and the last result stays, marked', async ({
	page
}) => {
	await page.goto('./calculer/?verification=droits-par-projet&compte-rond=7000');
	await expect(status(page)).toHaveText(/Avec votre hypothèse\s: discordant/);
	const seen = await page.locator('.chart').allInnerTexts();
	const field = operand(page, /^A /).getByLabel('Valeur');
	for (const [text, message] of [
		['beaucoup', 'Ce n’est pas un nombre lisible'],
		['185 €', 'Ce n’est pas l’unité'],
		['', 'Écrivez un nombre']
	] as const) {
		await field.fill(text);
		await expect(field).toHaveAttribute('aria-invalid', 'true');
		await expect(field).toHaveAccessibleDescription(new RegExp(message));
		await expect(status(page)).toHaveText(/dernier qui se calcule/);
		expect(await page.locator('.chart').allInnerTexts()).toEqual(seen);
		await expect(page).toHaveURL(/&compte-rond=7000$/);
	}
	await field.fill('185');
	await expect(field).not.toHaveAttribute('aria-invalid');
	await expect(status(page)).not.toHaveText(/dernier qui se calcule/);
});

test('an address that cannot be read is refused with its reason, and nothing of it is used', async ({
	page
}) => {
	await page.goto('./calculer/?verification=budget-implicite&plan-p14-eur=5e6&plan-1-1-pct=mille');
	await expect(
		page.getByText('«\u00a0plan-1-1-pct\u00a0» une valeur qui ne se lit pas')
	).toBeVisible();
	await expect(status(page)).toHaveText(/Rien n’est changé/);
	await page.goto('./calculer/?verification=%3Cscript%3E');
	await expect(page.getByText('«\u00a0<script>\u00a0»')).toBeVisible();
	await expect(status(page)).toHaveCount(0);
});

test('a calculation under way passes axe on a phone and in the dark', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto('./en/calculer/?verification=pres-de-vingt-ans&annee-du-texte.a=2030');
	await expect(status(page)).toHaveText(/Under your assumption/);
	const [first] = await page.getByLabel('from', { exact: true }).all();
	await first?.fill('2040');
	await expect(page.getByText('The upper end lies below the lower one.')).toBeVisible();
	await expectAccessible(page, { colorScheme: 'dark' });
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBe(360);
});
