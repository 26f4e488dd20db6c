import { expect, test } from '@playwright/test';
import { listBuilt, readBuilt, weighPage } from '../support/built';
import { leadThemes } from '../support/corpus';

/** One flight of TCP: what arrives before the first answer of the reader's machine. */
const ONE_FLIGHT = 14_336;

/** Brotli bytes that a kind of page may weigh before its fonts and images. */
const READING = { pages: /^/, most: { page: ONE_FLIGHT, script: 0 } };
const DESK = {
	pages: /^(en\/)?(recherche|verifier|classe|chiffres|calculer|hors-ligne)\/index\.html$/,
	most: { page: 40_000, script: 45_000 }
};
/**
 * Above the aim of the desk (docs/performance.md): the framework weighs 37 kB of it, and the rows of the
 * ledger, data of the script that starts the page, 9 kB.
 */
const HEAVY_DESK = {
	pages: /^(en\/)?(classe|chiffres)\/index\.html$/,
	most: { page: 40_000, script: 62_000 }
};
/** The first that fits counts. */
const BUDGETS = [HEAVY_DESK, DESK, READING];

for (const path of ['', ...leadThemes.map((id) => `themes/${id}/`)])
	test(`/${path} fits in one flight with its style, and runs nothing`, () => {
		const { htmlBytes, linkedCssBytes, scriptBytes } = weighPage(`${path}index.html`);
		expect(htmlBytes + linkedCssBytes).toBeLessThanOrEqual(ONE_FLIGHT);
		expect(scriptBytes).toBe(0);
	});

test('every page keeps within the budget of its kind', () => {
	const pages = listBuilt(/\.html$/);
	expect(pages.length).toBeGreaterThan(100);
	for (const path of pages) {
		const { most } = BUDGETS.find(({ pages: pattern }) => pattern.test(path)) ?? READING;
		const { htmlBytes, linkedCssBytes, scriptBytes } = weighPage(path);
		expect(htmlBytes + linkedCssBytes, `${path}: HTML and CSS`).toBeLessThanOrEqual(most.page);
		expect(scriptBytes, `${path}: script`).toBeLessThanOrEqual(most.script);
	}
});

test('only pages of the desk may run anything, and only their own files are published', () => {
	const pages = listBuilt(/\.html$/).map((path) => ({ path, html: readBuilt(path) }));
	for (const { path, html } of pages)
		expect(/script-src|worker-src/.test(html), path).toBe(DESK.pages.test(path));
	const hasDesk = pages.some(({ path }) => DESK.pages.test(path));
	expect(listBuilt(/\.js$/).length > 0).toBe(hasDesk);
});

test('every page has a strict policy and asks nothing of another host', () => {
	for (const path of listBuilt(/\.html$/)) {
		const html = readBuilt(path);
		const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1];
		expect(policy, path).toContain("default-src 'none'");
		expect(policy, path).not.toContain('unsafe-inline');
		expect(html, path).not.toMatch(/<(?:img|script|iframe|source)[^>]+src="(?:https?:)?\/\//);
		expect(html, path).not.toMatch(/<link(?![^>]*rel="(?:canonical|alternate)")[^>]+href="https?:/);
		expect(html, path).not.toMatch(/ style="/);
	}
});
