// @ts-check
// Plain Node without dependencies: it installs them when they are missing.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { precompress, writeOfflineList } from './after-build.js';
import { compileDesks, placeDesks } from './desk.js';
import { ensureInstalled } from './ensure-installed.js';
import { writeRedirects } from './redirects.js';
import { writeSitemap } from './sitemap.js';
import { hashInputs } from './support/files.js';
import { ROOT, runInstalled, steadyEnvironment } from './support/run.js';

/** The built site. */
export const BUILD = join(ROOT, 'build');
/** Outside the built site, so that it is not published with it. */
const STAMP = join(ROOT, '.svelte-kit', 'build.stamp');
/** What one thread of the build read of the data, for the next (src/lib/server/read-once.ts). */
const READ = join(ROOT, '.svelte-kit', 'read-data');
/** Settings of TypeScript that Kit writes. */
const TYPES = join(ROOT, '.svelte-kit', 'tsconfig.json');
/** Another election's data can be built from a folder of its own (docs/adapt.md). */
export const DATA = process.env.EN_REGARD_DATA ?? 'data';
const INPUTS = [
	DATA,
	// The invented town that data/site.yaml names for classes.
	'tests/fixtures/town/data',
	'src',
	'static',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'vite.desk.config.ts',
	'tsconfig.json',
	'scripts/after-build.js',
	'scripts/build.js',
	'scripts/desk.js',
	'scripts/redirects.js',
	'scripts/sitemap.js'
];

function inputsHash() {
	return hashInputs(ROOT, INPUTS, [process.version, process.env.BASE_PATH ?? '', DATA]);
}

/** Whether build/ was made by this command from what the folders hold now. */
export function isBuildCurrent() {
	if (!existsSync(join(BUILD, 'index.html')) || !existsSync(STAMP)) return false;
	return readFileSync(STAMP, 'utf8') === inputsHash();
}

/** Writes the types and aliases that svelte-check, eslint and vitest rely on. */
export function syncTypes() {
	return runInstalled('@sveltejs/kit/svelte-kit.js', ['sync'], { env: steadyEnvironment() });
}

/**
 * Builds the site into build/ and compresses it. The same inputs give the same bytes: one time
 * zone, and a version that svelte.config.js takes from the content.
 *
 * @returns {Promise<import('./support/run.js').Outcome>} exit code 0 when the site is complete;
 *   the output is then one line, else everything the failed tool said
 */
export async function build() {
	const startedAt = performance.now();
	const hash = inputsHash();
	rmSync(STAMP, { force: true });
	rmSync(READ, { force: true });
	// Vite writes them anew; the compiler of the desk only needs to find them.
	const sync = existsSync(TYPES) ? null : await syncTypes();
	if (sync && sync.code !== 0) return sync;
	// Ten thousand files take a while to remove, which the compiler of the desk does not wait for.
	const [desks] = await Promise.all([compileDesks(), rm(BUILD, { recursive: true, force: true })]);
	if (desks.code !== 0) return desks;
	const env = steadyEnvironment({ NODE_ENV: 'production', EN_REGARD_READ: READ });
	const vite = await runInstalled('vite/bin/vite.js', ['build', '--logLevel', 'warn'], { env });
	rmSync(READ, { force: true });
	if (vite.code !== 0) return vite;
	await writeRedirects(BUILD, { data: join(ROOT, DATA), base: process.env.BASE_PATH ?? '' });
	writeSitemap(BUILD);
	await placeDesks(BUILD);
	await writeOfflineList(BUILD);
	const files = await precompress(BUILD);
	writeFileSync(STAMP, hash);
	const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
	return { code: 0, output: `Built ${files} files in ${seconds} s: build/` };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	await ensureInstalled();
	const { code, output } = await build();
	console.log(output);
	process.exitCode = code;
}
