import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { expect, test } from '@playwright/test';
import { listBuilt, readBuilt, sentBytes } from '../support/built';
import { CADDY, NGINX, startServer } from '../support/servers';

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** One request as it is written: no client tidies the path. */
function ask(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const asked = request({ host: '127.0.0.1', port, path, headers }, (answer) => {
			const chunks: Buffer[] = [];
			answer.on('data', (chunk: Buffer) => chunks.push(chunk));
			answer.on('end', () =>
				resolve({
					status: answer.statusCode ?? 0,
					headers: answer.headers,
					body: Buffer.concat(chunks)
				})
			);
		});
		asked.once('error', reject).end();
	});
}

for (const tried of [NGINX, CADDY])
	test.describe(`${tried.name} with the published configuration`, () => {
		test.skip(
			!tried.isInstalled,
			`${tried.name} is not installed (Debian: apt-get install ${tried.packages})`
		);

		let server: Awaited<ReturnType<typeof startServer>>;
		test.beforeAll(async () => {
			server = await startServer(tried);
		});
		test.afterAll(() => server.stop());

		test('negotiates compression and sends the copies that the build made', async () => {
			const plain = await ask(server.port, '/');
			expect(plain.headers['content-encoding']).toBeUndefined();
			expect(plain.body.toString()).toBe(readBuilt('index.html'));
			const gzip = await ask(server.port, '/', { 'accept-encoding': 'gzip' });
			expect(gzip.headers['content-encoding']).toBe('gzip');
			const best = await ask(server.port, '/', { 'accept-encoding': 'gzip, br' });
			expect(best.headers['content-encoding']).toBe(tried.hasBrotli ? 'br' : 'gzip');
			if (tried.hasBrotli) expect(best.body.length).toBe(sentBytes('index.html'));
		});

		test('sends the headers that a page cannot carry, and lets embeds be framed', async () => {
			const { headers } = await ask(server.port, '/themes/');
			expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
			expect(headers['x-content-type-options']).toBe('nosniff');
			expect(headers['cache-control']).toBe('no-cache');
			const framed = await ask(server.port, '/integrer/budget-implicite/');
			expect(framed.headers['content-security-policy']).toBeUndefined();
		});

		test('keeps compiled files for ever and nothing else', async () => {
			const [compiled = ''] = listBuilt(/^_app\/immutable\/.*\.js$/);
			const answer = await ask(server.port, `/${compiled}`);
			expect(answer.status).toBe(200);
			expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
		});

		test('adds the final slash, and answers an unknown address with our page', async () => {
			const { status, headers } = await ask(server.port, '/themes?q=a');
			expect([301, 308]).toContain(status);
			expect(headers.location).toBe('/themes/?q=a');
			// Two slashes would be read as the name of another host.
			const twice = await ask(server.port, '//themes?q=a');
			expect(twice.headers.location ?? '/').toMatch(/^\/(?!\/)/);
			const missing = await ask(server.port, '/nowhere/');
			expect(missing.status).toBe(404);
			expect(missing.body.toString()).toBe(readBuilt('404.html'));
			expect(missing.headers['content-security-policy']).toBe("frame-ancestors 'none'");
			expect(missing.headers['x-content-type-options']).toBe('nosniff');
		});

		test('refuses what is not below the folder, and the compressed copies by their own name', async () => {
			for (const path of [
				'/../package.json',
				'/%2e%2e/package.json',
				'/..%2fpackage.json',
				'/index.html.br'
			])
				expect([400, 404], path).toContain((await ask(server.port, path)).status);
		});
	});
