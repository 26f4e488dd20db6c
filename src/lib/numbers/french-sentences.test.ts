import { describe, expect, it } from 'vitest';
import { findFigures } from './french-numbers';
import { showFigures as shown } from './show-figures.fixture';

describe('findFigures on whole sentences', () => {
	it('finds every quantity once, in order', () => {
		const text =
			'Le 3 mars 2025, le conseil a voté 1,2 M€ sur 6 ans pour 14 écoles et une vingtaine de crèches (art. 12), soit 3,4 % du budget de 2025.';
		expect(shown(text)).toEqual([
			'1,2 M€ = 1200000 EUR',
			'6 ans = 6 years',
			'14 écoles = 14 count',
			'une vingtaine de crèches = 20 count about',
			'3,4 % = 3.4 percent'
		]);
	});

	it('takes no fraction where the second number counts something', () => {
		expect(shown('un débat sur deux projets')).toEqual(['deux projets = 2 count']);
		expect(shown('5 millions sur 6 ans')).toEqual([
			'5 millions = 5000000 count',
			'6 ans = 6 years'
		]);
	});

	it('takes the unit that a list says once', () => {
		expect(shown('159 euros par habitant pour la culture, 122 pour le sport')).toEqual([
			'159 euros = 159 EUR',
			'122 = 122 EUR'
		]);
		expect(shown('10 % pour les lycées et 5 pour les collèges')).toEqual([
			'10 % = 10 percent',
			'5 = 5 percent'
		]);
	});

	it('begins no range with a year', () => {
		expect(shown('passées de 6,9 M€ en 2020 à 9,1 M€ en 2024')).toEqual([
			'6,9 M€ = 6900000 EUR',
			'9,1 M€ = 9100000 EUR'
		]);
	});

	it('reads the amounts of an account, whose euros are printed once', () => {
		expect(shown('Les résultats de 2014 (415 300) et 2015 (417 200) font 832 500 €.')).toEqual([
			'415 300 = 415300 EUR',
			'417 200 = 417200 EUR',
			'832 500 € = 832500 EUR'
		]);
	});

	it('sees a chosen target', () => {
		expect(findFigures('Porter la part des écoles à 0,3 % du budget')[0]?.rounding).toBe('target');
	});
});
