// @ts-check
// The whole site, built from the invented town: no name, theme or side may be wired into the code.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './files.js';
import { ROOT, runInstalled, steadyEnvironment } from './run.js';

const TOWN = 'tests/fixtures/town/data';
/** Beside the site that is published, never over it. */
const FOLDER = '.svelte-kit/town';
/** Names of the first comparison, as words. */
const STRANGERS = /\b(?:Paris|Romero|Chikirou|Hidalgo|LFI|insoumise|internationaliste)\b/;
const TEXT = /\.(?:html|json|xml|atom|svg|csv|txt|md|js|bib|ris)$/;
const LEAST_PAGES = 150;

/**
 * Builds the town's site with the desk scripts of the last build, its cards left empty, and looks for names that are not the town's.
 *
 * @returns {Promise<import('./run.js').Outcome>} exit code 0 when every page is there and names nobody else
 */
export async function buildTown() {
	const folder = join(ROOT, FOLDER);
	rmSync(folder, { recursive: true, force: true });
	const env = steadyEnvironment({
		NODE_ENV: 'production',
		EN_REGARD_DATA: TOWN,
		EN_REGARD_BUILD: FOLDER,
		EN_REGARD_CARDS: 'none'
	});
	const built = await runInstalled('vite/bin/vite.js', ['build', '--logLevel', 'error'], { env });
	if (built.code !== 0) return built;
	const files = listFiles(folder).filter((file) => TEXT.test(file));
	const pages = files.filter((file) => file.endsWith('.html')).length;
	const faults = files.flatMap((file) => {
		const found = STRANGERS.exec(readFileSync(file, 'utf8'));
		return found ? [`${file.slice(folder.length)} names « ${found[0]} »`] : [];
	});
	if (pages < LEAST_PAGES) faults.push(`only ${pages} pages were built`);
	return { code: faults.length === 0 ? 0 : 1, output: faults.slice(0, 20).join('\n') };
}
