import { describe, expect, test } from 'vitest';
import { scanNumerals } from './scan-numerals';

const scan = (line: string) => scanNumerals(line).map(({ text }) => text);

describe('scanNumerals', () => {
	test.each([
		['vingt et une rues, 3 500 € et 0,3 %', ['vingt', '3', '500', '0', '3']],
		['Quatre-vingt-dix ans', ['Quatre', 'vingt', 'dix']],
		['12ᵉ rue, 5e quartier, le troisième pont', ['12', '5', 'troisième']],
		['un habitant sur cinq', ['cinq']],
		['un sur trois, un million, une rue', ['un', 'trois', 'un', 'million']],
		['des milliers et une vingtaine, un demi', ['milliers', 'vingtaine', 'demi']],
		['zéro papier #Fete2031', ['zéro', '2031']],
		['la première rue, une avant-première, le double', ['première', 'première', 'double']]
	])('finds the numerals of « %s »', (line, expected) => {
		expect(scan(line)).toEqual(expected);
	});

	test('takes no article and no part of a word for a numeral', () => {
		expect(scan('un pont, une rue, deuxiémement, les septuagénaires')).toEqual([]);
	});

	test('gives the place of each numeral', () => {
		expect(scanNumerals('à 80 ans')).toEqual([{ text: '80', start: 2, end: 4 }]);
	});
});
