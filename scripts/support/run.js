// @ts-check
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, whatever folder the command was called from. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 127 when the program could not be started, 124 when it ran out of time
 * @property {string} output standard output and error, in the order they came
 */

/**
 * Runs a program from the repository's root without a shell, so that no argument is ever
 * interpreted, and without standard input, so that nothing can wait for an answer.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, timeoutSeconds?: number }} [options]
 * @returns {Promise<Outcome>} never rejects
 */
export function run(command, args, { env = process.env, timeoutSeconds = 1800 } = {}) {
	return new Promise((resolve) => {
		/** @type {string[]} */
		const chunks = [];
		const child = spawn(command, args, {
			cwd: ROOT,
			env,
			stdio: ['ignore', 'pipe', 'pipe'],
			timeout: timeoutSeconds * 1000
		});
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8');
			stream.on('data', (text) => chunks.push(text));
		}
		child.on('error', (error) => resolve({ code: 127, output: error.message }));
		child.on('close', (code) => resolve({ code: code ?? 124, output: chunks.join('') }));
	});
}

/**
 * Runs a program of node_modules by its file: node_modules/.bin holds shell wrappers on Windows.
 *
 * @param {string} file path below node_modules
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runInstalled(file, args, options) {
	return run(process.execPath, [join(ROOT, 'node_modules', file), ...args], options);
}

/**
 * The environment of every tool we start: one time zone, plain text, no inherited NODE_ENV (vite
 * and vitest choose their own, and `production` would change what the tests see).
 *
 * @param {NodeJS.ProcessEnv} [more]
 * @returns {NodeJS.ProcessEnv}
 */
export function steadyEnvironment(more = {}) {
	const { NODE_ENV: _, FORCE_COLOR: __, ...inherited } = process.env;
	return { ...inherited, TZ: 'UTC', NO_COLOR: '1', ...more };
}
