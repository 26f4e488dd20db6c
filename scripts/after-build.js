// @ts-check
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { forEachBounded, listFiles } from './support/files.js';

const COMPRESSIBLE = /\.(html|css|js|mjs|json|svg|txt|xml|csv|md|cff|webmanifest)$/;
/** Small pages that few ask for: the last tenth of their bytes would take a third of the build. */
const SELDOM_READ = /^(?:en[\\/])?(?:citer|integrer)[\\/]/;
/** With the usual window this quality clears megabytes of tables for each page, and is slower than 11. */
const FAST = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 16 };
const BEST = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
/** zlib works in four threads; more open files would only wait. */
const AT_ONCE = 8;

/** @param {string} html */
function hasScript(html) {
	return /<script(?![^>]*type="application\/ld\+json")/.test(html);
}

/** What the policy of svelte.config.js allows for pages of the desk only. */
const DESK_POLICY =
	/;? ?\b(?:script-src|worker-src|require-trusted-types-for|trusted-types) [^;"]*/g;

/**
 * Removes from a page what nothing reads there: Kit's disabled links to style sheets that are inlined,
 * and from a page without JavaScript Svelte's comments and the permission to run anything.
 *
 * @param {string} html
 * @example slimPage('<p><!--[-->a<!--]--></p>') // → '<p>a</p>'
 */
function slimPage(html) {
	const page = html.replace(/\s*<link[^>]*\sdisabled\s+media="\(max-width: 0\)"[^>]*>/g, '');
	if (hasScript(page)) return page;
	return page
		.replace(/<!--.*?-->/gs, '')
		.replace(/(?<=<meta http-equiv="content-security-policy" content=")[^"]*/, (policy) =>
			policy.replace(DESK_POLICY, '')
		);
}

/**
 * Removes from the built pages what nothing reads, and the data of each page as JSON, which would double
 * the site and the places to search for a name.
 *
 * @param {string} folder the built site
 */
export async function slimPages(folder) {
	const pages = listFiles(folder).filter((file) => file.endsWith('.html'));
	await forEachBounded(pages, AT_ONCE, async (file) => {
		await writeFile(file, slimPage(await readFile(file, 'utf8')));
		// Of about/index.html and of about.html: about/__data.json.
		const page = file.replace(/(?:(?<=[\\/])index)?\.html$/, '');
		await rm(join(page, '__data.json'), { force: true });
	});
}

/** Shared and downloaded, not read: the copy kept offline leaves them out. */
const NOT_OFFLINE =
	/^(?:cartes|graphiques|donnees\/v1|integrer|en\/integrer)\/|\.(?:txt|xml|atom|md)$/;

/**
 * Writes which files a browser keeps so as to read without a network (src/service-worker.ts), with
 * the version that Kit gave to this build.
 *
 * @param {string} folder the built site, complete but for its compressed copies
 */
export async function writeOfflineList(folder) {
	// No page of the desk, no worker: nothing to keep.
	if (!existsSync(join(folder, 'hors-ligne'))) return;
	const names = listFiles(folder).map((file) => relative(folder, file).split(sep).join('/'));
	/** @type {{ shell: string[], rest: string[] }} */
	const list = { shell: [], rest: [] };
	let bytes = 0;
	for (const name of names.filter((path) => !NOT_OFFLINE.test(path))) {
		if (name === 'service-worker.js' || name === '404.html') continue;
		const content = await readFile(join(folder, name));
		bytes += content.length;
		const isPage = name.endsWith('.html');
		const isDesk = isPage ? hasScript(content.toString()) : /^(?:_app|fonts)\/|\.json$/.test(name);
		const isHome = name === 'index.html' || name === 'en/index.html';
		list[isDesk || isHome ? 'shell' : 'rest'].push(`/${name.replace(/(^|\/)index\.html$/, '$1')}`);
	}
	const { version } = JSON.parse(await readFile(join(folder, '_app', 'version.json'), 'utf8'));
	await writeFile(
		join(folder, 'hors-ligne', 'fichiers.json'),
		JSON.stringify({ version, ...list, bytes })
	);
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
			...(SELDOM_READ.test(relative(folder, file)) ? FAST : BEST),
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
		};
		await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params }));
		await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
	});
	return files.length;
}
