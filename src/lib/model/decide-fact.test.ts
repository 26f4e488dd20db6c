import { describe, expect, it } from 'vitest';
import type { FactTest } from './check';
import { decideFact } from './decide-fact';

describe('a relation between dates or names', () => {
	it.each<[string, FactTest, string]>([
		['a weekday', { test: 'weekday', date: '2018-10-24', weekday: 3 }, 'consistent'],
		['another weekday', { test: 'weekday', date: '2018-10-24', weekday: 4 }, 'inconsistent'],
		[
			'an anniversary',
			{ test: 'anniversary', event: '1945-01-27', years: 81, at: '2026-01-27' },
			'consistent'
		],
		[
			'an anniversary one year late',
			{ test: 'anniversary', event: '1989', years: 36, at: '2026' },
			'inconsistent'
		],
		['an order', { test: 'order', first: '2025-06', second: '2025-07' }, 'consistent'],
		['an order reversed', { test: 'order', first: '2025-07', second: '2025-06' }, 'inconsistent'],
		['dates that overlap', { test: 'order', first: '2025', second: '2025-06' }, 'undecidable'],
		['a day in a month', { test: 'within', date: '2025-06-03', within: '2025-06' }, 'consistent'],
		['a day in another', { test: 'within', date: '2026-04-02', within: '2025-10' }, 'inconsistent'],
		['a year in a month', { test: 'within', date: '2025', within: '2025-06' }, 'undecidable'],
		['a date of no year', { test: 'within', date: 'XXXX-12', within: '2023' }, 'undecidable'],
		['nothing to go by', { test: 'undecidable' }, 'undecidable']
	])('decides %s', (_, test, verdict) => {
		expect(decideFact(test)).toBe(verdict);
	});

	it('decides numbered editions by their rhythm', () => {
		const editions = (everyYears: number) =>
			decideFact({
				test: 'editions',
				first: { number: 3, year: 2020 },
				second: { number: 8, year: 2025 },
				everyYears
			});
		expect(editions(1)).toBe('consistent');
		expect(editions(2)).toBe('inconsistent');
	});

	it('folds case and accents, and other signs only where a reading says so', () => {
		const words = (first: string, second: string, equate = {}) =>
			decideFact({ test: 'same-words', first, second, equate });
		expect(words('Eif-fel', 'EIF-FEL')).toBe('consistent');
		expect(words('EIF-FEL', 'EIFFEL')).toBe('inconsistent');
		expect(words('EIF-FEL', 'EIFFEL', { '-': '' })).toBe('consistent');
		expect(words('Pinar', 'Pınar')).toBe('inconsistent');
		expect(words('Pinar', 'Pınar', { ı: 'i' })).toBe('consistent');
	});

	it('refuses a weekday without a day and a count from no year', () => {
		expect(() => decideFact({ test: 'weekday', date: '2018-10', weekday: 3 })).toThrow(
			'« 2018-10 » is no day'
		);
		expect(() =>
			decideFact({ test: 'anniversary', event: 'XXXX-01-20', years: 4, at: '2026' })
		).toThrow('« XXXX-01-20 » has no year');
	});
});
