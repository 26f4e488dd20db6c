// @ts-check
// `npm run build:single [-- FILE]`: the whole site in French as one HTML file, to read from a USB stick.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BUILD, DATA, build, isBuildCurrent } from './build.js';
import { ensureInstalled } from './ensure-installed.js';
import { listFiles } from './support/files.js';
import { ROOT } from './support/run.js';
import { singlePage } from './support/single-page.js';

/** Kinds of page in reading order; other pages (variants, embeds, tools) are left out. */
const ORDER = [
	/^\/$/,
	/^\/themes\/$/,
	/^\/themes\/[^/]+\/(?:\d+\/)?$/,
	/^\/chiffres\/$/,
	/^\/verifications\/$/,
	/^\/verifications\/[^/]+\/$/,
	/^\/(?:chronologie|carte|citoyens-d-honneur)\/$/,
	/^\/chiffres\/[^/]+\/$/,
	/^\/sources\/$/,
	/^\/sources\/[^/]+\/$/,
	/^\/passages\/[^/]+\/$/,
	/^\/(?:methode|corrections|a-propos|mentions-legales)\/$/
];
/** Orders of the list of themes: the same content again. */
const SORTED_LISTS = /^\/themes\/(?:alphabet|bilan|programme)\/$/;
const TYPES = { woff2: 'font/woff2', svg: 'image/svg+xml', png: 'image/png' };

/** Pages that search engines are asked to leave are not passed on either: private names stand there. */
const isPublic = (/** @type {string} */ html) =>
	!html.includes('<meta name="robots" content="noindex"');

/**
 * The pages that the single file holds.
 *
 * @param {string} folder the built site
 * @returns {import('./support/single-page.js').BuiltPage[]} in reading order
 */
export function pagesToUnite(folder) {
	const all = listFiles(folder)
		.filter((file) => file.endsWith('index.html'))
		.map((file) => ({
			path: `/${relative(folder, dirname(file)).split(sep).join('/')}/`.replace('//', '/'),
			file
		}))
		.filter(({ path }) => !SORTED_LISTS.test(path));
	return ORDER.flatMap((kind) => all.filter(({ path }) => kind.test(path)))
		.map(({ path, file }) => ({ path, html: readFileSync(file, 'utf8') }))
		.filter(({ html }) => isPublic(html));
}

/** @param {string} folder @param {string} base @returns {Map<string, string>} */
export function filesToInline(folder, base) {
	const files = listFiles(folder).filter((file) =>
		/(?:fonts[\\/].*\.woff2|carte-terres\.svg)$/.test(file)
	);
	return new Map(
		files.map((file) => {
			const type = TYPES[/** @type {keyof typeof TYPES} */ (file.split('.').at(-1))];
			const path = `${base}/${relative(folder, file).split(sep).join('/')}`;
			return [path, `data:${type};base64,${readFileSync(file).toString('base64')}`];
		})
	);
}

/** The French site as one document. @returns {Promise<string>} HTML */
export async function uniteSite() {
	const { parse } = await import('yaml');
	const site = parse(readFileSync(resolve(ROOT, DATA, 'site.yaml'), 'utf8'));
	const base = process.env.BASE_PATH ?? '';
	return singlePage({
		pages: pagesToUnite(BUILD),
		files: filesToInline(BUILD, base),
		about: {
			lang: 'fr',
			title: 'En regard',
			base,
			origin: site.origin ?? '',
			colophon: `Version ${site.version}, ${site.dataDate}`
		}
	});
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	await ensureInstalled();
	const made = isBuildCurrent() ? { code: 0, output: '' } : await build();
	if (made.code !== 0) console.error(made.output);
	process.exitCode = made.code;
	if (made.code === 0) {
		const file = resolve(process.argv[2] ?? join('release', 'en-regard.html'));
		const html = await uniteSite();
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, html);
		console.log(`${file}: ${(html.length / 1e6).toFixed(1)} MB`);
	}
}
