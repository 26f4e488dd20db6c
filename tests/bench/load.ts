/**
 * Load of the built site served by nginx with the published configuration: pages a second, as Markdown rows.
 *
 * Usage: `npx tsx tests/bench/load.ts`, after a build; needs Debian's packages nginx-light,
 * libnginx-mod-http-brotli-static and wrk. What measures takes its share of the same cores.
 */
import { spawnSync } from 'node:child_process';
import { startNginx } from '../e2e/support/nginx';

const SECONDS = 10;
const PAGES = ['/', '/themes/budget/', '/verifications/budget-implicite/', '/chiffres/'];

/** What wrk says of ten seconds of asking for one address. */
function ask(address: string, encoding: string): { perSecond: number; faults: string } {
	const args = ['-t2', '-c64', `-d${SECONDS}s`, '-H', `Accept-Encoding: ${encoding}`, address];
	const { stdout, status } = spawnSync('wrk', args, { encoding: 'utf8' });
	if (status !== 0) throw new Error('wrk did not run: install the package wrk');
	const perSecond = Number(/Requests\/sec:\s*([\d.]+)/.exec(stdout)?.[1] ?? Number.NaN);
	const faults = /(?:Socket errors|Non-2xx)[^\n]*/.exec(stdout)?.[0] ?? '0 errors';
	return { perSecond, faults };
}

const { port, stop } = await startNginx();
try {
	// The same server and the same file, named outright and uncompressed: nothing to look for or to negotiate.
	const plain = ask(`http://127.0.0.1:${port}/index.html`, 'identity').perSecond;
	console.log(`| nginx, plain index.html | ${Math.round(plain)} a second |`);
	for (const path of PAGES) {
		const { perSecond, faults } = ask(`http://127.0.0.1:${port}${path}`, 'br');
		const ratio = (perSecond / plain).toFixed(2);
		console.log(
			`| nginx, ${path}, brotli | ${Math.round(perSecond)} a second, ${ratio} × plain, ${faults} |`
		);
	}
} finally {
	await stop();
}
