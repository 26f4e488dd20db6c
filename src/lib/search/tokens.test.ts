import { describe, expect, test } from 'vitest';
import { foldWord } from './fold-word';
import { listTokens, listWords, numberTerm } from './tokens';

describe('a folded word', () => {
	test.each([
		['Réfugiés', 'refugie'],
		['cœurs', 'coeur'],
		['LGBTQIA', 'lgbtqia'],
		['nationaux', 'national'],
		['bureaux', 'bureau'],
		['prix', 'pri'],
		['Kılıç', 'kilic'],
		['re\u0301fugie\u0301', 'refugie'],
		['Congress', 'congress'],
		['les', 'les']
	])('« %s » becomes « %s » in French', (word, term) => {
		expect(foldWord(word, 'fr')).toBe(term);
	});
	test('English plurals in -ies lose them, French words in -ies do not', () => {
		expect(foldWord('cities', 'en')).toBe('city');
		expect(foldWord('parties', 'fr')).toBe('partie');
	});
	test('is the same in one and in several', () => {
		for (const [one, many] of [
			['droit', 'droits'],
			['journal', 'journaux'],
			['eau', 'eaux'],
			['vœu', 'vœux']
		] as const)
			expect(foldWord(many, 'fr')).toBe(foldWord(one, 'fr'));
	});
});

describe('the words of a text', () => {
	test('are cut at apostrophes and hyphens, without the common ones', () => {
		expect(listWords('L’aide d\u2019État aux sans-papiers', 'fr').map(({ term }) => term)).toEqual([
			'aide',
			'etat',
			'san',
			'papier'
		]);
	});
	test('keep their place in the text', () => {
		const text = 'à l’école';
		const [word] = listWords(text, 'fr');
		expect(text.slice(word?.start, word?.end)).toBe('école');
	});
	test('are not cut by what cannot be seen', () => {
		expect(listWords('cito\u00adyen\u200bne', 'fr').map(({ term }) => term)).toEqual(['citoyenne']);
	});
	test('stand beside the numbers, which have terms of their own', () => {
		const terms = listTokens('plus de 4,3 millions d’euros', { lang: 'fr', notation: 'fr' });
		expect(terms.map(({ term }) => term)).toEqual(['plu', 'million', 'euro', numberTerm(4.3e6)]);
	});
});
