import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addFigures } from './add-figures';
import { spanOf, yearOf } from './edtf-span';
import { logAxis } from './log-axis';
import { overlap, textWidth, wrapText } from './text-fit';

const grant = {
	id: 'a',
	value: 1000,
	unit: 'EUR',
	status: 'voted',
	perimeter: 'city-international',
	period: { kind: 'once', value: null },
	nature: 'done'
} as const;

describe('addFigures', () => {
	test('adds figures that are alike in everything', () => {
		expect(addFigures([grant, { ...grant, id: 'b', value: 500 }])).toBe(1500);
	});

	test.each([
		['statuses', { status: 'pledged' }, 'unlike statuses (voted / pledged)'],
		['perimeters', { perimeter: 'national' }, 'unlike perimeters (city-international / national)'],
		['natures', { nature: 'pledge' }, 'unlike natures (done / pledge)'],
		['units', { unit: 'percent' }, 'unlike units (EUR / percent)'],
		['periods', { period: { kind: 'year', value: '2025' } }, 'unlike periods (once / year 2025)'],
		['values', { value: null }, 'it states no number']
	] as const)('refuses unlike %s with the reason', (_, change, message) => {
		expect(() => addFigures([grant, { ...grant, id: 'b', ...change }])).toThrow(message);
	});

	test('refuses two figures whose period is not stated', () => {
		const unknown = { ...grant, period: { kind: 'unknown', value: null } } as const;
		expect(() => addFigures([unknown, unknown])).toThrow('its period is not stated');
	});
});

describe('text fitting', () => {
	test('a longer text is never narrower', () => {
		fc.assert(
			fc.property(fc.string(), fc.string({ minLength: 1 }), (head, tail) => {
				expect(textWidth(head + tail, 12)).toBeGreaterThan(textWidth(head, 12));
			})
		);
	});

	test('wrapping loses no word and keeps their order', () => {
		fc.assert(
			fc.property(fc.array(fc.stringMatching(/^[a-zé]{1,12}$/), { minLength: 1 }), (words) => {
				expect(wrapText(words.join(' '), 12, 80).join(' ')).toBe(words.join(' '));
			})
		);
	});

	test('a no-break space is no place to break', () => {
		expect(wrapText('plus de 100\u202F000\u00A0€', 12, 10)).toEqual([
			'plus',
			'de',
			'100\u202F000\u00A0€'
		]);
	});

	test('boxes that touch along an edge do not overlap', () => {
		const box = { x: 0, y: 0, width: 10, height: 10 };
		expect(overlap(box, { ...box, x: 10 })).toBe(false);
		expect(overlap(box, { ...box, x: 9 })).toBe(true);
	});
});

describe('logAxis', () => {
	const axisOf = (values: number[], width = 300) =>
		logAxis({ values, range: [0, width], fontSize: 12, format: String });

	test('labels of ticks never touch', () => {
		const amounts = fc.array(fc.integer({ min: 1, max: 1e10 }), { minLength: 1, maxLength: 9 });
		fc.assert(
			fc.property(amounts, (values) => {
				const { ticks } = axisOf(values);
				const gaps = ticks.slice(1).map((tick, i) => tick.x - (ticks[i]?.x ?? 0));
				expect(ticks.length).toBeGreaterThan(0);
				expect(gaps.every((gap) => gap > 20)).toBe(true);
			})
		);
	});

	test('a single value stands inside its axis', () => {
		expect(axisOf([245_073]).scale(245_073)).toBeCloseTo(150);
	});

	test('zero has no place on a log axis', () => {
		expect(() => axisOf([0, 10])).toThrow('positive amounts only, not 0');
	});
});

describe('spanOf', () => {
	test.each([
		['2025-06-03', 'day'],
		['2025-06', 'month'],
		['2025-21', 'season'],
		['2025', 'year'],
		['2020/2025', 'range']
	])('%s is as precise as a %s', (edtf, precision) => {
		expect(spanOf(edtf)?.precision).toBe(precision);
	});

	test('a range runs to the end of its last year', () => {
		expect(spanOf('2020/2025')).toMatchObject({ from: 2020, to: 2026 });
	});

	test('winter runs into the next year', () => {
		expect(spanOf('2024-24')?.to).toBeCloseTo(2025.16, 1);
	});

	test.each([[null], ['XXXX-01-20'], ['../2026'], ['2024/..']])(
		'%s has no place in time',
		(edtf) => {
			expect(spanOf(edtf)).toBeNull();
		}
	);

	test('the year of a date is the year it starts in', () => {
		expect(yearOf('2022-10-11')).toBe(2022);
	});
});
