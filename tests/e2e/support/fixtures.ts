import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import axe from 'axe-core';

export { expect };

const ACCESSIBILITY_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4'];
/** Said by the browser of the tests of a worker that they do without (playwright.config.ts). */
const WORKER_BLOCKED = 'Service Worker registration blocked by Playwright';
const NOISY_KINDS = ['error', 'warning', 'assert'];

/** Addresses that ask nothing of any host. */
function isLocal(url: string, home: string): boolean {
	return /^(data|blob|about):/.test(url) || new URL(url).origin === new URL(home).origin;
}

/** Collects what a page must never do; `allowStatus` names the answers a test asks for on purpose. */
function watchPage(page: Page, home: string, allowStatus: number[]): string[] {
	const problems: string[] = [];
	const allowed = allowStatus.map((status) => `status of ${status} `);
	page.on('console', (message) => {
		if (!NOISY_KINDS.includes(message.type()) || message.text() === WORKER_BLOCKED) return;
		if (allowed.some((text) => message.text().includes(text))) return;
		problems.push(`console ${message.type()} on ${page.url()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => problems.push(`page error on ${page.url()}: ${error.message}`));
	page.on('requestfailed', (request) => {
		// A page left before its fonts arrived is no failure of the page.
		const failure = request.failure()?.errorText;
		if (failure === 'net::ERR_ABORTED') return;
		// Without JavaScript the browser refuses the scripts that a page of the desk asks for ahead.
		if (failure === 'csp' && base.info().project.use.javaScriptEnabled === false) return;
		problems.push(`failed request: ${request.url()} (${request.failure()?.errorText})`);
	});
	page.on('request', (request) => {
		if (!isLocal(request.url(), home)) problems.push(`request to another host: ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() < 400 || allowStatus.includes(response.status())) return;
		problems.push(`status ${response.status()}: ${response.url()}`);
	});
	return problems;
}

/**
 * The `test` of every spec: it also fails when the page logs an error or a warning, throws, fails
 * a request, or asks anything of another host.
 *
 * @example test.use({ allowStatus: [404] }) // in the spec that visits a missing page
 */
export const test = base.extend<{ allowStatus: number[]; watched: string[] }>({
	allowStatus: [[], { option: true }],
	watched: [
		async ({ page, baseURL, allowStatus }, use) => {
			const problems = watchPage(page, baseURL ?? 'http://127.0.0.1/', allowStatus);
			await use(problems);
			expect(problems, 'what the page did and must not').toEqual([]);
		},
		{ auto: true }
	]
});

interface Preference {
	/** What the reader prefers; contrast is computed on what is then drawn. */
	colorScheme: 'light' | 'dark';
}

/**
 * What axe (WCAG 2.2 AA and RGAA rules) finds wrong with the page as it stands.
 *
 * axe is itself a script: this works in the `script` project only. Both projects get the same
 * HTML, so nothing is left unchecked.
 */
export async function accessibilityProblems(
	page: Page,
	{ colorScheme }: Preference
): Promise<string[]> {
	// Without this, axe would wait for its own script until the test runs out of time.
	if (base.info().project.use.javaScriptEnabled === false)
		throw new Error('axe needs JavaScript: put this test where only `script` runs it');
	await page.emulateMedia({ colorScheme });
	await page.evaluate(axe.source);
	// To describe everything that is right as well would take most of the time.
	const options: axe.RunOptions = { runOnly: ACCESSIBILITY_TAGS, resultTypes: ['violations'] };
	const violations = await page.evaluate(async (options) => {
		const { axe: checker } = window as unknown as { axe: typeof axe };
		return (await checker.run(document, options)).violations;
	}, options);
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map((node) => `${id} (${help}): ${node.target.join(' ')} ${node.failureSummary ?? ''}`)
	);
}

/** Fails where axe finds anything wrong with the page as it stands. */
export async function expectAccessible(page: Page, preference: Preference): Promise<void> {
	const found = await accessibilityProblems(page, preference);
	expect(found, `axe, ${preference.colorScheme}, ${page.url()}`).toEqual([]);
}

/** Opens the page of the class as a teacher who makes a sheet of their own does. */
export async function openComposer(page: Page): Promise<void> {
	await page.goto('./classe/');
	await page.getByRole('button', { name: 'Choisir le niveau, la durée, les thèmes' }).click();
	await expect(page.locator('.sheet .colophon')).toContainText('Code');
}
