import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedDataset } from '../../../src/lib/server/published-dataset';
import { BUILD, brokenRules, listBuilt, readBuilt, weighPage } from '../support/built';
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
		// Drawn by the ledger, which has no image of it.
		'montants',
		...shown.figures.map(({ id }) => id),
		...shown.checks.map(({ id }) => id)
	];
	const canonicalOf = (html: string) =>
		/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '/integrer/';
	const rules = {
		'no menu, no script': (html: string) => !/<nav|<header|<script/.test(html),
		'not indexed': (html: string) => html.includes('<meta name="robots" content="noindex"'),
		'links leave the frame': (html: string) => html.includes('<base target="_top"'),
		'leads to the page it comes from': (html: string) =>
			!canonicalOf(html).includes('/integrer/') &&
			html.slice(html.indexOf('<body')).includes(`href="${canonicalOf(html)}"`)
	};
	const paths = languages.flatMap((prefix) =>
		ids.map((id) => `${prefix}integrer/${id}/index.html`)
	);
	expect(brokenRules(paths, rules)).toEqual([]);
	expect(listBuilt(/integrer\/.*index\.html$/)).toHaveLength(2 * ids.length);
});

test('every frame has its lines to paste on a page of its language', () => {
	const frames = listBuilt(/integrer\/.*index\.html$/).map((path) =>
		path.replace(/\/index\.html$/, '')
	);
	const pages = listBuilt(/\.html$/).filter((path) => !path.includes('integrer/'));
	const snippets = new Set(
		pages.flatMap((path) =>
			[...readBuilt(path).matchAll(/&lt;iframe src="[^"]*?((?:en\/)?integrer\/[^"]+)\/"/g)].map(
				([, frame]) => frame
			)
		)
	);
	expect(frames.filter((frame) => !snippets.has(frame))).toEqual([]);
});

test('the pages of figures, checks and themes with charts give the lines to paste', () => {
	const holders = [
		...shown.figures.map(({ id }) => [`chiffres/${id}`, id]),
		...shown.checks.map(({ id }) => [`verifications/${id}`, id]),
		['themes/budget', 'montants-budget'],
		['.', 'themes'],
		['chiffres', 'montants'],
		['carte', 'carte'],
		['chronologie', 'chronologie']
	];
	const without = languages.flatMap((prefix) =>
		holders.filter(
			([page, id]) =>
				!new RegExp(`&lt;iframe src="[^"]*/${prefix}integrer/${id}/"`).test(
					readBuilt(`${prefix}${page}/index.html`)
				)
		)
	);
	expect(without).toEqual([]);
});

test('the pages of passages, figures, checks and statements cite in eight forms within one flight', () => {
	const pages = listBuilt(/^(en\/)?(passages|chiffres|verifications|citer)\/[^/]+\/index\.html$/);
	expect(pages.length).toBeGreaterThan(1000);
	const marks = [
		'@misc{en-regard-',
		'TY  - DATA',
		'{{Lien web',
		'"type": "dataset"',
		'EN REGARD. '
	];
	const rules = {
		'cites in every form': (html: string) => marks.every((mark) => html.includes(mark)),
		'leads to the corrections': (html: string) => /href="[^"]*\/corrections\/"/.test(html),
		'one flight': (_: string, path: string) => weighPage(path).htmlBytes <= ONE_FLIGHT
	};
	expect(brokenRules(pages, rules)).toEqual([]);
});
