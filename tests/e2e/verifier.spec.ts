import { shown } from './support/corpus';
import { expect, test } from './support/fixtures';

test('whoever runs no script reads how to verify by hand, with every hash', async ({
	page,
	javaScriptEnabled
}) => {
	await page.goto('./verifier/');
	await expect(page.locator('pre').first()).toContainText(
		`sha256sum ${shown.sources[0]?.fileName}`
	);
	for (const { snapshot } of shown.sources)
		await expect(page.locator('main')).toContainText(snapshot.sha256);
	const open = page.getByLabel('Ouvrir un fichier');
	if (javaScriptEnabled) await expect(open).toBeEnabled();
	else {
		await expect(open).toBeDisabled();
		await expect(page.getByText('L’outil demande JavaScript.')).toBeVisible();
	}
});
