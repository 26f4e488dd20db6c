import { SEEDS, writeCode } from '../../../src/lib/exercises/code';
import { CORPORA, LENGTHS, LEVELS, SHEET_LANGS } from '../../../src/lib/exercises/options';
import { makeRandom } from '../../../src/lib/exercises/random';
import { expect, openComposer, test } from '../support/fixtures';
import { countPages } from '../support/paper';

/** A code of every level, length and language; its corpus and its seed are drawn. */
const random = makeRandom('sheets that fit');
const CODES = LEVELS.flatMap((level) =>
	LENGTHS.flatMap((minutes) =>
		SHEET_LANGS.map((lang) =>
			writeCode({
				corpus: CORPORA[random.below(CORPORA.length)] ?? 'real',
				lang,
				level,
				minutes,
				kinds: [],
				themes: [],
				seed: random.below(SEEDS)
			})
		)
	)
);

test('draws the sheet of a code again, and any sheet prints on one page', async ({ page }) => {
	const tooLong: string[] = [];
	for (const code of CODES) {
		await page.goto(`./classe/?code=${code}`);
		await expect(page.locator('.sheet .colophon')).toContainText(code);
		await page.locator('.key').evaluate((key) => key.remove());
		const pages = await countPages(page);
		if (pages !== 1) tooLong.push(`${code}: ${pages} pages`);
	}
	expect(tooLong).toEqual([]);
});

test('keeps what is chosen in the address', async ({ page }) => {
	await openComposer(page);
	await page.getByLabel('Niveau').selectOption('Lycée');
	await expect(page).toHaveURL(/\?code=\w{7}$/);
	// The sheet is drawn after the address has changed: its code says which one it is.
	const code = new URL(page.url()).searchParams.get('code') ?? '';
	const colophon = page.locator('.sheet .colophon');
	await expect(colophon).toContainText(code);
	const before = await page.locator('.sheet').innerText();
	await page.reload();
	await expect(colophon).toContainText(code);
	expect(await page.locator('.sheet').innerText()).toBe(before);
	await page.getByLabel('Groupe').selectOption('Les quatre');
	await expect(page.locator('.sheet')).toHaveCount(4);
});

test('opened by the keyboard, leaves the focus before its first field', async ({ page }) => {
	await page.goto('./classe/');
	const button = page.getByRole('button', { name: 'Choisir le niveau' });
	await button.press('Enter');
	await expect(page.getByLabel('Code de la fiche')).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(page.getByLabel('Code de la fiche')).toBeFocused();
});

test('says why a code cannot be opened', async ({ page }) => {
	await openComposer(page);
	const field = page.getByLabel('Code de la fiche');
	const code = await field.inputValue();
	await field.fill(code.slice(0, -1) + (code.endsWith('0') ? '1' : '0'));
	await page.getByRole('button', { name: 'Ouvrir' }).click();
	await expect(page.getByText('Ce code est mal recopié')).toBeVisible();
});

test('projects one question a screen, blind, by the keyboard', async ({ page }) => {
	await openComposer(page);
	await page.getByRole('button', { name: 'Projeter' }).click();
	const dialog = page.getByRole('dialog', { name: 'Projection' });
	await expect(dialog.getByText('Question 1 sur')).toBeVisible();
	await expect(dialog.getByText(/ligne \d/)).toHaveCount(0);
	await dialog.focus();
	await page.keyboard.press('Space');
	await expect(dialog.getByText(/ligne \d/).first()).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect(dialog.getByText('Question 2 sur')).toBeVisible();
	await expect(dialog.getByText(/ligne \d/)).toHaveCount(0);
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
});

test('works without a network once it is open', async ({ page, context }) => {
	const rest = ['real.en', 'fiction.fr', 'fiction.en'].map((name) =>
		page.waitForEvent('requestfinished', (request) => request.url().includes(`/${name}.json`))
	);
	await openComposer(page);
	await Promise.all(rest);
	await context.setOffline(true);
	await page.getByLabel('Langue de la fiche').selectOption('anglais');
	await expect(page.locator('.sheet')).toContainText('Two texts, not every list');
	await page.getByLabel('Durée').selectOption('55 minutes');
	await expect(page.locator('.sheet')).toContainText('55 minutes');
});
