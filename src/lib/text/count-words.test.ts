import { describe, expect, it } from 'vitest';
import { countWords } from './count-words';

describe('countWords', () => {
	it.each([
		['', 0],
		['… – !', 0],
		['l’aide', 1],
		['une ville-refuge', 2],
		['245\u202f073\u00a0€', 1],
		['les élu·es de 0,3 % du budget', 6],
		['25 000 € pour trois ateliers', 4]
	])('counts %j as %i', (phrase, words) => {
		expect(countWords(phrase)).toBe(words);
	});
});
