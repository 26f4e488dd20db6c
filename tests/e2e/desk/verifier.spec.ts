import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { SHEETS, VALLEY } from '../../../src/lib/verify/verify.fixture';
import { shown } from '../support/corpus';
import { expect, expectAccessible, test } from '../support/fixtures';

/** The page asks for these ids; the texts and what is quoted from them are ours. */
const [first = '', second = ''] = shown.sources.map(({ id }) => id);

async function openDesk(page: Page, path = './verifier/'): Promise<void> {
	await page.route('**/verifier/*.json?*', (route) => {
		const id = /([^/]+)\.json\?/.exec(route.request().url())?.[1] ?? '';
		const ours = { [first]: SHEETS[0], [second]: SHEETS[1] }[id];
		return route.fulfill({ json: { ...(ours ?? { ...SHEETS[0], items: [] }), source: id } });
	});
	await page.goto(path);
	await expect(page.locator('input[type=file]')).toBeEnabled();
}

const openFile = (page: Page, content: string | Buffer, name = 'copie.txt') =>
	page.locator('input[type=file]').setInputFiles({
		name,
		mimeType: name.endsWith('.html') ? 'text/html' : 'text/plain',
		buffer: Buffer.from(content)
	});

test('a reader opens the very copy: everything is found, and the report is theirs', async ({
	page
}) => {
	await openDesk(page);
	await openFile(page, VALLEY);
	await expect(page.getByText('C’est la copie annotée, octet pour octet.')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Résultat' })).toBeVisible();
	await expect(page.locator('section').filter({ hasText: 'Résultat' }).first()).toBeFocused();
	for (const [name, beginning] of [
		['Markdown', '# Vérification d’une copie'],
		['Texte', 'VÉRIFICATION D’UNE COPIE'],
		['JSON', '{']
	] as const) {
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name, exact: true }).click();
		const file = await download;
		expect(file.suggestedFilename()).toMatch(new RegExp(`^verification-${first}\\.(md|txt|json)$`));
		expect(readFileSync(await file.path(), 'utf8').startsWith(beginning)).toBe(true);
	}
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.getByRole('button', { name: 'Copier le rapport, en texte' }).click();
	await expect(page.getByRole('button', { name: /^Copié/ })).toBeVisible();
	const report = await page.evaluate(() => navigator.clipboard.readText());
	expect(report.startsWith('VÉRIFICATION D’UNE COPIE')).toBe(true);
});

test('one digit changed in a pasted text: that line is reported, with both wordings', async ({
	page
}) => {
	await openDesk(page);
	await page.getByLabel('Ou coller le texte').fill(VALLEY.replace('48 mètres', '43 mètres'));
	await page.getByRole('button', { name: 'Vérifier', exact: true }).click();
	const reported = page.locator('article');
	await expect(reported).toHaveCount(1);
	await expect(reported).toContainText('Ligne 11 de la copie annotée');
	await expect(reported.locator('del')).toHaveText('48');
	await expect(reported.locator('ins')).toHaveText('43');
	await expect(reported.locator('mark')).toHaveText('43 mètres');
	for (const colorScheme of ['light', 'dark'] as const)
		await expectAccessible(page, { colorScheme });
});

