import { expect, test } from '@playwright/test';
import { brotliBytes, listBuilt, readBuilt, weighPage } from '../support/built';
import { leadThemes } from '../support/corpus';

/** One flight of TCP: what arrives before the first answer of the reader's machine. */
const ONE_FLIGHT = 14_336;

for (const path of ['', ...leadThemes.map((id) => `themes/${id}/`)])
	test(`/${path} fits in one flight with its style, and runs nothing`, () => {
		const { htmlBytes, linkedCssBytes, scriptBytes } = weighPage(`${path}index.html`);
		expect(htmlBytes + linkedCssBytes).toBeLessThanOrEqual(ONE_FLIGHT);
		expect(scriptBytes).toBe(0);
	});

test('every page of every theme, in every view, fits in one flight', () => {
	const pages = listBuilt(/^(en\/)?themes\/.*index\.html$/);
	expect(pages.length).toBeGreaterThan(100);
	for (const path of pages)
		expect(brotliBytes(readBuilt(path)), path).toBeLessThanOrEqual(ONE_FLIGHT);
});

test('no page of the site holds or asks for a script', () => {
	const pages = listBuilt(/\.html$/);
	for (const path of pages) expect(weighPage(path).scriptBytes, path).toBe(0);
	expect(listBuilt(/\.js$/)).toEqual([]);
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
