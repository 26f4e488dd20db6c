// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { forEachBounded, listFiles } from './support/files.js';

const COMPRESSIBLE = /\.(html|css|js|mjs|json|svg|txt|xml|csv|webmanifest)$/;
/** zlib works in four threads; more open files would only wait. */
const AT_ONCE = 8;

/**
 * Removes from a page without JavaScript what only hydration reads: Svelte's comments, and Kit's
 * disabled links to style sheets that are inlined.
 *
 * @param {string} html
 * @returns {string} the page itself when it has scripts that run
 * @example slimPage('<p><!--[-->a<!--]--></p>') // → '<p>a</p>'
 */
export function slimPage(html) {
	const hasScript = /<script(?![^>]*type="application\/ld\+json")/.test(html);
	if (hasScript) return html;
	return html
		.replace(/<!--.*?-->/gs, '')
		.replace(/\s*<link[^>]*\sdisabled\s+media="\(max-width: 0\)"[^>]*>/g, '');
}

/**
 * @param {string} folder the built site
 */
export async function slimPages(folder) {
	const pages = listFiles(folder).filter((file) => file.endsWith('.html'));
	await forEachBounded(pages, AT_ONCE, async (file) => {
		await writeFile(file, slimPage(await readFile(file, 'utf8')));
	});
}

/**
 * Writes page.html.br and page.html.gz beside page.html, so that any static host can send them
 * as they are. The adapter's own `precompress` opens every file at once (EMFILE at 3,000 pages).
 *
 * @param {string} folder the built site
 * @returns {Promise<number>} how many files were compressed
 */
export async function precompress(folder) {
	const files = listFiles(folder).filter((file) => COMPRESSIBLE.test(file));
	await forEachBounded(files, AT_ONCE, async (file) => {
		const bytes = await readFile(file);
		const params = {
			[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
		};
		await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params }));
		await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
	});
	return files.length;
}
