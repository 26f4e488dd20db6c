// @ts-check
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { forEachBounded, listFiles } from './support/files.js';

const COMPRESSIBLE = /\.(html|css|js|mjs|json|svg|txt|xml|csv|md|cff|webmanifest)$/;
/** Pages that few ask for: the last tenth of their bytes would take a third of the build. */
const SELDOM_READ = /^(?:en[\\/])?(?:citer|integrer)[\\/]/;
/** A shorter page arrives in one flight of TCP at any quality. */
const ONE_FLIGHT_AT_LEAST = 64_000;
/** Beyond so many, pages are compressed as those that few ask for: quality 10 takes 16 ms a page, 9 takes 1. */
const MANY_PAGES = 10_000;
/** With the usual window this quality clears megabytes of tables for each page, and is slower than 11. */
const FAST = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 16 };
/** A third of the time of the best, for 2.4 % more bytes. */
const GOOD = { [constants.BROTLI_PARAM_QUALITY]: 10 };
const BEST = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
/** zlib works in four threads; more open files would only wait. */
const AT_ONCE = 8;

/** The policy of a page that runs something says so (src/lib/server/slim-page.ts). */
const RUNS = /<meta http-equiv="content-security-policy" content="[^"]*script-src/;

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
		const isDesk = isPage ? RUNS.test(content.toString()) : /^(?:_app|fonts)\/|\.json$/.test(name);
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
	const small = files.filter((file) => file.endsWith('.html')).length > MANY_PAGES ? FAST : GOOD;
	/** @param {string} file @param {number} length */
	const qualityOf = (file, length) => {
		if (SELDOM_READ.test(relative(folder, file))) return FAST;
		return file.endsWith('.html') && length < ONE_FLIGHT_AT_LEAST ? small : BEST;
	};
	await forEachBounded(files, AT_ONCE, async (file) => {
		const bytes = await readFile(file);
		const params = {
			...qualityOf(file, bytes.length),
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
		};
		await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params }));
		await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
	});
	return files.length;
}
