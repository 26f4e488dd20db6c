import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';

const dataFolder = process.env.EN_REGARD_DATA ?? 'data';

/** The version comes from the content, not from the clock: the same inputs build the same site. */
function contentVersion() {
	const hash = createHash('sha256');
	const files = readdirSync(dataFolder, { recursive: true, encoding: 'utf8' }).sort();
	for (const file of files.filter((name) => name.endsWith('.yaml')))
		hash.update(file).update(readFileSync(join(dataFolder, file)));
	return hash.digest('hex').slice(0, 12);
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ strict: true }),
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
				'style-src': ['self'],
				'img-src': ['self'],
				'font-src': ['self'],
				// Nothing is fetched; auditors of the page read robots.txt from it.
				'connect-src': ['self'],
				'form-action': ['self'],
				'base-uri': ['none']
			}
		},
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail', entries: ['*', '/404'] }
	}
};
