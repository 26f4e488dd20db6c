import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Headers of every page, as the server of `npm start` sends them. */
const served = Object.fromEntries(
	[.../^const HEADERS = \{([^]*?)^\};/m.exec(read('scripts/serve.js'))?.[1]?.matchAll(/'([\w-]+)': ("[^"]*"|'[^']*')/g) ?? []].map(
		([, name = '', value = '']) => [name, value.slice(1, -1)]
	)
);
const IMMUTABLE = 'public, max-age=31536000, immutable';

const configurations: Record<string, (text: string) => Record<string, string>> = {
	'deploy/_headers': (text) => {
		const everywhere = /^\/\*\n((?: {2}.*\n)+)/m.exec(text)?.[1] ?? '';
		return Object.fromEntries(
			[...everywhere.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name, value]) => [name, value])
		);
	},
	'deploy/nginx.conf': (text) => {
		const variables = Object.fromEntries(
			[...text.matchAll(/map \$uri (\$\w+) \{\s*default "([^"]*)"/g)].map(([, name, value]) => [name, value])
		);
		return Object.fromEntries(
			[...text.matchAll(/add_header ([\w-]+) ("[^"]*"|\S+) always;/g)].map(([, name, value = '']) => [
				name,
				variables[value] ?? value.replace(/^"|"$/g, '')
			])
		);
	},
	'deploy/Caddyfile': (text) => {
		const everywhere = /\theader \{\n([^]*?)\n\t\}/.exec(text)?.[1] ?? '';
		return Object.fromEntries(
			[...everywhere.matchAll(/^\t\t\??([A-Z][\w-]+) ("[^"]*"|\S+)$/gm)].map(([, name, value = '']) => [
				name,
				value.replace(/^"|"$/g, '')
			])
		);
	}
};

describe('the server configurations', () => {
	test('are compared with headers that were really read', () => {
		expect(Object.keys(served).length).toBe(5);
		expect(served['X-Content-Type-Options']).toBe('nosniff');
	});

	test.each(Object.entries(configurations))('%s sends what npm start sends', (path, parse) => {
		expect(parse(read(path))).toEqual({ ...served, 'Cache-Control': 'no-cache' });
	});

	test.each(Object.keys(configurations))('%s keeps compiled files for ever and lets embeds be framed', (path) => {
		const text = read(path);
		expect(text).toContain(IMMUTABLE);
		expect(text).toMatch(/_app\/immutable/);
		expect(text).toMatch(/\/integrer\//);
		expect(text).toMatch(/en\)?\?*\/integrer\//);
	});
});
