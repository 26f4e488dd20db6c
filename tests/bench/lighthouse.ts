/**
 * Lighthouse, mobile, on one page of each kind of the built site: the median of several runs, as Markdown rows.
 *
 * Usage: `npx tsx tests/bench/lighthouse.ts ORIGIN [RUNS [PATH …]]`, the site being served there; $CHROMIUM, else Debian's.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const KINDS = [
	'/',
	'/themes/budget/',
	'/chronologie/',
	'/carte/',
	'/verifications/budget-implicite/',
	'/chiffres/dh25-10-eur/',
	'/recherche/',
	'/classe/'
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/**
 * Without a graphics card, the drawing that a phone leaves to its own would be counted as the page's work;
 * a browser without a window may hold the first picture of a page back for whole seconds.
 */
const CHROME =
	'--headless=new --no-sandbox --disable-dev-shm-usage --disable-background-networking --disable-gpu --disable-features=PaintHolding';
const cli = fileURLToPath(new URL('../../node_modules/lighthouse/cli/index.js', import.meta.url));

interface Report {
	categories: Record<(typeof CATEGORIES)[number], { score: number | null }>;
	audits: Record<string, { numericValue?: number }>;
}

function audit(address: string): Report {
	const args = [cli, address, '--quiet', '--output=json', `--chrome-flags=${CHROME}`];
	const { stdout, status } = spawnSync(process.execPath, args, {
		encoding: 'utf8',
		maxBuffer: 1 << 28,
		env: { ...process.env, CHROME_PATH: process.env.CHROMIUM ?? '/usr/bin/chromium' }
	});
	if (status !== 0) throw new Error(`lighthouse ended with ${status} on ${address}`);
	return JSON.parse(stdout) as Report;
}

const median = (values: number[]): number =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const [origin, runs = '3', ...paths] = process.argv.slice(2);
if (!origin) throw new Error('usage: lighthouse.ts ORIGIN [RUNS [PATH …]]');
for (const path of paths.length > 0 ? paths : KINDS) {
	const reports = Array.from({ length: Number(runs) }, () => audit(origin + path));
	const scores = CATEGORIES.map((name) =>
		median(reports.map(({ categories }) => Math.round((categories[name].score ?? 0) * 100)))
	);
	const of = (name: string) =>
		median(reports.map(({ audits }) => audits[name]?.numericValue ?? Number.NaN));
	const paint = (of('largest-contentful-paint') / 1000).toFixed(2);
	const shift = of('cumulative-layout-shift').toFixed(3);
	console.log(
		`| Lighthouse ${path}, median of ${runs} | ${scores.join(' / ')}, LCP ${paint} s, CLS ${shift} |`
	);
}
