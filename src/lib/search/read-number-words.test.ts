import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from './parse-query';
import { readNumberWords } from './read-number-words';
import { numberTerm } from './tokens';

describe('a number typed in words', () => {
	test.each([
		['trois cent mille', [3e5], null],
		['Trois-cent-mille euros', [3e5], 'EUR'],
		['un million et demi', [1.5e6], null],
		['un demi-milliard d’euros', [5e8], 'EUR'],
		['quinze pour cent', [15], 'percent'],
		['cent cinquante et un mille', [151_000], null],
		['quatre virgule trois millions', [4.3e6], null],
		['zero virgule zéro trente et un pour cent', [0.031], 'percent'],
		['quatre millions trois', [4.3e6, 4_000_003], null],
		['quatre millions trois cent mille', [4.3e6], null],
		['un pour cent', [1], 'percent'],
		['une vingtaine', [20], null]
	])('« %s » is read', (text, values, unit) => {
		expect(readNumberWords(`aide de ${text} ici`)).toMatchObject([{ values, unit }]);
	});
	test('is no article, and no digit', () => {
		expect(readNumberWords('une ville, un vœu, 300 000 €, million')).toEqual([]);
	});
	test('stands where it was typed, its unit included', () => {
		const text = 'Budget\u200b : TROIS CENT MILLE euros, voté';
		const [number] = readNumberWords(text);
		expect(text.slice(number?.start, number?.end)).toBe('TROIS CENT MILLE euros');
	});
	test('any text has numbers inside it, none inside another', () => {
		const words = fc.constantFrom(
			...['deux', 'cent', 'mille', 'millions', 'virgule', 'et', 'demi', 'zéro', 'pour', '7', '€']
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.array(words).map((all) => all.join(' '))
				),
				(text) => {
					let done = 0;
					for (const { start, end, values } of readNumberWords(text)) {
						expect(start).toBeGreaterThanOrEqual(done);
						expect(end).toBeLessThanOrEqual(text.length);
						expect(values.every(Number.isFinite)).toBe(true);
						done = end;
					}
				}
			)
		);
	});
});

describe('a query in words', () => {
	const termsOf = (query: string) => parseQuery(query, 'fr').map(({ terms }) => terms);
	test('asks for the number, and for the words around it', () => {
		expect(termsOf('subvention de trois cent mille euros')).toEqual([
			['subvention'],
			[numberTerm(3e5)]
		]);
	});
	test('asks for a word that is a number by itself as both', () => {
		expect(termsOf('trente ateliers')).toEqual([[numberTerm(30), 'trente'], ['atelier']]);
	});
	test('reads digits once, with their half', () => {
		expect(termsOf('1 million et demi')).toEqual([[numberTerm(1.5e6)]]);
		expect(termsOf('12 mille')).toEqual([[numberTerm(12_000)]]);
	});
});
