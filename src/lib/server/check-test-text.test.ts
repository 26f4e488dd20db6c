import { expect, test } from 'vitest';
import { testText } from './check-test-text';

test.each([
	[
		{ test: 'weekday', date: '2018-10-24', weekday: 1 } as const,
		'24 October 2018: in the calendar, Wednesday; day in the text: Monday'
	],
	[
		{ test: 'anniversary', event: '1945-01-27', years: 81, at: '2026-01' } as const,
		'1945 + 81 = 2026; year of the text: 2026'
	],
	[
		{ test: 'order', first: '2025-09', second: '2026-03-15' } as const,
		'September 2025 before 15 March 2026?'
	],
	[
		{ test: 'within', date: '2026-04-02', within: '2025-10' } as const,
		'2 April 2026 within October 2025?'
	],
	[
		{
			test: 'editions',
			first: { number: 3, year: 2023 },
			second: { number: 5, year: 2025 },
			everyYears: 1
		} as const,
		'(5 − 3) × 1 = 2; years of the texts: 2025 − 2023 = 2'
	],
	[
		{ test: 'same-words', first: 'A-B', second: 'AB', equate: { '-': '' } } as const,
		'“-” does not count: “A-B” = “AB”?'
	]
])('a relation is said without its verdict: %o', (relation, text) => {
	expect(testText(relation as Parameters<typeof testText>[0], 'en')).toBe(text);
});
