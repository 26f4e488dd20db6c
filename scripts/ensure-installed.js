// @ts-check
// Plain Node without dependencies: it runs before there are any.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashInputs } from './support/files.js';
import { ROOT, run } from './support/run.js';

const STAMP = join(ROOT, 'node_modules', '.stamp');

/**
 * Refuses a Node that the pinned tools refuse, in one line instead of a stack of engine warnings.
 *
 * @param {string} version as in process.versions.node
 * @returns {boolean} whether the version is one of ^20.19, ^22.13 or ≥ 24
 */
export function isSupportedNode(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	return (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;
}

/** What node_modules must have been made from: the lockfile, by this Node. */
function wantedStamp() {
	return hashInputs(ROOT, ['package-lock.json'], [process.version, process.platform, process.arch]);
}

/** npm by its own file when npm started us, so that the same version installs. */
export function npmCommand() {
	const own = process.env.npm_execpath;
	if (own?.endsWith('npm-cli.js')) return { command: process.execPath, first: [own] };
	return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', first: [] };
}

/**
 * Makes node_modules what the lockfile says, if it is not already. Called inside our commands,
 * not as a pre-hook: `--ignore-scripts` skips hooks. `--include=dev` because NODE_ENV=production
 * would leave out everything that builds the site.
 *
 * Ends the process with one clear message when Node is too old or the installation fails.
 */
export async function ensureInstalled() {
	if (!isSupportedNode(process.versions.node)) {
		console.error(
			`En regard needs Node 20.19 or later (20, 22 or 24); this is ${process.version}.`
		);
		process.exit(1);
	}
	const stamp = wantedStamp();
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
	console.log('Installing the dependencies of package-lock.json (about a minute, once)…');
	const { command, first } = npmCommand();
	const args = [...first, 'ci', '--include=dev', '--loglevel=error', '--no-audit', '--no-fund'];
	const { code, output } = await run(command, args);
	if (code !== 0) {
		console.error(`${output}\nThe installation failed (npm ci, exit code ${code}): see above.`);
		process.exit(1);
	}
	writeFileSync(STAMP, stamp);
}

/** `node scripts/ensure-installed.js --stamp`: after `npm install` by hand, say that it is current. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	if (process.argv.includes('--stamp')) writeFileSync(STAMP, wantedStamp());
	else await ensureInstalled();
}
