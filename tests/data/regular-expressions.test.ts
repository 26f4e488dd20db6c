import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** What reads texts and queries of strangers; the rest reads the data and our own words. */
const STRANGERS = /^(?:corpus|lib\/(?:text|numbers|verify|search|exercises\/code))(?:\/|\.ts$)/;

/** Where a regular expression may take more than linear time there, because what it reads is short. */
const BOUNDED: Record<string, string> = {
	'corpus/extract/noise-lines.ts': 'lines over 160 characters are answered before',
	'corpus/new/run.ts': 'the name of a file',
	'corpus/verify/rules/ids-resolve.ts': 'our own messages',
	'corpus/verify/rules/quoted-fragments.ts': 'our own texts, in files under 8 MiB',
	'lib/exercises/code.ts': 'twice as much as a code holds',
	'lib/numbers/format.ts': 'the digits of one number',
	'lib/numbers/ranges.ts': 'the 60 characters before a number',
	'lib/numbers/refusals.ts': 'the 60 characters before a number',
	'lib/numbers/rounding.ts': 'the 170 characters before a number',
	'lib/numbers/typographer.ts': 'our own sentences'
};

/** A linear one is told at once, without a clock; the pursuit of a slow one is what takes time. */
const UNTIMED = { timeout: null, attackTimeout: null, incubationTimeout: null } as const;
const BRIEF = { timeout: 1_000, attackTimeout: 100, incubationTimeout: 500 } as const;
/** A guard against hangs: the checker works hard. */
const GUARD = 600_000;

interface Pattern {
	file: string;
	text: string;
}

const scriptsOf = (file: string, content: string): string =>
	file.endsWith('.svelte')
		? [...content.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code).join('\n')
		: content;

function listPatterns(file: string): Pattern[] {
	const code = scriptsOf(file, readFileSync(SRC + file, 'utf8'));
	const patterns: Pattern[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isRegularExpressionLiteral(node)) patterns.push({ file, text: node.text });
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
	return patterns;
}

const patterns = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(ts|svelte)$/.test(file) && !/\.(test|fixture)\.ts$/.test(file))
	.map((file) => file.replaceAll('\\', '/'))
	.flatMap(listPatterns);

/** `safe` (linear), `polynomial` or `exponential`; `unknown` when the checker cannot tell. */
function growthOf(text: string, limits: typeof UNTIMED | typeof BRIEF): string {
	const end = text.lastIndexOf('/');
	const result = checkSync(text.slice(1, end), text.slice(end + 1), limits);
	return result.status === 'vulnerable' ? result.complexity.type : result.status;
}

describe('regular expressions', () => {
	test('the checker tells a catastrophic one', () => {
		expect(growthOf('/^(a+)+$/', BRIEF)).toBe('exponential');
		expect(growthOf('/a*b?a*$/', BRIEF)).toBe('polynomial');
		expect(growthOf('/^a+$/', UNTIMED)).toBe('safe');
	});

	test('where texts of strangers are read, each takes linear time', { timeout: GUARD }, () => {
		const strict = patterns.filter(({ file }) => STRANGERS.test(file) && !(file in BOUNDED));
		expect(strict.length).toBeGreaterThan(150);
		const slow = strict.filter(({ text }) => growthOf(text, UNTIMED) !== 'safe');
		expect(slow.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
	});

	test('elsewhere, none is exponential', { timeout: GUARD }, () => {
		const others = patterns.filter(({ file }) => !STRANGERS.test(file) || file in BOUNDED);
		expect(others.length).toBeGreaterThan(50);
		const fatal = others.filter(({ text }) => growthOf(text, BRIEF) === 'exponential');
		expect(fatal).toEqual([]);
	});
});
