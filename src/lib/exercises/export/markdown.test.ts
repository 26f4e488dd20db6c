import { describe, expect, test } from 'vitest';
import { linkTo, sheetOf } from './export.fixture';
import { escapeMarkdown, markdown } from './markdown';

describe('a sheet in Markdown', () => {
	const text = markdown(sheetOf(7), linkTo);

	test('has one title, each question, and a key after them', () => {
		const headings = text.split('\n').filter((line) => line.startsWith('#'));
		expect(headings.filter((line) => line.startsWith('# '))).toHaveLength(1);
		expect(headings.filter((line) => /^### \d+\. Consigne/.test(line))).toHaveLength(7);
		expect(headings.filter((line) => /^### \d+\.$/.test(line))).toHaveLength(7);
		expect(text.indexOf('## Corrigé')).toBeGreaterThan(text.indexOf('### 7. Consigne'));
	});

	test('answers and sources stand in the key only', () => {
		const [sheet, key] = text.split('## Corrigé');
		expect(sheet).not.toContain('Parce que');
		expect(sheet).not.toContain('Billet');
		expect(key).toContain('Réponse\u00a0: 17,49 Md€ (à 0,005 près)');
		expect(key).toContain('](<https://exemple.fr/passages/p-0/?a=1&b=2#l3>)');
	});

	test('marks in a text stay text', () => {
		expect(escapeMarkdown('* _ ` # | [a](b) <b> &amp; \\')).toBe(
			'\\* \\_ \\` \\# \\| \\[a\\](b) \\<b\\> \\&amp; \\\\'
		);
		expect(escapeMarkdown('1. un')).toBe('1\\. un');
		expect(escapeMarkdown('- un\n\ndeux')).toBe('\\- un deux');
	});
});
