import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import adapter from '@sveltejs/adapter-static';

const dataFolder = process.env.EN_REGARD_DATA ?? 'data';
/** Another comparison can be built beside the site, to check it. */
const buildFolder = process.env.EN_REGARD_BUILD ?? 'build';

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

/**
 * Kit's route announcer, on hydrated pages, has one inline style: allowed by its hash alone. Taken from
 * what Kit generates, so that a new wording is a new hash.
 */
function announcerHash() {
	const root = fileURLToPath(import.meta.resolve('@sveltejs/kit')).replace(
		/exports[\\/]index\.js$/,
		'core/sync/write_root.js'
	);
	const style = /svelte-announcer"[^>]* style="([^"]+)"/.exec(readFileSync(root, 'utf8'))?.[1];
	if (!style) throw new Error(`no announcer style in ${root}: mend svelte.config.js`);
	const hash = createHash('sha256').update(style).digest('base64');
	return /** @type {const} */ (`sha256-${hash}`);
}

/** Every page; or, to measure a part of a very large site, those listed in a file, one address a line. */
function addresses() {
	const list = process.env.EN_REGARD_ENTRIES;
	if (!list) return { entries: /** @type {('*' | `/${string}`)[]} */ (['*', '/404']) };
	const entries = readFileSync(list, 'utf8').split('\n').filter(Boolean);
	return {
		entries: /** @type {`/${string}`[]} */ (entries),
		crawl: false,
		handleUnseenRoutes: /** @type {const} */ ('ignore')
	};
}

/** What only a hydrated page needs; scripts/after-build.js takes it out of the others. */
const desk = {
	'script-src': ['self'],
	'worker-src': ['self'],
	'require-trusted-types-for': ['script'],
	'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'en-regard']
};

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ pages: buildFolder, strict: true }),
		inlineStyleThreshold: Infinity,
		paths: {
			base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''),
			relative: false
		},
		version: { name: contentVersion() },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'style-src': ['self', 'unsafe-hashes', announcerHash()],
				'img-src': ['self'],
				'font-src': ['self'],
				// Nothing is fetched; auditors of the page read robots.txt from it.
				'connect-src': ['self'],
				'form-action': ['self'],
				'base-uri': ['none'],
				// The development server compiles in the page: only what is built is strict.
				...(process.env.NODE_ENV === 'production' ? desk : {})
			}
		},
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail', ...addresses() }
	}
};
