import { describe, expect, test } from 'vitest';
import { createLocator } from './locate';

const locate = createLocator(
	new Map([
		['d/themes.yaml', '- id: ponts\n- { id: rues, label: x }'],
		[
			'd/passages/blog.yaml',
			'source: blog\npassages:\n  - id: blog-01\n    quotes: [{ exact: le pont neuf }]\n  - id: rues\n'
		],
		['d/sources.yaml', '- id: blog\n']
	])
);

describe('a locator', () => {
	test('finds a record by its id, in a block or in a flow', () => {
		expect(locate({ record: 'ponts' })).toEqual({ file: 'd/themes.yaml', line: 1 });
		expect(locate({ record: 'rues', within: 'themes' })).toEqual({
			file: 'd/themes.yaml',
			line: 2
		});
	});

	test('points to the last of two records with one id: the one to rename', () => {
		expect(locate({ record: 'rues' })).toEqual({ file: 'd/passages/blog.yaml', line: 5 });
	});

	test('points nearer when it knows words of the record', () => {
		expect(locate({ record: 'blog-01', near: 'le pont neuf' }).line).toBe(4);
		expect(locate({ record: 'blog-01', near: 'le pont vieux' }).line).toBe(3);
	});

	test('tells the passage file of a source from its record', () => {
		expect(locate({ record: 'blog', within: 'passages/' })).toEqual({
			file: 'd/passages/blog.yaml',
			line: 1
		});
		expect(locate({ record: 'blog', within: 'sources.yaml' })).toEqual({
			file: 'd/sources.yaml',
			line: 1
		});
	});

	test('says no line for what it does not know', () => {
		expect(locate({ record: 'nulle-part' }).line).toBeNull();
	});
});
