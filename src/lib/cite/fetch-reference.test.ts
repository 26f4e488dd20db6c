import { afterEach, expect, test, vi } from 'vitest';
import { completeReference, fetchReferences } from './fetch-reference';

afterEach(() => vi.unstubAllGlobals());

test('a reference leaves with a whole address', () => {
	const complete = (text: string) => completeReference(text, 'https://ailleurs.example');
	expect(complete('En regard, « 1/2 », copie 0a1b. /en/chiffres/a/#b')).toBe(
		'En regard, « 1/2 », copie 0a1b. https://ailleurs.example/en/chiffres/a/#b'
	);
	expect(complete('En regard. https://a.example/b/')).toBe('En regard. https://a.example/b/');
});

test('references are asked for once, and again after a failure', async () => {
	const answers = [
		{ ok: false, status: 503 },
		{ ok: true, json: () => ({ a: 'A' }) }
	];
	const ask = vi.fn(() => Promise.resolve(answers.shift()));
	vi.stubGlobal('fetch', ask);
	await expect(fetchReferences('/r.json')).rejects.toThrow('503');
	await expect(fetchReferences('/r.json')).resolves.toEqual({ a: 'A' });
	await fetchReferences('/r.json');
	expect(ask).toHaveBeenCalledTimes(2);
});
