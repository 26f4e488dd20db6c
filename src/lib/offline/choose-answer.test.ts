import { describe, expect, test } from 'vitest';
import { answerFrom, copyName, isOwnCopy, isWholeSite, shellName } from './choose-answer';
import type { Question } from './choose-answer';

const HOME = 'https://example.org';
const cacheOf = (content: Record<string, string>) => () =>
	Promise.resolve({
		match: (url: RequestInfo | URL) => {
			const text = content[String(url).slice(HOME.length)];
			return Promise.resolve(text === undefined ? undefined : new Response(text));
		}
	});
const cutOff = () => Promise.reject(new TypeError('network'));

/** The text of the answer to one address. */
async function ask(path: string, more: Partial<Question> = {}, mode: RequestMode = 'navigate') {
	const answer = await answerFrom({
		request: { url: HOME + path, mode },
		hasCopy: () => Promise.resolve(false),
		copy: cacheOf({}),
		shell: cacheOf({}),
		network: () => Promise.resolve(new Response('network')),
		version: 'b',
		...more
	});
	return answer.text();
}

describe('where an answer comes from', () => {
	const kept = {
		hasCopy: () => Promise.resolve(true),
		copy: cacheOf({ '/themes/': 'copy', '/index.json': 'copy data' })
	};

	test('the network answers while nothing was kept', async () => {
		expect(await ask('/themes/', { shell: cacheOf({ '/themes/': 'shell' }) })).toBe('network');
	});

	test('a kept copy answers for everything it holds, with or without a network', async () => {
		expect(await ask('/themes/', kept)).toBe('copy');
		expect(await ask('/themes/?q=a', { ...kept, network: cutOff })).toBe('copy');
		expect(await ask('/elsewhere/', kept)).toBe('network');
	});

	test('data of another version never comes from a cache', async () => {
		expect(await ask('/index.json?v=b', kept, 'cors')).toBe('copy data');
		expect(await ask('/index.json?v=a', kept, 'cors')).toBe('network');
		const shell = cacheOf({ '/index.json': 'shell data' });
		await expect(ask('/index.json?v=a', { shell, network: cutOff }, 'cors')).rejects.toThrow(
			'network'
		);
		expect(await ask('/index.json?v=b', { shell, network: cutOff }, 'cors')).toBe('shell data');
		expect(await ask('/index.json?v=b', { shell }, 'cors')).toBe('shell data');
	});

	test('without a network the shell answers for its pages, and for nothing that could be of another version', async () => {
		const shell = cacheOf({ '/recherche/': 'shell', '/data.json': 'x', '/fonts/a.woff2': 'font' });
		expect(await ask('/recherche/?q=a', { shell, network: cutOff })).toBe('shell');
		expect(await ask('/fonts/a.woff2', { shell, network: cutOff }, 'cors')).toBe('font');
		await expect(ask('/data.json', { shell, network: cutOff }, 'cors')).rejects.toThrow();
		await expect(ask('/themes/', { shell, network: cutOff })).rejects.toThrow();
	});

	test('compiled files are named by their content: the cache answers first', async () => {
		const shell = cacheOf({ '/_app/immutable/a.js': 'shell' });
		expect(await ask('/_app/immutable/a.js', { shell }, 'cors')).toBe('shell');
	});

	test('caches are named by version and told from those of others', () => {
		expect([shellName('b'), copyName('b')]).toEqual(['en-regard-desk-b', 'en-regard-site-b']);
		expect(isOwnCopy(copyName('a'))).toBe(true);
		expect(isOwnCopy('workbox')).toBe(false);
		expect([isWholeSite(copyName('a')), isWholeSite(shellName('a'))]).toEqual([true, false]);
	});
});
