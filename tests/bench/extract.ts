/**
 * Speed and memory of `corpus extract --ndjson` on 1, 10 and 100 MB of varied synthetic posts.
 *
 * Usage: `npx tsx tests/bench/extract.ts [MB …]`, 1 10 100 unless told (1000 is the run at 1 GB); prints
 * Markdown rows, then how many times faster figures are found than by the recogniser.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareWithRecogniser } from './recogniser';

const SIZES = process.argv.slice(2).map(Number);
const MEGABYTE = 1e6;
const WORDS =
	'la ville soutient les associations du quartier pour un accueil digne des familles et des élèves dans chaque école avec les habitantes qui demandent depuis longtemps plus de places, moins d’attente et une aide utile aux ateliers de la halle'.split(
		' '
	);
const QUANTITIES = [
	'25 000 €',
	'4,3 millions d’euros',
	'8,5 %',
	'plus de 1 300 personnes',
	'un habitant sur cinq',
	'deux fois moins',
	'une vingtaine de crèches',
	'185 projets',
	'60.000 arbres',
	'le 3 mars 2031',
	'en 2030'
];

/** A fixed sequence (mulberry32): every run measures the same text. */
function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

function writePost(random: () => number): string {
	const pick = (list: string[]) => list[Math.floor(random() * list.length)] ?? '';
	const sentence = (length: number) => Array.from({ length }, () => pick(WORDS)).join(' ');
	const paragraph = () =>
		`    ${sentence(12)}, ${pick(QUANTITIES)} ${sentence(14)}. ${sentence(18)}.\n`;
	const body = Array.from({ length: 3 + Math.floor(random() * 3) }, paragraph).join('');
	return `  • ${sentence(8)}\n\n${body}\n    IMG_${1000 + Math.floor(random() * 9000)}.jpeg\n\n`;
}

function writeDocument(path: string, bytes: number): void {
	const random = createRandom(bytes);
	const file = openSync(path, 'w');
	for (let written = 0; written < bytes;) {
		const batch = Array.from({ length: 200 }, () => writePost(random)).join('');
		written += writeSync(file, batch);
	}
	closeSync(file);
}

const RUNNER = `
import { runExtract } from ${JSON.stringify(fileURLToPath(new URL('../../src/corpus/extract/run.ts', import.meta.url)))};
const start = process.hrtime.bigint();
const before = process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6;
let records = 0;
await runExtract([process.argv[1], '--ndjson'], {
	write: async (text) => { for (const char of text) if (char === '\\n') records++; },
	warn: () => undefined, isTerminal: false
});
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const cpu = (userCPUTime + systemCPUTime) / 1e6 - before;
console.log(JSON.stringify({ seconds, cpu, records, peakKb: maxRSS }));
`;

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
console.log(
	'| MB | MB/s | MB/s of processor time | records | peak RSS, MB |\n|---|---|---|---|---|'
);
for (const size of SIZES.length > 0 ? SIZES : [1, 10, 100]) {
	const path = join(folder, `${size}.txt`);
	writeDocument(path, size * MEGABYTE);
	const megabytes = statSync(path).size / MEGABYTE;
	const args = ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', RUNNER, path];
	const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
	if (stdout === '') throw new Error(stderr);
	const result = JSON.parse(stdout) as Record<'seconds' | 'cpu' | 'records' | 'peakKb', number>;
	const { seconds, cpu, records, peakKb } = result;
	const speeds = [seconds, cpu].map((time) => (megabytes / time).toFixed(1));
	const row = [megabytes.toFixed(1), ...speeds, records, (peakKb / 1024).toFixed(0)];
	console.log(`| ${row.join(' | ')} |`);
	rmSync(path);
}
rmSync(folder, { recursive: true });

const random = createRandom(1);
const posts = Array.from({ length: 40 }, () => writePost(random)).join('');
const { chunks, oursMsPerChunk, theirsMsPerChunk, ratio } = compareWithRecogniser(posts, 8);
const times = [chunks, oursMsPerChunk.toFixed(3), theirsMsPerChunk.toFixed(0), ratio.toFixed(0)];
console.log(
	`\n| chunks of 2 kB | figures, ms a chunk | recogniser, ms a chunk | times faster |\n|---|---|---|---|\n| ${times.join(' | ')} |`
);
