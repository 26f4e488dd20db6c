import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import adapter from '@sveltejs/adapter-static';

const dataFolder = process.env.EN_REGARD_DATA ?? 'data';
/** Another comparison can be built beside the site, to check it. */
const buildFolder = process.env.EN_REGARD_BUILD ?? 'build';

const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');

/**
 * The version comes from what the site is made of, not from the clock: the same inputs build the same
 * site, and whatever changes it makes a new version, which the offline copy relies on.
 */
function contentVersion() {
	const hash = createHash('sha256');
	for (const folder of [dataFolder, 'src', 'static']) {
		const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
		const files = entries.filter((entry) => entry.isFile());
		for (const file of files.map(({ parentPath, name }) => join(parentPath, name)).sort())
			hash.update(relative(folder, file)).update(readFileSync(file));
	}
	return hash.update(readFileSync('package-lock.json')).digest('hex').slice(0, 12);
}

/** What only a page of the desk needs; src/lib/server/slim-page.ts takes it out of the others. */
const desk = {
	'script-src': ['self'],
	'worker-src': ['self'],
	'require-trusted-types-for': ['script'],
	'trusted-types': ['svelte-trusted-html', 'en-regard']
};

const site = adapter({ pages: buildFolder, strict: true });

/**
 * The adapter of static sites, but for the data of each page as JSON: only a script of Kit would fetch it, and
 * it would double the places to search for a name.
 *
 * @type {import('@sveltejs/kit').Adapter}
 */
const pagesOnly = {
	...site,
	adapt: (builder) =>
		site.adapt({
			...builder,
			writePrerendered: (folder) =>
				builder.copy(join(builder.getBuildDirectory('output'), 'prerendered', 'pages'), folder)
		})
};

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: pagesOnly,
		inlineStyleThreshold: Infinity,
		paths: {
			base,
			relative: false
		},
		version: { name: contentVersion() },
		// By the pages of the desk (src/lib/desk/start-desk.ts).
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'style-src': ['self'],
				'img-src': ['self'],
				'font-src': ['self'],
				// Nothing is fetched; auditors of the page read robots.txt from it.
				'connect-src': ['self'],
				'form-action': ['self'],
				'base-uri': ['none'],
				...desk
			}
		},
		prerender: {
			handleHttpError: ({ path, message }) => {
				// Scripts of the desk are put there once the pages are (scripts/desk.js).
				if (!path.startsWith(`${base}/_app/immutable/`)) throw new Error(message);
			},
			handleMissingId: 'fail',
			entries: ['*', '/404']
		}
	}
};
