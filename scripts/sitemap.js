// @ts-check
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './support/files.js';

const NAMESPACES =
	'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
/** A sitemap holds absolute addresses only (sitemaps.org). */
const NO_ADDRESS =
	'<!-- No address: the publisher has not yet said where the site stands (data/site.yaml, origin). -->';

/**
 * @param {string} html a built page
 * @returns {{ canonical: string, alternates: { lang: string, href: string }[] } | null} null when
 *   the page asks search engines to leave it
 */
function readPage(html) {
	const head = html.slice(0, html.indexOf('</head>'));
	const canonical = /<link rel="canonical" href="([^"]*)"/.exec(head)?.[1];
	if (canonical === undefined || /<meta name="robots" content="noindex"/.test(head)) return null;
	const alternates = [...head.matchAll(/<link rel="alternate" hreflang="(\w+)" href="([^"]*)"/g)];
	return {
		canonical,
		alternates: alternates.map(([, lang = '', href = '']) => ({ lang, href }))
	};
}

/**
 * The sitemap of built pages, each with its other language.
 *
 * @param {string[]} pages their HTML
 * @returns {string} an XML document; one comment instead of addresses while there is no origin
 * @example sitemapOf(['<head><link rel="canonical" href="https://a.b/"></head>'])
 */
export function sitemapOf(pages) {
	const indexed = pages.map(readPage).filter((page) => page !== null);
	const absolute = indexed.filter(({ canonical }) => /^https?:\/\//.test(canonical));
	const entries = absolute.map(({ canonical, alternates }) => {
		const links = alternates.map(
			({ lang, href }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`
		);
		return `<url><loc>${canonical}</loc>${links.join('')}</url>`;
	});
	const body = entries.length > 0 ? [...new Set(entries)].sort() : [NO_ADDRESS];
	return `<?xml version="1.0" encoding="utf-8"?>\n<urlset ${NAMESPACES}>\n${body.join('\n')}\n</urlset>\n`;
}

/**
 * Writes sitemap.xml from the pages as they were built, so that it holds what they say of themselves,
 * and tells robots.txt of it once it has addresses.
 *
 * @param {string} folder the built site
 */
export function writeSitemap(folder) {
	const pages = listFiles(folder).filter((file) => file.endsWith('.html'));
	const sitemap = sitemapOf(pages.map((file) => readFileSync(file, 'utf8')));
	writeFileSync(join(folder, 'sitemap.xml'), sitemap);
	const home = /<loc>(https?:\/\/[^<]*?\/)(?:en\/)?<\/loc>/.exec(sitemap)?.[1];
	if (home) appendFileSync(join(folder, 'robots.txt'), `\nSitemap: ${home}sitemap.xml\n`);
}
