// @ts-check
// `npm run reproducible`: builds twice, the second time on another day, in another time zone and another
// language, and compares every file. Too slow for `npm test`.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BUILD } from './build.js';
import { ensureInstalled } from './ensure-installed.js';
import { listFiles } from './support/files.js';
import { ROOT, run } from './support/run.js';

const CLOCK = pathToFileURL(join(ROOT, 'scripts', 'support', 'other-clock.js')).href;
const KEPT = join(ROOT, '.svelte-kit', 'reproducible');

/** @type {[name: string, env: Record<string, string>][]} */
const BUILDS = [
	['first', {}],
	[
		'second',
		{
			TZ: 'Pacific/Kiritimati',
			LANG: 'ar_EG.UTF-8',
			LC_ALL: 'ar_EG.UTF-8',
			LANGUAGE: 'ar',
			NODE_OPTIONS: `--import=${CLOCK}`
		}
	]
];

/** SHA-256 of every built file, as `sha256sum` prints them. */
function listSums() {
	return listFiles(BUILD).map((file) => {
		const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
		return `${hash}  ${relative(BUILD, file)}`;
	});
}

/**
 * @param {string} name
 * @param {Record<string, string>} more
 * @returns {Promise<string[] | null>} the sums, or null when the build failed
 */
async function buildOnce(name, more) {
	const env = { ...process.env, ...more };
	const { code, output } = await run(process.execPath, ['scripts/build.js'], { env });
	console.log(`${name}: ${output.trim()}`);
	if (code !== 0) return null;
	const sums = listSums();
	mkdirSync(KEPT, { recursive: true });
	writeFileSync(join(KEPT, `${name}.SHA256SUMS`), `${sums.join('\n')}\n`);
	return sums;
}

/** @returns {Promise<number>} exit code: 0 when both builds are the same, byte for byte */
async function compareBuilds() {
	/** @type {string[][]} */
	const built = [];
	for (const [name, env] of BUILDS) {
		const sums = await buildOnce(name, env);
		if (!sums) return 1;
		built.push(sums);
	}
	const [first = [], second = []] = built;
	const other = new Set(second);
	const differing = first.filter((line) => !other.has(line));
	const isSame = differing.length === 0 && first.length === second.length;
	console.log(
		isSame
			? `${first.length} files, the same bytes twice`
			: `${differing.length} of ${first.length} files differ (${second.length} the second time):\n${differing.slice(0, 20).join('\n')}`
	);
	return isSame ? 0 : 1;
}

await ensureInstalled();
process.exitCode = await compareBuilds();
