// @ts-check
// Compiles the scripts of the desk: one `desk.ts` beside each page that runs something.
import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { listFiles } from './support/files.js';
import { ROOT, runInstalled, steadyEnvironment } from './support/run.js';

/** Where Vite writes them, and the pages read their addresses (src/lib/server/render-desk.ts). */
const COMPILED = join(ROOT, '.svelte-kit', 'desk');

/**
 * The entries: the name of a page's folder, and its script.
 *
 * @returns {Record<string, string>}
 */
export function listDesks() {
	const files = listFiles(join(ROOT, 'src', 'routes')).filter(
		(file) => basename(file) === 'desk.ts'
	);
	return Object.fromEntries(files.map((file) => [basename(dirname(file)), file]));
}

/** @returns {Promise<import('./support/run.js').Outcome>} */
export async function compileDesks() {
	await rm(COMPILED, { recursive: true, force: true });
	const env = steadyEnvironment({ NODE_ENV: 'production' });
	const args = ['build', '--config', 'vite.desk.config.ts', '--logLevel', 'warn'];
	return runInstalled('vite/bin/vite.js', args, { env });
}

/**
 * Puts the scripts of the desk in the place of what Kit compiled: no page of ours is hydrated by Kit.
 *
 * @param {string} folder the built site
 */
export async function placeDesks(folder) {
	const compiled = join(folder, '_app', 'immutable');
	await rm(compiled, { recursive: true, force: true });
	if (!existsSync(COMPILED)) return;
	await cp(COMPILED, compiled, {
		recursive: true,
		filter: (source) => !source.endsWith('manifest.json')
	});
}
