import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, listOperands } from './expression';
import { exact } from './interval';

const VALUES: Record<string, number> = { a: 6, b: 2, 'c-d': 3, '2024-budget': 10 };

function lookup(id: string) {
	const value = VALUES[id];
	if (value === undefined) throw new Error(`unknown id ${id}`);
	return exact(value);
}

describe('evaluate', () => {
	it.each([
		['a', 6],
		['a ÷ b × c-d', 9],
		['a - b - c-d', 1],
		['a − b + c-d', 7],
		['a + b × c-d', 12],
		['(a + b) × c-d', 24],
		['a / (b * c-d)', 1],
		['2024-budget × b', 20]
	])('computes %s = %d', (expression, value) => {
		expect(evaluate(expression, lookup)).toEqual(exact(value));
	});

	it.each([
		['a +', 'column 4: the end'],
		['a+b', 'column 1: “a+b”'],
		['a % b', 'column 3: “% b”'],
		['a b', 'column 3: “b”'],
		['a × 100', 'column 5: “100” is a number'],
		['(a', 'column 3: the end'],
		['a )', 'column 3: “)”'],
		['', 'column 1: the end'],
		['A', 'column 1: “A”']
	])('refuses %j with its place', (expression, message) => {
		expect(() => evaluate(expression, lookup)).toThrow(message);
	});

	it('passes on what the lookup throws', () => {
		expect(() => evaluate('zz', lookup)).toThrow('unknown id zz');
	});

	it('reads any chain of sums as from left to right', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.constantFrom('+', '−'), fc.constantFrom('a', 'b', 'c-d'))),
				(chain) => {
					const expression = 'a' + chain.map(([sign, id]) => ` ${sign} ${id}`).join('');
					const sum = chain.reduce(
						(total, [sign, id]) => total + (sign === '+' ? 1 : -1) * (VALUES[id] ?? 0),
						6
					);
					expect(evaluate(expression, lookup)).toEqual(exact(sum));
				}
			)
		);
	});
});

describe('listOperands', () => {
	it('lists each id once', () => {
		expect(listOperands('a ÷ (b + a) × c-d')).toEqual(['a', 'b', 'c-d']);
	});
});
