// @ts-check
// `npm test`: everything CI runs. Plain Node until everything is installed.
import { build, syncTypes } from './build.js';
import { ensureBrowser } from './ensure-browser.js';
import { ensureInstalled, npmCommand } from './ensure-installed.js';
import { run } from './support/run.js';
import { buildTown } from './support/build-town.js';
import { checkWith, countAsOne, runPlaywright, runVitest } from './support/steps.js';

/** @typedef {import('./support/steps.js').Result} Result */

const AUDIT_SECONDS = 30;
const SVELTE_CHECK = ['--tsconfig', 'tsconfig.json', '--fail-on-warnings', '--output', 'human'];

/**
 * @param {string} message
 * @returns {Result}
 */
function failure(message) {
	return countAsOne({ code: 1, output: message });
}

/** Tells what is known against the installed packages; never fails: no commit of ours causes it. */
async function auditDependencies() {
	const { command, first } = npmCommand();
	const args = [...first, 'audit', '--json', '--include=dev', '--loglevel=silent'];
	const { output } = await run(command, args, { timeoutSeconds: AUDIT_SECONDS });
	try {
		const { message, metadata } = JSON.parse(output);
		if (!metadata) return `audit not run: the registry answered ${String(message).split(' - ')[0]}`;
		const { critical, high, total } = metadata.vulnerabilities;
		return `audit: ${total} advisories, ${critical} critical, ${high} high${total ? ' (npm audit)' : ''}`;
	} catch {
		return `audit not run: no answer that can be read within ${AUDIT_SECONDS} s`;
	}
}

/** @returns {Promise<Result>} */
async function testInBrowser() {
	try {
		return await runPlaywright(await ensureBrowser());
	} catch (error) {
		return failure(/** @type {Error} */ (error).message);
	}
}

/** @typedef {[heading: string, step: () => Promise<Result>]} Step */

/** @type {Step} */
const SYNC = ['Types of routes (svelte-kit sync)', async () => countAsOne(await syncTypes())];
/** @type {Step[]} */
const TYPES = [
	['Types (svelte-check)', () => checkWith('svelte-check/bin/svelte-check', SVELTE_CHECK)],
	['Types of scripts (tsc)', () => checkWith('typescript/bin/tsc', ['-p', 'scripts'])]
];
/** None writes. @type {Step[]} */
const SOURCE = [
	['Format (prettier)', () => checkWith('prettier/bin/prettier.cjs', ['--check', '.'])],
	['Lint (eslint)', () => checkWith('eslint/bin/eslint.js', ['.', '--max-warnings=0'])],
	['Unused code (knip)', () => checkWith('knip/bin/knip.js', ['--no-progress'])]
];

const total = { passed: 0, failed: 0, skipped: 0 };

/**
 * Prints one line for a step that passed, everything it said for one that failed.
 *
 * @param {string} heading
 * @param {() => Promise<Result>} step
 * @returns {Promise<boolean>} whether it passed
 */
async function runStep(heading, step) {
	const startedAt = performance.now();
	const { passed, failed, skipped, output } = await step();
	const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
	total.passed += passed;
	total.failed += failed;
	total.skipped += skipped;
	if (failed > 0) console.log(`\n${output.trimEnd()}\n`);
	const counts = `${passed} ok${failed ? `, ${failed} FAILED` : ''}${skipped ? `, ${skipped} skipped` : ''}`;
	console.log(`${failed > 0 ? '✗' : '✓'} ${heading}: ${counts} (${seconds} s)`);
	return failed === 0;
}

/** @type {Step} */
const UNIT = ['Unit tests and data invariants (vitest)', runVitest];
/** @type {Step} */
const TOWN = ['Another town’s site (build)', async () => countAsOne(await buildTown())];

/** Steps of which each works on one core: one row beside the other. @param {Step[][]} rows */
function runRows(rows) {
	return Promise.all(
		rows.map(async (row) => {
			for (const step of row) await runStep(...step);
		})
	);
}

let isBuilt = false;
/** @type {Step} */
const BUILD = [
	'Build',
	async () => {
		const built = await build();
		isBuilt = built.code === 0;
		return countAsOne(built);
	}
];

await ensureInstalled();
await runStep(...SYNC);
await runRows([
	[...TYPES, BUILD, TOWN],
	[...SOURCE, UNIT]
]);
await runStep('Browser tests (playwright)', async () =>
	isBuilt ? testInBrowser() : failure('Not run: the build failed.')
);
console.log(await auditDependencies());
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
