// @ts-check
// `npm run bench`: bytes, build, verification, extraction and search, as Markdown rows. Measures, asserts nothing.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILD, build } from './build.js';
import { ensureInstalled } from './ensure-installed.js';
import { listFiles } from './support/files.js';

/** @param {string} file a built page @returns {number} bytes as brotli sends it */
const sizeOf = (file) => readFileSync(`${file}.br`).length;

/** @param {string[]} args of Node @param {import('node:child_process').StdioOptions} stdio @returns {number} seconds */
function timeNode(args, stdio = 'ignore') {
	const startedAt = performance.now();
	const { status } = spawnSync(process.execPath, args, { stdio });
	if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
	return (performance.now() - startedAt) / 1000;
}

await ensureInstalled();
const built = await build();
if (built.code !== 0) throw new Error(built.output);
const pages = listFiles(BUILD).filter((file) => file.endsWith('.html'));
const heaviest = [...pages].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, 5);
const main = fileURLToPath(new URL('../src/corpus/main.ts', import.meta.url));
const tsx = ['--import', import.meta.resolve('tsx')];

console.log(`| what | measured |\n|---|---|\n| ${built.output} | ${pages.length} pages |`);
for (const page of [join(BUILD, 'index.html'), ...heaviest])
	console.log(`| ${page.slice(BUILD.length)} | ${sizeOf(page)} bytes brotli |`);
console.log(`| corpus verify | ${timeNode([...tsx, main, 'verify']).toFixed(1)} s |`);
timeNode([...tsx, fileURLToPath(new URL('../tests/bench/extract.ts', import.meta.url))], 'inherit');
timeNode([...tsx, fileURLToPath(new URL('../tests/bench/search.ts', import.meta.url))], 'inherit');
