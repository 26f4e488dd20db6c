// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * A page that leads to another, on any static host and without a script.
 *
 * @param {string} to address
 */
const redirectPage = (to) => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'">
<meta http-equiv="refresh" content="0; url=${to}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${to}">
<title>En regard</title>
</head>
<body><a href="${to}">${to}</a></body>
</html>
`;

/**
 * Writes a page at each published address whose record was renamed or withdrawn (`redirects.yaml`),
 * in both languages, so that old permalinks keep resolving.
 *
 * @param {string} folder the built site
 * @param {{ data: string, base: string }} site the data folder, and the base path of the site
 * @returns {Promise<number>} how many pages were written
 */
export async function writeRedirects(folder, { data, base }) {
	const { parse } = await import('yaml');
	/** @type {{ from: string, to: string }[]} */
	const redirects = parse(readFileSync(resolve(data, 'redirects.yaml'), 'utf8')) ?? [];
	for (const { from, to } of redirects)
		for (const prefix of ['', '/en']) {
			mkdirSync(join(folder, prefix, from), { recursive: true });
			writeFileSync(join(folder, prefix, from, 'index.html'), redirectPage(base + prefix + to));
		}
	return redirects.length * 2;
}
