import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hintItalic } from './hint-italic';

const head = readFileSync(new URL('../../app.html', import.meta.url), 'utf8');
const ITALIC = 'href="%sveltekit.assets%/fonts/newsreader-italic.woff2"';

test('a page that quotes asks for the italic as it asks for the other fonts', () => {
	const page = hintItalic(`${head}<blockquote>ses mots</blockquote>`);
	expect(page.split(ITALIC)).toHaveLength(2);
	expect(page.match(/rel="preload"/g)).toHaveLength(3);
	expect(page.replace(/<link rel="preload"[^>]*>/, '')).toBe(
		`${head}<blockquote>ses mots</blockquote>`
	);
});

test('a page that quotes nothing stays as it is', () => {
	expect(hintItalic(head)).toBe(head);
});
