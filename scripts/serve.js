// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BUILD } from './build.js';

const HOST = '127.0.0.1';
const FIRST_PORT = 4173;
const PORTS_TRIED = 100;

/** What a page's own meta policy cannot carry; anything stricter here would break its hashes. */
const HEADERS = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()'
};

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} path below the base path, as asked
 */
function setHeaders(response, path) {
	for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
	// Pages made to be embedded elsewhere.
	if (/^(\/en)?\/integrer\//.test(path)) response.removeHeader('Content-Security-Policy');
	const isImmutable = path.startsWith('/_app/immutable/');
	response.setHeader(
		'Cache-Control',
		isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache'
	);
}

/**
 * Removes the base path: build/ holds the site without it.
 *
 * @param {string} url as asked
 * @param {string} base '' or '/en-regard'
 * @returns {string | null} null when the address is not below the base path
 */
export function withoutBase(url, base) {
	if (base === '') return url;
	return url.startsWith(`${base}/`) ? url.slice(base.length) : null;
}

/**
 * Where static hosts send a page asked for without its final slash.
 *
 * @param {string} path
 */
function needsSlash(path) {
	// Only plain addresses: `//other.host` would send the reader there.
	if (!/^(\/[\w-]+)+$/.test(path)) return false;
	return existsSync(join(BUILD, path, 'index.html'));
}

/**
 * The built site as any static host serves it: compressed files, final slashes, 404.html.
 *
 * @param {string} base the base path the site was built with
 * @returns {Promise<import('node:http').Server>} not yet listening
 */
export async function createSite(base) {
	// Imported here: `npm start` loads this file before anything is installed.
	const { default: sirv } = await import('sirv');
	const missing = readFileSync(join(BUILD, '404.html'));
	/** @type {(response: import('node:http').ServerResponse) => void} */
	const sendMissing = (response) => {
		response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(missing);
	};
	const files = sirv(BUILD, { brotli: true, gzip: true, etag: true });
	return createServer((request, response) => {
		const asked = request.url ?? '/';
		const url = withoutBase(asked, base);
		const [path = '/', query] = (url ?? '/').split('?');
		setHeaders(response, path);
		if (url === null) return sendMissing(response);
		if (needsSlash(path)) {
			const location = `${base}${path}/${query === undefined ? '' : `?${query}`}`;
			return response.writeHead(308, { Location: location }).end();
		}
		request.url = url;
		files(request, response, () => sendMissing(response));
	});
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<void>}
 */
function listen(server, port) {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, HOST, () => {
			server.off('error', reject);
			resolve();
		});
	});
}

/**
 * Serves build/ on this machine only: on $PORT, or on the first free port from 4173.
 *
 * @returns {Promise<string>} the address
 * @throws {Error} one line when there is no built site or no free port
 */
export async function serve() {
	if (!existsSync(join(BUILD, '404.html'))) throw new Error('No built site: npm run build first.');
	const base = process.env.BASE_PATH ?? '';
	const server = await createSite(base);
	const wanted = Number(process.env.PORT) || null;
	const ports = wanted ? [wanted] : Array.from({ length: PORTS_TRIED }, (_, i) => FIRST_PORT + i);
	for (const port of ports) {
		try {
			await listen(server, port);
			return `http://${HOST}:${port}${base}/`;
		} catch (error) {
			if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
		}
	}
	throw new Error(wanted ? `Port ${wanted} is taken: choose another PORT.` : 'No free port.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	try {
		console.log(`En regard: ${await serve()}`);
	} catch (error) {
		console.error(/** @type {Error} */ (error).message);
		process.exitCode = 1;
	}
}
