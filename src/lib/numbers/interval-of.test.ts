import { describe, expect, it } from 'vitest';
import { divide, exact, intervalOf, multiply } from './interval';
import type { FoundQualifier, FoundRounding } from './found-figure';
import { combineReadings, compareMeasurements } from './verdict';

type Row = [string, number | null, FoundQualifier, FoundRounding, number | null, number | null];

const rows: Row[] = [
	['245 073 €', 245073, 'exact', 'exact', 245073, 245073],
	["4,3 millions d'euros", 4.3e6, 'exact', 'printed', 4.25e6, 4.35e6],
	['0,031 %', 0.031, 'exact', 'printed', 0.0305, 0.0315],
	['0,3 %', 0.3, 'exact', 'target', 0.3, 0.3],
	['0,3 %', 0.3, 'exact', 'printed', 0.25, 0.35],
	['6 millions', 6e6, 'exact', 'printed', 5.5e6, 6.5e6],
	['deux millions', 2e6, 'exact', 'printed', 1.5e6, 2.5e6],
	['2,5 M€', 2.5e6, 'exact', 'printed', 2.45e6, 2.55e6],
	["environ 35 millions d'euros", 35e6, 'about', 'approximate', 34e6, 36e6],
	['près de 100 000 euros', 1e5, 'nearly', 'approximate', 9e4, 1.1e5],
	['environ 1 500 logements', 1500, 'about', 'approximate', 1400, 1600],
	['environ 5 %', 5, 'about', 'approximate', 4, 6],
	['une vingtaine', 20, 'about', 'approximate', 15, 25],
	['une centaine de milliers', 1e5, 'about', 'approximate', 5e4, 1.5e5],
	['presque 2 heures', 2, 'nearly', 'approximate', 1, 3],
	['un sur cinq', 20, 'exact', 'printed', 18.1818181818, 22.2222222222],
	['une personne sur cinq', 0.2, 'exact', 'printed', 0.181818181818, 0.222222222222],
	['6 sur 10', 60, 'exact', 'printed', 55, 65],
	['10 à 25 %', null, 'between', 'exact', 10, 25],
	["entre 3 et 5 millions d'euros", null, 'between', 'printed', 3e6, 5e6],
	["500 000 à 1 million d'euros", null, 'between', 'printed', 5e5, 1e6],
	['des milliers', null, 'vague', 'approximate', null, null],
	['deux fois moins', 0.5, 'ratio-of', 'exact', 0.5, 0.5]
];

describe('intervalOf', () => {
	it.each(rows)(
		'reads %s (%d, %s, %s) as [%d, %d]',
		(raw, value, qualifier, rounding, low, high) => {
			expect(intervalOf({ value, raw, qualifier, rounding })).toEqual({
				low,
				high,
				lowOpen: false,
				highOpen: false
			});
		}
	);

	it('opens bounds where the word excludes the number', () => {
		const read = (qualifier: FoundQualifier) =>
			intervalOf({ value: 2, raw: '2 %', qualifier, rounding: 'exact' });
		expect(read('more-than')).toEqual({ low: 2, high: null, lowOpen: true, highOpen: false });
		expect(read('at-least')).toEqual({ low: 2, high: null, lowOpen: false, highOpen: false });
		expect(read('less-than')).toEqual({ low: 0, high: 2, lowOpen: false, highOpen: true });
		expect(read('at-most')).toEqual({ low: 0, high: 2, lowOpen: false, highOpen: false });
	});
});

describe('the worked example of the data model', () => {
	const hundred = exact(100);
	const budget = (
		amount: string,
		value: number,
		share: number,
		rounding: FoundRounding,
		about = false
	) => {
		const money = about
			? intervalOf({ value, raw: amount, qualifier: 'about', rounding: 'approximate' })
			: intervalOf({ value, raw: amount, qualifier: 'exact', rounding: 'printed' });
		const raw = `${share} %`.replace('.', ',');
		const percent = intervalOf({ value: share, raw, qualifier: 'exact', rounding });
		return multiply(divide(money, percent), hundred);
	};
	const today = budget("4,3 millions d'euros", 4.3e6, 0.031, 'printed');
	const asTarget = budget("environ 35 millions d'euros", 35e6, 0.3, 'target', true);
	const asPrinted = budget("environ 35 millions d'euros", 35e6, 0.3, 'printed', true);
	const inBillions = (end: number | null) => ((end ?? 0) / 1e9).toFixed(2);

	it('implies two budgets of the city', () => {
		expect([today.low, today.high].map(inBillions)).toEqual(['13.49', '14.26']);
		expect([asTarget.low, asTarget.high].map(inBillions)).toEqual(['11.33', '12.00']);
		expect([asPrinted.low, asPrinted.high].map(inBillions)).toEqual(['9.71', '14.40']);
	});

	it('depends on how the target is read', () => {
		const verdicts = [asTarget, asPrinted].map((side) => compareMeasurements(today, side));
		expect(verdicts).toEqual(['inconsistent', 'consistent']);
		expect(combineReadings(verdicts)).toBe('depends');
	});
});
