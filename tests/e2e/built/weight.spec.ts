import { expect, test } from '@playwright/test';
import { brokenRules, listBuilt, weighPage } from '../support/built';
import { leadThemes } from '../support/corpus';

/** One flight of TCP: what arrives before the first answer of the reader's machine. */
const ONE_FLIGHT = 14_336;

/** Brotli bytes that a kind of page may weigh before its fonts and images. */
const READING = { pages: /^/, most: { page: ONE_FLIGHT, script: 0 } };
const DESK = {
	pages: /^(en\/)?(recherche|verifier|classe|chiffres|calculer|hors-ligne)\/index\.html$/,
	most: { page: 40_000, script: 45_000 }
};
/** The first that fits counts. */
const BUDGETS = [DESK, READING];

for (const path of ['', ...leadThemes.map((id) => `themes/${id}/`)])
	test(`/${path} fits in one flight with its style, and runs nothing`, () => {
		const { htmlBytes, linkedCssBytes, scriptBytes } = weighPage(`${path}index.html`);
		expect(htmlBytes + linkedCssBytes).toBeLessThanOrEqual(ONE_FLIGHT);
		expect(scriptBytes).toBe(0);
	});

test('every page keeps within the budget of its kind', () => {
	const pages = listBuilt(/\.html$/);
	expect(pages.length).toBeGreaterThan(100);
	const tooHeavy = pages.flatMap((path) => {
		const { most } = BUDGETS.find(({ pages: pattern }) => pattern.test(path)) ?? READING;
		const { htmlBytes, linkedCssBytes, scriptBytes } = weighPage(path);
		const page = htmlBytes + linkedCssBytes;
		return page > most.page || scriptBytes > most.script
			? [`${path}: ${page} + ${scriptBytes}`]
			: [];
	});
	expect(tooHeavy).toEqual([]);
});

test('only pages of the desk may run anything, and only their own files are published', () => {
	const pages = listBuilt(/\.html$/);
	const rules = {
		'allowed to run': (html: string, path: string) =>
			/script-src|worker-src/.test(html) === DESK.pages.test(path)
	};
	expect(brokenRules(pages, rules)).toEqual([]);
	expect(listBuilt(/__data\.json$/)).toEqual([]);
	const hasDesk = pages.some((path) => DESK.pages.test(path));
	expect(listBuilt(/\.js$/).length > 0).toBe(hasDesk);
});

test('every page has a strict policy and asks nothing of another host', () => {
	const policyOf = (html: string) =>
		/<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
	const rules = {
		'forbids by default': (html: string) => policyOf(html).includes("default-src 'none'"),
		'no inline script or style': (html: string) => !policyOf(html).includes('unsafe-inline'),
		'parts of its own host': (html: string) =>
			!/<(?:img|script|iframe|source)\b[^>]*\ssrc="(?:https?:)?\/\//.test(html),
		'styles and icons of its own host': (html: string) =>
			!/<link\b(?![^>]*rel="(?:canonical|alternate)")[^>]*\shref="https?:/.test(html),
		'no link to a style sheet that it holds': (html: string) => !/<link[^>]*\sdisabled/.test(html),
		'no style attribute': (html: string) => !html.includes(' style="')
	};
	expect(brokenRules(listBuilt(/\.html$/), rules)).toEqual([]);
});
