import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedDataset } from '../../../src/lib/server/published-dataset';
import { BUILD, brotliBytes, listBuilt, readBuilt, weighPage } from '../support/built';
import { shown } from '../support/corpus';

const ONE_FLIGHT = 14_336;
const languages = ['', 'en/'];

test('the site serves the very bytes that the command exports, and nothing else beside them', () => {
	const files = publishedDataset(shown);
	expect(listBuilt(/^donnees\/v1\//)).toEqual(
		[...files.keys()].map((name) => `donnees/v1/${name}`).sort()
	);
	for (const [name, content] of files)
		expect(readFileSync(join(BUILD, 'donnees/v1', name)).equals(Buffer.from(content)), name).toBe(
			true
		);
});

test('every figure, check and chart image has a frame in both languages: no script, no menu, a link back', () => {
	const charts = listBuilt(/^graphiques\/.*\.fr\.svg$/).map(
		(path) => /\/(.*)\.fr\.svg/.exec(path)?.[1]
	);
	const ids = [
		...charts,
		...shown.figures.map(({ id }) => id),
		...shown.checks.map(({ id }) => id)
	];
	for (const prefix of languages)
		for (const id of ids) {
			const path = `${prefix}integrer/${id}/index.html`;
			const html = readBuilt(path);
			expect(html, path).not.toMatch(/<nav|<header|<script/);
			expect(html, path).toContain('<meta name="robots" content="noindex"');
			expect(html, path).toContain('<base target="_top"');
			const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';
			expect(canonical, path).not.toContain('/integrer/');
			expect(html.slice(html.indexOf('<body')), path).toContain(`href="${canonical}"`);
			expect(weighPage(path).scriptBytes, path).toBe(0);
		}
	expect(listBuilt(/integrer\/.*index\.html$/)).toHaveLength(2 * ids.length);
});

test('the pages of figures, checks and themes with charts give the lines to paste', () => {
	const holders = [
		...shown.figures.map(({ id }) => [`chiffres/${id}`, id]),
		...shown.checks.map(({ id }) => [`verifications/${id}`, id]),
		['themes/budget', 'montants-budget'],
		['carte', 'carte'],
		['chronologie', 'chronologie']
	];
	for (const prefix of languages)
		for (const [page, id] of holders)
			expect(readBuilt(`${prefix}${page}/index.html`), `${prefix}${page}`).toMatch(
				new RegExp(`&lt;iframe src="[^"]*/${prefix}integrer/${id}/"`)
			);
});

test('the pages of passages, figures, checks and statements cite in eight forms within one flight', () => {
	const pages = listBuilt(/^(en\/)?(passages|chiffres|verifications|citer)\/[^/]+\/index\.html$/);
	expect(pages.length).toBeGreaterThan(1000);
	for (const path of pages) {
		const html = readBuilt(path);
		for (const mark of [
			'@misc{en-regard-',
			'TY  - DATA',
			'{{Lien web',
			'"type": "dataset"',
			'EN REGARD. '
		])
			expect(html, path).toContain(mark);
		expect(html, path).toMatch(/href="[^"]*\/corrections\/"/);
	}
	const heaviest = pages
		.map((path) => ({ path, bytes: brotliBytes(readBuilt(path)) }))
		.reduce((most, page) => (page.bytes > most.bytes ? page : most));
	expect(heaviest.bytes, heaviest.path).toBeLessThanOrEqual(ONE_FLIGHT);
});
