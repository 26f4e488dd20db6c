/**
 * Time and memory of building the passage pages, in one language, of synthetic datasets: as Markdown rows.
 *
 * Usage: `npx tsx tests/bench/scale.ts [PASSAGES …]`, 300 3000 30000 unless told. Each is built from a copy of
 * the project with that one kind of page.
 */
import { spawnSync } from 'node:child_process';
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeDataset } from './make-dataset';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PARTS = [
	'package.json',
	'package-lock.json',
	'tsconfig.json',
	'svelte.config.js',
	'vite.config.ts'
];
/** Pages link to kinds of page that this copy has not. */
const CONFIGURATION = `import whole from './whole.config.js';
export default { kit: { ...whole.kit, prerender: { crawl: false, entries: ['*'], handleHttpError: 'ignore' } } };
`;
/** What a program took, said when it ends. */
const REPORT = `
function report() {
	const { user, system } = process.cpuUsage();
	console.error('CPU ' + (user + system) / 1e6 + ' PEAK ' + process.resourceUsage().maxRSS);
}
`;
const BUILD = `${REPORT}
import { pathToFileURL } from 'node:url';
process.argv = [process.execPath, 'vite', 'build'];
process.env.EN_REGARD_READ = '.svelte-kit/read-data';
process.on('exit', report);
await import(pathToFileURL('node_modules/vite/bin/vite.js').href);
`;

const COMPRESS = `${REPORT}
import { precompress } from ${JSON.stringify(new URL('../../scripts/after-build.js', import.meta.url).href)};
await precompress('build');
report();
`;

function copyProject(folder: string): void {
	for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part));
	for (const part of ['src', 'static'])
		cpSync(join(ROOT, part), join(folder, part), { recursive: true });
	symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
	renameSync(join(folder, 'svelte.config.js'), join(folder, 'whole.config.js'));
	writeFileSync(join(folder, 'svelte.config.js'), CONFIGURATION);
	writeFileSync(join(folder, 'build.js'), BUILD);
	rmSync(join(folder, 'src', 'service-worker.ts'));
	const routes = join(folder, 'src', 'routes');
	renameSync(join(routes, '[[lang=lang]]', 'passages'), join(folder, 'passages'));
	for (const entry of readdirSync(routes, { withFileTypes: true }))
		if (entry.isDirectory()) rmSync(join(routes, entry.name), { recursive: true });
	renameSync(join(folder, 'passages'), join(routes, 'passages'));
}

/** What a program took. */
interface Taken {
	seconds: number;
	/** Of processors, whatever ran beside it. */
	processorSeconds: number;
	/** MiB. */
	peak: number;
}

function runIn(folder: string, args: string[]): Taken {
	const startedAt = performance.now();
	const { status, stderr } = spawnSync(process.execPath, args, {
		cwd: folder,
		encoding: 'utf8',
		env: { ...process.env, NODE_ENV: 'production' },
		maxBuffer: 1 << 28
	});
	if (status !== 0) throw new Error(stderr.slice(-2000));
	const seconds = (performance.now() - startedAt) / 1000;
	const [, cpu, peak] = /CPU (\S+) PEAK (\d+)/.exec(stderr) ?? [];
	return { seconds, processorSeconds: Number(cpu), peak: Math.round(Number(peak) / 1024) };
}

function measure(folder: string, passages: number): void {
	makeDataset(join(folder, 'data'), passages);
	for (const left of ['build', '.svelte-kit'])
		rmSync(join(folder, left), { recursive: true, force: true });
	const say = (what: string, { seconds, processorSeconds, peak }: Taken) => {
		const names = readdirSync(join(folder, 'build'), { recursive: true, encoding: 'utf8' });
		const pages = names.filter((name) => name.endsWith('.html')).length;
		const each = (total: number) =>
			`${total.toFixed(1)} s (${((total * 1000) / pages).toFixed(1)} ms each)`;
		console.log(
			`| ${what} of ${passages} passages | ${pages} pages in ${each(seconds)}, processors ${each(processorSeconds)}, peak ${peak} MiB |`
		);
	};
	say('build', runIn(folder, ['build.js']));
	say('compression', runIn(folder, ['--input-type=module', '-e', COMPRESS]));
}

const sizes = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'en-regard-scale-'));
try {
	copyProject(folder);
	for (const size of sizes.length > 0 ? sizes : [300, 3_000, 30_000]) measure(folder, size);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
