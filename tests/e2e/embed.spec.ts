import { expect, test } from './support/fixtures';

test('a frame on another page shows its figure, and its link leads out of the frame', async ({
	page,
	baseURL
}) => {
	await page.goto('./integrer/montants-budget/');
	await expect(page.getByRole('navigation')).toHaveCount(0);
	await expect(page.locator('figure.chart')).toBeVisible();
	// Another page, under no policy of ours.
	const body = `<title>x</title><iframe src="${baseURL}integrer/budget-implicite/" title="x" width="400" height="600"></iframe>`;
	await page.route('**/another-page.html', (route) =>
		route.fulfill({ contentType: 'text/html', body })
	);
	await page.goto('./another-page.html');
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('h1')).toBeVisible();
	await frame.locator('p.note a').last().click();
	await expect(page).toHaveURL(/\/verifications\/budget-implicite\/$/);
});

test('only frames may be framed', async ({ request, baseURL }) => {
	const ancestors = async (path: string) =>
		(await request.get(`${baseURL}${path}`)).headers()['content-security-policy'] ?? '';
	for (const prefix of ['', 'en/']) {
		expect(await ancestors(`${prefix}verifications/`)).toContain("frame-ancestors 'none'");
		expect(await ancestors(`${prefix}integrer/carte/`)).not.toContain('frame-ancestors');
	}
});
