import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumbers } from './read-numbers';

const valuesIn = (text: string, notation: 'fr' | 'en' | 'any' = 'any') =>
	readNumbers(text, notation).map(({ values }) => values);

describe('a number typed by a reader', () => {
	test.each([
		['151000', [151000]],
		['151 000', [151000]],
		['151\u202f000\u00a0€', [151000]],
		['151’000', [151000]],
		['151.000', [151000, 151]],
		['151,000', [151000, 151]],
		['€151,000', [151000, 151]],
		['4.3 millions', [4.3e6]],
		['4,3 M€', [4.3e6]],
		['4,3 millions d’euros', [4.3e6]],
		['4.3 million euros', [4.3e6]],
		['1,5 Md€', [1.5e9]],
		['35 milliards', [35e9]],
		['10 k€', [10000]],
		['4,3 M', [4.3e6, 4.3]],
		['0,031', [0.031]],
		['0.031 %', [0.031]],
		['12 345,67', [12345.67]],
		['1,234.5', [1234.5]],
		['4.300.000', [4300000]]
	])('« %s » is read as %j', (typed, expected) => {
		expect(valuesIn(typed)).toEqual([expected]);
	});

	test('several numbers are read apart', () => {
		expect(valuesIn('de 2 025 à 3503079, puis 17')).toEqual([[2025], [3503079], [17]]);
	});

	test('its unit is kept and covered', () => {
		expect(readNumbers('soit 0,3 % du budget', 'fr')[0]).toMatchObject({
			start: 5,
			end: 10,
			unit: 'percent'
		});
		expect(readNumbers('151 000 euros.', 'fr')[0]).toMatchObject({ end: 13, unit: 'EUR' });
		expect(readNumbers('17 mai', 'fr')[0]).toMatchObject({ end: 2, unit: null });
	});
});

describe('a number printed in a text of known notation', () => {
	test('a comma is decimal in French and groups thousands in English', () => {
		expect(valuesIn('151,000', 'fr')).toEqual([[151]]);
		expect(valuesIn('151,000', 'en')).toEqual([[151000]]);
	});
	test('a point groups thousands in French and is decimal in English', () => {
		expect(valuesIn('1.300', 'fr')).toEqual([[1300]]);
		expect(valuesIn('1.300', 'en')).toEqual([[1.3]]);
	});
});

test('any way to write a whole number is read as that number', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1000, max: 999_999_999 }),
			fc.constantFrom(' ', '\u00a0', '\u202f', '.', ',', '’', ''),
			(value, mark) => {
				const typed = String(value).replace(/\B(?=(\d{3})+$)/g, mark);
				expect(valuesIn(typed)[0]?.[0]).toBe(value);
			}
		)
	);
});

test('whatever is typed, positions stay inside the text and values are numbers', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), fc.integer(), (text, number) => {
			const typed = `${text}${number}${text}`;
			for (const { start, end, values } of readNumbers(typed, 'any')) {
				expect(start).toBeLessThan(end);
				expect(end).toBeLessThanOrEqual(typed.length);
				for (const value of values) expect(value).not.toBeNaN();
			}
		})
	);
});