test('a saved page is read without being rendered', async ({ page }) => {
	const body = VALLEY.split('\n')
		.map((line) => `<p>${line}</p>`)
		.join('\n');
	await openDesk(page);
	// Anything asked of that host, or run, would fail this test.
	await openFile(
		page,
		`<!doctype html><html><body onload="window.ran=1"><img src="https://ailleurs.example/x.png" onerror="window.ran=1"><script>window.ran=1</script>${body}</body></html>`,
		'page.html'
	);
	await expect(page.getByText('page HTML, réduite à ses mots')).toBeVisible();
	await expect(page.locator('table').first()).toContainText('Trouvé à une autre ligne');
	expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('hostile text is shown as text: marked up, turned round, invisible or damaged', async ({
	page
}) => {
	const hostile =
		'<img src=x onerror="window.ran=1"><script>window.ran=1</script>\u202e\u200b\0\ud800';
	await openDesk(page);
	await openFile(
		page,
		VALLEY.replace('31 %', '37 %').replace(', et 37 %', `${hostile}37 %`),
		'\u202etxt.exe<b>.txt'
	);
	const reported = page.locator('article');
	await expect(reported.first()).toContainText('window.ran=1</script>⟨U+202E⟩⟨U+200B⟩⟨U+0000⟩');
	await expect(page.locator('dl')).toContainText('⟨U+202E⟩txt.exe<b>.txt');
	expect(await page.evaluate(() => 'ran' in window)).toBe(false);
	expect(await page.locator('main :is(img, script:not([type="application/json"]))').count()).toBe(
		0
	);
});

const TWENTY_MEGABYTES = 20 * 1024 * 1024;
const heavy = (line: string) => line.repeat(Math.ceil(TWENTY_MEGABYTES / line.length));

test('while 20 MB are read the page answers, and the reader may stop', async ({ page }) => {
	test.slow();
	await openDesk(page);
	// From the disk, as a reader's file comes.
	const file = test.info().outputPath('lourd.txt');
	writeFileSync(file, heavy('Nous avons présenté 250 personnes à l’été « en somme » \u202e\0 '));
	await page.locator('input[type=file]').setInputFiles(file);
	const progress = page.getByText(/^Lecture/);
	await expect(progress).toBeVisible();
	await page.getByLabel('Document', { exact: true }).selectOption({ index: 1 });
	await page.getByLabel('Ou coller le texte').fill('La page répond.');
	await expect(progress).toBeVisible();
	await page.getByRole('button', { name: 'Arrêter' }).click();
	await expect(progress).toBeHidden();
});

test('20 MB are read to the end, pasted too, and never laid out in the field', async ({ page }) => {
	test.slow();
	await openDesk(page);
	await page.evaluate(
		(text) => {
			const data = new DataTransfer();
			data.setData('text/plain', text.repeat(200_000));
			document
				.querySelector('textarea')
				?.dispatchEvent(
					new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
				);
		},
		`${VALLEY.split('\n')[11]} 12 345\n`
	);
	await expect(page.getByRole('heading', { name: 'Résultat' })).toBeVisible({ timeout: 200_000 });
	await expect(page.locator('textarea')).toHaveValue('');
	await expect(page.locator('dl')).toContainText(/200.000.lignes/);
});

test('a file dropped anywhere is verified, in English too', async ({ page }) => {
	await openDesk(page, './en/verifier/');
	await page.evaluate((text) => {
		const data = new DataTransfer();
		data.items.add(new File([text], 'copy.txt', { type: 'text/plain' }));
		document.body.dispatchEvent(
			new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
		);
	}, VALLEY);
	await expect(page.getByText('It is the annotated copy, byte for byte.')).toBeVisible();
	await page.getByRole('button', { name: /^Show the \d+ extracts/ }).click();
	await expect(page.locator('article').first()).toContainText('line 5 of your text');
});

test('a text that is none of the documents is said to be none', async ({ page }) => {
	await openDesk(page);
	await openFile(page, 'Une tout autre histoire.');
	await expect(page.locator('.lead').last()).toContainText('Ce texte n’est aucun des documents');
});

test('where the browser gives no hash function, the page computes it and says so', async ({
	baseURL
}) => {
	const { port } = new URL(baseURL ?? '');
	const { executablePath, args = [] } = test.info().project.use.launchOptions ?? {};
	const browser = await chromium.launch({
		executablePath,
		args: [...args, '--host-resolver-rules=MAP en-clair.example 127.0.0.1']
	});
	try {
		const page = await browser.newPage({ baseURL: `http://en-clair.example:${port}/` });
		await openDesk(page);
		await openFile(page, VALLEY);
		await expect(page.getByText('calculée par cette page')).toBeVisible();
		await expect(page.getByText('octet pour octet')).toBeVisible();
	} finally {
		await browser.close();
	}
});
