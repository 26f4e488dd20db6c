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

/** What node_modules must have been made from: this Node, and the lockfile. */
function wantedStamp() {
	const machine = [process.version, process.platform, process.arch].join(' ');
	return { machine, lock: hashInputs(ROOT, ['package-lock.json']) };
}

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

/**
 * @param {string} file
 * @returns {Packages} none when there is no such file
 */
function readPackages(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/**
 * Whether someone already installed the lockfile with `npm install`: npm writes down what it put
 * into node_modules. Packages for other machines are not there, hence the exception.
 */
function isInstalledByHand() {
	const present = readPackages(join(ROOT, 'node_modules', '.package-lock.json'));
	const wanted = Object.entries(readPackages(join(ROOT, 'package-lock.json')));
	return wanted.every(
		([path, { version, optional }]) =>
			path === '' || optional === true || present[path]?.version === version
	);
}

/** Whether node_modules is what this machine and this lockfile want; writes down that it is. */
function isCurrent() {
	const { machine, lock } = wantedStamp();
	const [stampMachine, stampLock] = existsSync(STAMP)
		? readFileSync(STAMP, 'utf8').split('\n')
		: [machine, ''];
	if (stampMachine !== machine) return false;
	if (stampLock === lock) return true;
	if (!isInstalledByHand()) return false;
	writeStamp();
	return true;
}

function writeStamp() {
	const { machine, lock } = wantedStamp();
	writeFileSync(STAMP, `${machine}\n${lock}`);
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
	if (isCurrent()) return;
	console.log('Installing the dependencies of package-lock.json (about a minute, once)…');
	const { command, first } = npmCommand();
	const args = [...first, 'ci', '--include=dev', '--loglevel=error', '--no-audit', '--no-fund'];
	const { code, output } = await run(command, args);
	if (code !== 0) {
		// npm ends with its whole manual.
		const [problem] = output.split(/^npm error (?:Clean install|Usage)/m);
		console.error(`${problem}\nThe installation failed (npm ci, exit code ${code}): see above.`);
		process.exit(1);
	}
	writeStamp();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await ensureInstalled();
