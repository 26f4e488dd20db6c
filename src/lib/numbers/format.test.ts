import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from './interval';
import {
	formatCount,
	formatDate,
	formatEuros,
	formatInterval,
	formatNumber,
	formatPercent,
	typographer
} from './format';

describe('formatNumber', () => {
	it('groups thousands and writes decimals as each language does', () => {
		expect(formatNumber(1234567.25, 'fr')).toBe('1\u202f234\u202f567,25');
		expect(formatNumber(1234567.25, 'en')).toBe('1,234,567.25');
		expect(formatNumber(-1500, 'fr')).toBe('−1\u202f500');
		expect(formatNumber(0.1 + 0.2, 'fr')).toBe('0,3');
		expect(formatNumber(-0.0000001, 'en')).toBe('0');
		expect(formatNumber(12.345, 'en', { decimals: 1 })).toBe('12.3');
	});

	it('refuses what is no number', () => {
		expect(() => formatNumber(NaN, 'fr')).toThrow('NaN cannot be printed');
	});

	it('agrees with Intl on whole numbers', () => {
		fc.assert(
			fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
				const spaces = (text: string) => text.replace(/\s/g, ' ').replace('−', '-');
				const intl = new Intl.NumberFormat('fr-FR').format(value);
				expect(spaces(formatNumber(value, 'fr'))).toBe(spaces(intl));
				expect(formatNumber(value, 'en').replace('−', '-')).toBe(
					new Intl.NumberFormat('en').format(value)
				);
			})
		);
	});
});

describe('formatEuros', () => {
	it.each([
		[151000, 'fr', false, '151\u202f000\u00a0€'],
		[151000, 'en', false, '€151,000'],
		[1500.5, 'fr', false, '1\u202f500,50\u00a0€'],
		[1500.5, 'en', false, '€1,500.50'],
		[4.3e6, 'fr', true, '4,3\u00a0M€'],
		[4.3e6, 'en', true, '€4.3M'],
		[13.5e9, 'fr', true, '13,5\u00a0Md€'],
		[13.5e9, 'en', true, '€13.5bn'],
		[999950, 'fr', true, '1\u00a0M€'],
		[25000, 'fr', true, '25\u00a0k€'],
		[-4.3e6, 'en', true, '−€4.3M'],
		[500, 'fr', true, '500\u00a0€']
	] as const)('writes %d in %s, compact %s, as %j', (value, lang, compact, shown) => {
		expect(formatEuros(value, lang, { compact })).toBe(shown);
	});
});

describe('formatPercent and formatCount', () => {
	it('write the sign and the noun', () => {
		expect(formatPercent(0.031, 'fr')).toBe('0,031\u00a0%');
		expect(formatPercent(8.5, 'en')).toBe('8.5%');
		const forms = { one: 'mesure', other: 'mesures' };
		expect([0, 1, 2].map((n) => formatCount(n, 'fr', forms))).toEqual([
			'0\u00a0mesure',
			'1\u00a0mesure',
			'2\u00a0mesures'
		]);
		expect(formatCount(0, 'en', { one: 'post', other: 'posts' })).toBe('0\u00a0posts');
	});
});

describe('formatInterval', () => {
	const closed = (low: number | null, high: number | null) => ({
		low,
		high,
		lowOpen: false,
		highOpen: false
	});
	it('writes values, ranges and bounds', () => {
		expect(formatInterval(exact(2), 'percent', 'fr')).toBe('2\u00a0%');
		expect(formatInterval(closed(13.492e9, 14.262e9), 'EUR', 'fr')).toBe(
			'de 13,5\u00a0Md€ à 14,3\u00a0Md€'
		);
		expect(formatInterval(closed(34e6, 36e6), 'EUR', 'en')).toBe('€34M to €36M');
		expect(formatInterval({ ...closed(2, null), lowOpen: true }, 'percent', 'fr')).toBe(
			'plus de 2\u00a0%'
		);
		expect(formatInterval({ ...closed(0, 5), highOpen: true }, 'number', 'en')).toBe('less than 5');
		expect(formatInterval(closed(5, null), 'number', 'fr')).toBe('au moins 5');
		expect(formatInterval(closed(null, 5), 'number', 'fr')).toBe('au plus 5');
		expect(formatInterval(closed(null, null), 'number', 'fr')).toBe('indéterminé');
	});
});

describe('formatDate', () => {
	it.each([
		['2026-03-01', '1er mars 2026', '1 March 2026'],
		['2025-06', 'juin 2025', 'June 2025'],
		['2024-23', 'automne 2024', 'autumn 2024'],
		['2025', '2025', '2025'],
		['2020/2025', '2020–2025', '2020–2025'],
		['2020/..', 'depuis 2020', 'since 2020'],
		['../2020-05', 'jusqu’à mai 2020', 'until May 2020'],
		['2025-05-16/2025-05-17', '16–17 mai 2025', '16–17 May 2025'],
		['2025-01-30/2025-02-02', 'du 30 janvier au 2 février 2025', '30 January to 2 February 2025'],
		['2024-11/2025-02', 'de novembre 2024 à février 2025', 'November 2024 to February 2025'],
		['2026-01-27/..', 'depuis le 27 janvier 2026', 'since 27 January 2026'],
		['../2026-03-22', 'jusqu’au 22 mars 2026', 'until 22 March 2026'],
		['2024-08/2025-06', 'd’août 2024 à juin 2025', 'August 2024 to June 2025'],
		['2018-10-24/2018-11', 'du 24 octobre à novembre 2018', '24 October to November 2018'],
		[
			'2025-12/2026-01-27',
			'de décembre 2025 au 27 janvier 2026',
			'December 2025 to 27 January 2026'
		],
		['2018?', '2018 (incertain)', '2018 (uncertain)']
	])('writes %s', (edtf, fr, en) => {
		expect([formatDate(edtf, 'fr'), formatDate(edtf, 'en')]).toEqual([fr, en]);
	});

	it.each(['2025-13', '2025-02-30', 'hier', '../..', '2025/2026/2027', ''])(
		'refuses %j',
		(edtf) => {
			expect(() => formatDate(edtf, 'fr')).toThrow('is no EDTF date');
		}
	);
});

describe('typographer', () => {
	it('sets the French spaces and leaves addresses and hours alone', () => {
		expect(typographer('Quoi ? « Oui » : 5 % ; 4,3 M€ !', 'fr')).toBe(
			'Quoi\u202f? «\u00a0Oui\u00a0»\u00a0: 5\u00a0%\u202f; 4,3\u00a0M€\u202f!'
		);
		expect(typographer("l'heure 12:30, https://a.fr", 'fr')).toBe('l’heure 12:30, https://a.fr');
		expect(typographer("What's new?", 'en')).toBe('What’s new?');
	});

	it('changes nothing the second time', () => {
		const pieces = fc.constantFrom(
			'«',
			'»',
			' ',
			'\u00a0',
			'?',
			':',
			'!',
			';',
			'%',
			'€',
			'M€',
			'4',
			'mot',
			"'"
		);
		fc.assert(
			fc.property(fc.array(pieces), (list) => {
				const once = typographer(list.join(''), 'fr');
				expect(typographer(once, 'fr')).toBe(once);
			})
		);
	});
});
