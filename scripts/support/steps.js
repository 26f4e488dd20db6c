// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInstalled, steadyEnvironment } from './run.js';

/**
 * @typedef {object} Result
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} output
 */

/**
 * What is read of a runner's report.
 *
 * @typedef {{ status: string, assertionResults: unknown[] }} VitestFile
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: VitestFile[] }} VitestReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport
 */

/**
 * One tool that either agrees or does not: it counts as one test.
 *
 * @param {import('./run.js').Outcome} outcome
 * @returns {Result}
 */
export function countAsOne({ code, output }) {
	return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
}

/**
 * Runs a tool of node_modules as one test.
 *
 * @param {string} file path below node_modules
 * @param {string[]} args
 */
export async function checkWith(file, args) {
	return countAsOne(await runInstalled(file, args, { env: steadyEnvironment() }));
}

/**
 * Runs a test runner with a JSON report in a folder of its own and reads its counts. A runner
 * that fails without a failed test (a file that does not load, a server that does not start, no
 * test at all) counts as one failure.
 *
 * @template Report
 * @param {(reportFile: string) => Promise<import('./run.js').Outcome>} start
 * @param {(report: Report) => Omit<Result, 'output'>} count
 * @returns {Promise<Result>}
 */
async function countReport(start, count) {
	const folder = mkdtempSync(join(tmpdir(), 'en-regard-'));
	const reportFile = join(folder, 'report.json');
	try {
		const { code, output } = await start(reportFile);
		let counts = { passed: 0, failed: 0, skipped: 0 };
		try {
			counts = count(JSON.parse(readFileSync(reportFile, 'utf8')));
		} catch {
			// No report: the runner did not get that far, and its output says why.
		}
		const isUnexplained = counts.failed === 0 && (code !== 0 || counts.passed === 0);
		return { ...counts, failed: isUnexplained ? 1 : counts.failed, output };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/**
 * Files that failed before their first test: vitest counts no test for them.
 *
 * @param {VitestFile[]} files
 */
function countUnloaded(files) {
	return files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
		.length;
}

/** Unit tests and invariants on the data. @returns {Promise<Result>} */
export function runVitest() {
	const env = steadyEnvironment();
	return countReport(
		(file) => {
			const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
			return runInstalled('vitest/vitest.mjs', ['run', ...reports], { env });
		},
		(/** @type {VitestReport} */ report) => ({
			passed: report.numPassedTests,
			failed: report.numFailedTests + countUnloaded(report.testResults),
			skipped: report.numPendingTests + report.numTodoTests
		})
	);
}

/** @returns {Promise<number>} a port nobody listens on, so that two clones can be tested at once */
function findFreePort() {
	return new Promise((resolve, reject) => {
		const probe = createServer().once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const address = /** @type {import('node:net').AddressInfo} */ (probe.address());
			probe.close(() => resolve(address.port));
		});
	});
}

/**
 * The built site in a real browser, with and without JavaScript.
 *
 * @param {string} browser full path of a Chromium
 * @returns {Promise<Result>}
 */
export async function runPlaywright(browser) {
	const port = String(await findFreePort());
	return countReport(
		(file) => {
			// Playwright sets FORCE_COLOR for its workers; Node warns when it meets NO_COLOR.
			const { NO_COLOR: _, ...env } = steadyEnvironment({
				PLAYWRIGHT_JSON_OUTPUT_FILE: file,
				E2E_PORT: port,
				CHROMIUM: browser
			});
			const args = ['test', '--reporter=list,json'];
			return runInstalled('@playwright/test/cli.js', args, { env });
		},
		(/** @type {PlaywrightReport} */ { stats }) => ({
			passed: stats.expected,
			failed: stats.unexpected + stats.flaky,
			skipped: stats.skipped
		})
	);
}
