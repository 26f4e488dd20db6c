import { readySheets } from '../../../src/lib/exercises/ready-sheets';
import { expect, test } from '../support/fixtures';

/** Opens the form of the class too. */
const CODE = readySheets('real', [])[0]?.code;
const DESKS = ['chiffres/', 'recherche/?q=budget', 'verifier/', 'classe/', `classe/?code=${CODE}`];

test('on a phone every control of the desk has its style: 44 px high for a thumb', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	for (const path of DESKS) {
		await page.goto(`./${path}`);
		const controls = page.locator(
			'main :is(select, button, input:not([type=checkbox], [type=radio], [type=file]))'
		);
		await expect(controls.first()).toBeVisible();
		const small = await controls.evaluateAll((all) =>
			all
				.filter((control) => control.checkVisibility())
				.filter((control) => control.getBoundingClientRect().height < 43.5)
				.map((control) => control.outerHTML.slice(0, 80))
		);
		expect(small, path).toEqual([]);
	}
});
