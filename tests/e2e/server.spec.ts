import { readBuilt, sentBytes } from './support/built';
import { expect, test } from './support/fixtures';

test.describe('the server of npm start', () => {
	test('sends a page compressed, with the headers that a page cannot carry itself', async ({
		request
	}) => {
		const answer = await request.get('./', { headers: { 'accept-encoding': 'br' } });
		expect(answer.status()).toBe(200);
		const headers = answer.headers();
		expect(headers['content-encoding']).toBe('br');
		expect(Number(headers['content-length'])).toBe(sentBytes('index.html'));
		expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(headers['referrer-policy']).toBe('no-referrer');
	});

	test('answers a missing page with our own page and status 404', async ({ request }) => {
		const answer = await request.get('./nowhere/');
		expect(answer.status()).toBe(404);
		expect(await answer.text()).toBe(readBuilt('404.html'));
	});

	test('adds the final slash of an address', async ({ request, baseURL }) => {
		const answer = await request.get('./themes?a=b', { maxRedirects: 0 });
		expect(answer.status()).toBe(308);
		expect(answer.headers()['location']).toBe(`${new URL(baseURL ?? '').pathname}themes/?a=b`);
	});

	test('gives nothing outside the built site', async ({ request }) => {
		for (const path of ['./%2e%2e/package.json', './..%2fpackage.json', './.svelte-kit/'])
			expect((await request.get(path)).status()).toBe(404);
	});
});
