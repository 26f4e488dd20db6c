import { expect, test } from '@playwright/test';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
// @ts-expect-error Scripts are plain JavaScript, typed within their own folder only.
import { sitemapOf } from '../../../scripts/sitemap.js';
import { namePattern } from '../../../src/lib/model/publish';
import { BUILD, brokenRules, listBuilt, readBuilt } from '../support/built';
import { shown, whole } from '../support/corpus';

const CARD_BYTES = 60_000;
const base = process.env.BASE_PATH ?? '';
const people = whole.entities.filter((entity) => entity.tier === 'private');
const privateNames = namePattern(people.flatMap(({ name, variants }) => [name, ...variants]));

const headOf = (html: string) => html.slice(0, html.indexOf('</head>'));
const metaOf = (head: string, name: string): string =>
	new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(head)?.[1] ?? '';
const pages = listBuilt(/\.html$/).map((path) => ({ path, head: headOf(readBuilt(path)) }));
const isNoindex = ({ head }: { head: string }) => metaOf(head, 'robots') === 'noindex';
const indexed = pages.filter((page) => !isNoindex(page));
const paths = (some: { path: string }[]) => some.map(({ path }) => path);
/** The built file of an address of the site. */
const fileOf = (address: string) =>
	address.replace(shown.site.origin ?? '', '').replace(`${base}/`, '');

test('every indexed page has a title, a description and an address', () => {
	expect(indexed.length).toBeGreaterThan(100);
	const canonicalOf = (head: string) =>
		/<link rel="canonical" href="([^"]+)"/.exec(head)?.[1] ?? '';
	const rules = {
		'names the site in its title': (head: string) => /<title>[^<]*En regard<\/title>/.test(head),
		'is described': (head: string) => metaOf(head, 'description').length > 20,
		'is its own address': (head: string, path: string) =>
			`${fileOf(canonicalOf(head))}index.html` === path
	};
	expect(brokenRules(paths(indexed), rules)).toEqual([]);
});

test('every page leads to both of its languages, indexed or not', () => {
	const exists = (head: string, lang: string) => {
		const other = new RegExp(`hreflang="${lang}" href="([^"]+)"`).exec(head)?.[1] ?? '';
		return existsSync(join(BUILD, fileOf(other), 'index.html'));
	};
	// One page says in both languages that an address leads nowhere.
	const all = pages.filter(({ path }) => !path.startsWith('404'));
	const rules = {
		'leads to French': (head: string) => exists(head, 'fr'),
		'leads to English': (head: string) => exists(head, 'en')
	};
	expect(brokenRules(paths(all), rules)).toEqual([]);
});

test('every indexed page has a card of 1200 × 630 that weighs at most 60 kB', () => {
	const cardOf = (head: string) => fileOf(metaOf(head, 'og:image'));
	const cards = new Set(indexed.map(({ head }) => cardOf(head)));
	const rules = {
		'a card in its language': (head: string, path: string) =>
			cardOf(head).startsWith(path.startsWith('en/') ? 'cartes/en/' : 'cartes/fr/'),
		'says what the card shows': (head: string) =>
			['title', 'description', 'type', 'locale', 'image:alt'].every(
				(name) => metaOf(head, `og:${name}`) !== ''
			),
		'shown large': (head: string) => metaOf(head, 'twitter:card') === 'summary_large_image'
	};
	expect(brokenRules(paths(indexed), rules)).toEqual([]);
	// Home, each theme, each check, in both languages: and each is used by a page.
	expect(cards.size).toBe(2 * (1 + shown.themes.length + shown.checks.length));
	expect([...cards].sort()).toEqual(listBuilt(/^cartes\/.*\.png$/));
	for (const card of cards) {
		const bytes = readFileSync(join(BUILD, card));
		expect(bytes.toString('latin1', 1, 4), card).toBe('PNG');
		expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], card).toEqual([1200, 630]);
		expect(statSync(join(BUILD, card)).size, card).toBeLessThanOrEqual(CARD_BYTES);
	}
});

test('a page that is not indexed has neither card nor data for machines', () => {
	const left = pages.filter(isNoindex);
	expect(left.length).toBeGreaterThan(100);
	const rules = { 'neither card nor data': (html: string) => !/og:|ld\+json/.test(headOf(html)) };
	expect(brokenRules(paths(left), rules)).toEqual([]);
});

test('data for machines stand on permalink pages, are well formed and name no private person', () => {
	const scripts = pages.flatMap(({ path, head }) =>
		[...head.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(
			([, json = '']) => ({ path, json })
		)
	);
	for (const { path, json } of scripts) {
		expect(path).toMatch(
			/^(en\/)?((chiffres|passages|verifications)\/[^/]+|donnees)\/index\.html$/
		);
		const { '@context': context, '@graph': graph } = JSON.parse(json);
		expect(context, path).toBe('https://schema.org');
		expect(graph[0], path).toMatchObject({ '@type': 'BreadcrumbList' });
		expect(json.search(privateNames ?? /(?!)/), path).toBe(-1);
	}
	const permalinks = indexed.filter(({ path }) =>
		/^(en\/)?(chiffres|passages|verifications)\/[^/]+\/index/.test(path)
	);
	expect(permalinks.length).toBeGreaterThan(100);
	expect(scripts).toHaveLength(permalinks.length + 2);
});

test('the sitemap holds every indexed page and no other, once the site has an address', () => {
	const built = readBuilt('sitemap.xml');
	expect(built).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<urlset [^>]+>\n/);
	const found = [...built.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
	expect(found).toHaveLength(shown.site.origin === null ? 0 : indexed.length);
	expect(built.includes('<!-- No address')).toBe(shown.site.origin === null);
	expect(readBuilt('robots.txt').includes('Sitemap: ')).toBe(shown.site.origin !== null);

	const page = (address: string, extra = '') =>
		`<head><link rel="canonical" href="https://a.b${address}" /><link rel="alternate" hreflang="fr" href="https://a.b${address}" />${extra}</head>`;
	const robots = '<meta name="robots" content="noindex" />';
	const sitemap = sitemapOf([page('/x/'), page('/'), page('/caché/', robots), '<head></head>']);
	expect([...sitemap.matchAll(/<loc>([^<]+)</g)].map(([, address]) => address)).toEqual([
		'https://a.b/',
		'https://a.b/x/'
	]);
	expect(sitemap).toContain('<xhtml:link rel="alternate" hreflang="fr" href="https://a.b/x/"/>');
});

test('the feed of corrections is linked, dated and names no private person', () => {
	const feed = readBuilt('corrections.atom');
	expect(feed).toMatch(/<updated>\d{4}-\d\d-\d\dT/);
	expect(feed.match(/<entry>/g)?.length ?? 0).toBe(shown.corrections.length);
	expect(feed.search(privateNames ?? /(?!)/)).toBe(-1);
	const rules = {
		'leads to the feed': (html: string) => html.includes('type="application/atom+xml"')
	};
	expect(brokenRules(paths(indexed), rules)).toEqual([]);
});

test('every chart of a page leads to its image, and every image is led to', () => {
	const linked = new Set(
		listBuilt(/\.html$/).flatMap((path) =>
			[...readBuilt(path).matchAll(/href="([^"]*\/graphiques\/[^"]+)"/g)].map(([, address = '']) =>
				fileOf(address)
			)
		)
	);
	expect([...linked].sort()).toEqual(listBuilt(/^graphiques\/.*\.svg$/));
	expect(linked.size).toBeGreaterThan(10);
});
