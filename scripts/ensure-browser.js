// @ts-check
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { run } from './support/run.js';

/** The shell without a window first: the same engine, half the work. */
const NAMES = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable'
];

/** @param {string} file */
function isExecutable(file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** Playwright's own download, if someone ran `npx playwright install chromium`. */
function playwrightBrowser() {
	try {
		const require = createRequire(import.meta.url);
		/** @type {typeof import('@playwright/test')} */
		const { chromium } = require('@playwright/test');
		return chromium.executablePath();
	} catch {
		return '';
	}
}

/**
 * Looks for a Chromium: $CHROMIUM, then the PATH, then Playwright's own.
 *
 * @returns {string | null} full path
 */
export function findBrowser() {
	const folders = (process.env.PATH ?? '').split(delimiter);
	const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	const candidates = [process.env.CHROMIUM ?? '', ...onPath];
	const found = candidates.find((file) => file !== '' && existsSync(file) && isExecutable(file));
	if (found) return found;
	const own = playwrightBrowser();
	return own !== '' && existsSync(own) ? own : null;
}

/** Debian's Chromium, when this machine lets us. */
async function installBrowser() {
	const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
	if (!mayInstall) return;
	console.log('Installing Chromium for the browser tests (apt-get, once)…');
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const update = await run('apt-get', ['update'], { env });
	for (const name of ['chromium-headless-shell', 'chromium']) {
		const install = await run('apt-get', ['install', '-y', '--no-install-recommends', name], {
			env
		});
		if (install.code === 0) return;
		console.error(update.output + install.output);
	}
}

/**
 * @returns {Promise<string>} full path of a Chromium
 * @throws {Error} one line that says how to get one
 */
export async function ensureBrowser() {
	const found = findBrowser();
	if (found) return found;
	await installBrowser();
	const installed = findBrowser();
	if (installed) return installed;
	throw new Error(
		'No Chromium: install one (Debian: apt-get install chromium; elsewhere: npx playwright install chromium) or set CHROMIUM=/path/to/it.'
	);
}
