import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Citation } from './citation';
import { citation } from './citation.fixture';
import { citeForms } from './cite-forms';
import { form, parse } from './parse.fixture';

describe('whatever a title holds', () => {
	/** Signs that mean something in one format or another. */
	const hostile = fc
		.array(
			fc.oneof(
				fc.constantFrom('{', '}', '\\', '|', '[', ']', '<', '>', '&', '%', '#', '_', '$', '^', '~'),
				fc.constantFrom(
					'"',
					"''",
					'`',
					'*',
					'(',
					')',
					'!',
					'}}',
					'{{',
					'  - ',
					'ER  - ',
					'\n',
					'@'
				),
				fc.constantFrom('a', 'é', ' ', '…', '\u00a0', '<script>', '</cite>', '\\end{x}')
			),
			{ minLength: 1, maxLength: 12 }
		)
		.map((parts) => `t${parts.join('')}t`);
	const titled = (title: string): Citation => ({ ...citation, title });

	test('CSL-JSON gives it back as it was', () => {
		fc.assert(
			fc.property(hostile, (title) => {
				const [item] = JSON.parse(form(titled(title), 'csl')) as { title: string }[];
				expect(item?.title).toBe(title);
			})
		);
	});

	test('RIS keeps one tag a line and gives it back on one line', () => {
		fc.assert(
			fc.property(hostile, (title) => {
				const text = form(titled(title), 'ris');
				expect(text.split('\n').every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
				expect(text.match(/^ER {2}- /gm)).toHaveLength(1);
				expect(parse(text, '@ris/file').title).toBe(title.replace(/[\n ]+/g, ' '));
			})
		);
	});

	test('BibTeX keeps its braces balanced and its other fields whole', () => {
		fc.assert(
			fc.property(hostile, (title) => {
				const text = form(titled(title), 'bibtex');
				const bare = text.replace(/\\[{}\\]/g, '');
				expect(bare.split('{').length).toBe(bare.split('}').length);
				const item = parse(text, '@biblatex/text');
				expect(item.URL).toBe(citation.url);
				expect(item.version).toBe('0.1.0');
			})
		);
	});

	test('the template of Wikipedia has one beginning, one end and its seven fields', () => {
		fc.assert(
			fc.property(hostile, (title) => {
				const text = form(titled(title), 'wikipedia').replaceAll('{{!}}', '');
				expect(text.match(/\{\{/g)).toHaveLength(1);
				expect(text.match(/\}\}/g)).toHaveLength(1);
				expect(text.match(/\|/g)).toHaveLength(7);
				expect(text).not.toMatch(/[<>]|\[|\]|''/);
			})
		);
	});

	test('HTML holds no element but its own', () => {
		fc.assert(
			fc.property(hostile, (title) => {
				const tags = form(titled(title), 'html').match(/<[^>]*>/g) ?? [];
				expect(tags.map((tag) => /^<\/?\w+/.exec(tag)?.[0])).toEqual([
					...['<p', '<cite', '<a', '</a', '</cite', '</p']
				]);
			})
		);
	});

	test('Markdown opens no markup but its one link', () => {
		fc.assert(
			fc.property(hostile, (title) => {
				const bare = form(titled(title), 'markdown').replace(/\\[!-/:-@[-`{-~]/g, '');
				expect(bare.match(/[[\]<>*_`]/g)?.join('')).toBe('[]<>');
				expect(bare).not.toContain('\n');
			})
		);
	});
});

test('an address with unsafe signs breaks out of no form', () => {
	for (const { id, text } of citeForms({ ...citation, url: 'https://a.fr/}}|x>"y z\\' }))
		if (id !== 'iso690' && id !== 'short')
			expect(text, id).toContain('https://a.fr/%7D%7D%7Cx%3E%22y%20z%5C');
});
