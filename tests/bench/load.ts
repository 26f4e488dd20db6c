/**
 * Load of the built site served by nginx and Caddy with the published configurations: pages a second, as
 * Markdown rows.
 *
 * Usage: `npx tsx tests/bench/load.ts`, after a build; needs Debian's package wrk, and nginx-light with
 * libnginx-mod-http-brotli-static, or caddy. What measures takes its share of the same cores.
 */
import { spawnSync } from 'node:child_process';
import { CADDY, NGINX, startServer } from '../e2e/support/servers';
import type { Server } from '../e2e/support/servers';

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

/** The same server and the same file, named outright and uncompressed: nothing to look for or to negotiate. */
const PLAIN = '/index.html';

async function measure(server: Server): Promise<void> {
	const { port, stop } = await startServer(server);
	try {
		const home = `http://127.0.0.1:${port}`;
		const plain = ask(home + PLAIN, 'identity').perSecond;
		console.log(`| ${server.name}, plain index.html | ${Math.round(plain)} a second |`);
		for (const path of PAGES) {
			const { perSecond, faults } = ask(home + path, 'br');
			const ratio = (perSecond / plain).toFixed(2);
			const row = `${Math.round(perSecond)} a second, ${ratio} × plain, ${faults}`;
			console.log(`| ${server.name}, ${path}, brotli | ${row} |`);
		}
	} finally {
		await stop();
	}
}

for (const server of [NGINX, CADDY])
	if (server.isInstalled) await measure(server);
	else console.log(`| ${server.name} | not run: install ${server.packages} |`);
