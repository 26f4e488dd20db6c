import { describe, expect, test } from 'vitest';
import type { Dataset } from './dataset';
import { lostPermalinks, permalinks } from './permalinks';

const dataset = (redirects: { from: string; to: string }[] = []) =>
	({
		themes: [{ id: 'eau' }],
		sources: [{ id: 'blog' }],
		passages: [{ id: 'blog-1' }],
		claims: [{ id: 'blog-1-a', passage: 'blog-1' }],
		figures: [{ id: 'blog-1-eur' }],
		checks: [{ id: 'prix' }],
		redirects
	}) as unknown as Dataset;

describe('permanent addresses', () => {
	test('are those of every kind of record that can be cited', () => {
		expect(permalinks(dataset())).toEqual([
			'/chiffres/blog-1-eur/',
			'/passages/blog-1/',
			'/passages/blog-1/#blog-1-a',
			'/sources/blog/',
			'/themes/eau/',
			'/verifications/prix/'
		]);
	});

	test('are lost when the record is gone and nothing leads on', () => {
		const published = ['/themes/eau/', '/themes/air/', '/passages/blog-0/#blog-0-a'];
		expect(lostPermalinks(published, dataset())).toEqual([
			'/themes/air/',
			'/passages/blog-0/#blog-0-a'
		]);
	});

	test('are kept by a redirect, provided that it leads to a record', () => {
		const published = ['/themes/air/', '/passages/blog-0/#blog-0-a'];
		const redirects = [
			{ from: '/themes/air/', to: '/themes/eau/' },
			{ from: '/passages/blog-0/', to: '/passages/blog-9/' }
		];
		expect(lostPermalinks(published, dataset(redirects))).toEqual(['/passages/blog-0/#blog-0-a']);
	});
});
