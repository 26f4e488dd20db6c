// @ts-check
// `npm run bench`: everything that is measured, in one run, as Markdown rows. Measures, asserts nothing; takes
// about half an hour, best with nothing else running. `npm run bench weights search` runs these two only.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from './build.js';
import { ensureBrowser } from './ensure-browser.js';
import { ensureInstalled } from './ensure-installed.js';
import { serve } from './serve.js';

/** Names of the files in tests/bench. The site is served to the last one. */
const BENCHES = ['weights', 'hostile', 'extract', 'search', 'scale', 'load', 'lighthouse'];
const LIGHTHOUSE_RUNS = '5';

/**
 * Runs a bench and shows what it prints; one that fails says so and the others go on.
 *
 * @param {string} name
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<void>}
 */
function runBench(name, args, env = process.env) {
	const file = fileURLToPath(new URL(`../tests/bench/${name}.ts`, import.meta.url));
	const tsx = ['--import', import.meta.resolve('tsx')];
	return new Promise((resolve) => {
		const child = spawn(process.execPath, [...tsx, file, ...args], { stdio: 'inherit', env });
		child.once('exit', (code) => {
			if (code !== 0) {
				console.log(`| ${name} | failed: it ended with ${code} |`);
				process.exitCode = 1;
			}
			resolve();
		});
	});
}

await ensureInstalled();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !BENCHES.includes(name));
if (unknown.length > 0)
	throw new Error(`no bench named ${unknown.join(', ')}; there are ${BENCHES.join(', ')}`);
const built = await build();
if (built.code !== 0) throw new Error(built.output);
console.log(`| what | measured |\n|---|---|\n| build | ${built.output} |`);
for (const name of BENCHES.filter((each) => asked.length === 0 || asked.includes(each))) {
	if (name !== 'lighthouse') await runBench(name, []);
	else {
		const origin = (await serve()).replace(/\/$/, '');
		const env = { ...process.env, CHROMIUM: await ensureBrowser() };
		await runBench(name, [origin, LIGHTHOUSE_RUNS], env);
	}
}
// The server of the site would keep the process open.
process.exit();
