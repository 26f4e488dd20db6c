import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCode, SEEDS, writeCode } from './code';
import { CORPORA, KINDS, LENGTHS, LEVELS, SHEET_LANGS } from './options';
import type { SheetOptions } from './options';

const anyOptions = fc.record(
	{
		corpus: fc.constantFrom(...CORPORA),
		lang: fc.constantFrom(...SHEET_LANGS),
		level: fc.constantFrom(...LEVELS),
		minutes: fc.constantFrom(...LENGTHS),
		kinds: fc.subarray([...KINDS]),
		themes: fc.subarray(Array.from({ length: 25 }, (_, rank) => rank)),
		seed: fc.nat({ max: SEEDS - 1 })
	},
	{ noNullPrototype: true }
);
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const simple: SheetOptions = {
	corpus: 'real',
	lang: 'fr',
	level: 'college',
	minutes: 30,
	kinds: [],
	themes: [],
	seed: 7
};

describe('a code', () => {
	test('says again everything that was chosen', () => {
		fc.assert(
			fc.property(anyOptions, (options) => {
				const code = writeCode(options);
				expect(readCode(code)).toStrictEqual({ options, code, group: null });
			})
		);
	});

	test('is seven symbols long when nothing was narrowed', () => {
		expect(writeCode(simple)).toHaveLength(7);
	});

	test('with one wrong symbol, or two neighbours swapped, is refused', () => {
		fc.assert(
			fc.property(anyOptions, fc.nat(), fc.nat({ max: 30 }), (options, where, by) => {
				const code = writeCode(options);
				const at = where % code.length;
				const old = code[at] ?? '';
				const wrong = ALPHABET[(ALPHABET.indexOf(old) + 1 + by) % 32] ?? '';
				expect(readCode(code.slice(0, at) + wrong + code.slice(at + 1))).toBe('mistyped');
				const next = code[at + 1];
				fc.pre(next !== undefined && next !== old);
				expect(readCode(code.slice(0, at) + next + old + code.slice(at + 2))).toBe('mistyped');
			})
		);
	});

	test('may be typed in small letters, with spaces, O for 0, I and L for 1, and a group', () => {
		const code = writeCode(simple);
		const typed = ` ${code.slice(0, 3)} ${code.slice(3)} - b`
			.toLowerCase()
			.replace(/0/g, 'o')
			.replace(/1/g, 'l');
		expect(readCode(typed)).toStrictEqual({ options: simple, code, group: 'B' });
	});

	test('is told from a text that is none', () => {
		for (const text of ['', 'bonjour', '12', '4110007-E', '<script>', '0'.repeat(99)])
			expect(readCode(text)).toMatch(/^(?:not-a-code|mistyped|other-format)$/);
		fc.assert(fc.property(fc.string(), (text) => void expect(readCode(text)).toBeDefined()));
	});

	test('refuses a seed that does not fit', () => {
		expect(() => writeCode({ ...simple, seed: SEEDS })).toThrow('a seed is a whole number below');
	});
});
