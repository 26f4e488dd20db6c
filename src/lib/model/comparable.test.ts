import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareFigures } from './comparable';
import type { ComparedFigure } from './comparable';
import { perimeter, periodKind, status, unit } from './vocabulary';

const text = (words: string) => ({ fr: words, en: words });
const grant = (rest: Partial<ComparedFigure> = {}): ComparedFigure => ({
	id: 'a',
	unit: 'EUR',
	of: null,
	perimeter: 'city-all',
	status: 'voted',
	period: { kind: 'once', value: null },
	low: 12_000,
	high: 12_000,
	sameAs: null,
	...rest
});
const reasonsOf = (a: ComparedFigure, b: ComparedFigure) => {
	const comparison = compareFigures(a, b);
	return comparison.kind === 'not-comparable' ? comparison.reasons : comparison.kind;
};
const other = (rest: Partial<ComparedFigure>) => grant({ id: 'b', ...rest });

const TRAITS: ((figure: ComparedFigure) => string)[] = [
	({ unit }) => unit,
	({ perimeter }) => perimeter,
	({ status }) => status,
	({ period }) => period.kind
];
const anyFigure = fc.record({
	id: fc.constantFrom('a', 'b', 'c', 'd'),
	unit: fc.constantFrom(...unit.keys),
	of: fc.constantFrom(null, text('association'), text('projet')),
	perimeter: fc.constantFrom(...perimeter.keys),
	status: fc.constantFrom(...status.keys),
	period: fc.record({
		kind: fc.constantFrom(...periodKind.keys),
		value: fc.constantFrom(null, '2025', '2020/2025')
	}),
	low: fc.constantFrom(null, 0, 10),
	high: fc.constantFrom(null, 10, 20),
	sameAs: fc.constantFrom(null, 'a', 'e')
});

describe('compareFigures', () => {
	test('two amounts of one perimeter, status and period compare, whatever they pay for', () => {
		expect(reasonsOf(grant(), other({ of: text('ateliers'), low: 1, high: 1 }))).toBe('comparable');
	});

	test.each([
		['a pledged amount', { status: 'pledged' }, ['status']],
		['a national amount', { perimeter: 'national' }, ['perimeter']],
		['a yearly amount', { period: { kind: 'year', value: '2025' } }, ['period']],
		['an amount of a period not stated', { period: { kind: 'unknown', value: null } }, ['period']],
		['a vague amount', { low: null, high: null }, ['number']],
		['a date', { unit: 'date' }, ['quantity', 'unit']]
	] as const)(
		'%s does not compare with a voted one, and the reason is said',
		(_, rest, reasons) => {
			expect(reasonsOf(grant(), other(rest))).toEqual(reasons);
		}
	);

	test('counts compare only when they count the same thing, and both texts say so', () => {
		const seventeen = grant({ unit: 'count', of: text('association') });
		expect(reasonsOf(seventeen, other({ unit: 'count', of: text('association') }))).toBe(
			'comparable'
		);
		expect(reasonsOf(seventeen, other({ unit: 'count', of: text('réunion') }))).toEqual(['object']);
		const unsaid = grant({ unit: 'percent' });
		expect(reasonsOf(unsaid, other({ unit: 'percent' }))).toEqual(['object']);
	});

	test('five-year totals compare only over the same years', () => {
		const total = (value: string | null) => ({ period: { kind: 'several-years', value } }) as const;
		expect(reasonsOf(grant(total('2020/2025')), other(total('2020/2025')))).toBe('comparable');
		expect(reasonsOf(grant(total('2020/2025')), other(total('2010/2017')))).toEqual(['period']);
		expect(reasonsOf(grant(total(null)), other(total(null)))).toEqual(['period']);
	});

	test('yearly amounts of other years compare with a caution', () => {
		const yearly = (value: string | null) => ({ period: { kind: 'year', value } }) as const;
		const caution = (a: string | null, b: string | null) =>
			compareFigures(grant(yearly(a)), other(yearly(b)));
		expect(caution('2025', '2025')).toEqual({ kind: 'comparable', caution: null });
		expect(caution('2025', '2018')).toEqual({ kind: 'comparable', caution: 'years' });
		expect(caution('2025', null)).toEqual({ kind: 'comparable', caution: 'years' });
	});

	test('a figure said again is the same, not one more to compare', () => {
		expect(reasonsOf(grant(), other({ sameAs: 'a' }))).toBe('same');
		expect(reasonsOf(grant({ sameAs: 'z' }), other({ sameAs: 'z' }))).toBe('same');
	});

	test('« other » perimeters are never known to be one', () => {
		expect(reasonsOf(grant({ perimeter: 'other' }), other({ perimeter: 'other' }))).toEqual([
			'perimeter'
		]);
	});

	test('is symmetric', () => {
		fc.assert(
			fc.property(anyFigure, anyFigure, (a, b) => {
				expect(compareFigures(a, b)).toEqual(compareFigures(b, a));
			})
		);
	});

	test('a figure that differs by its unit, perimeter, status or period length never compares', () => {
		const change = fc.oneof(
			fc.record({ unit: fc.constantFrom(...unit.keys) }),
			fc.record({ perimeter: fc.constantFrom(...perimeter.keys) }),
			fc.record({ status: fc.constantFrom(...status.keys) }),
			fc.record({
				period: fc.record({ kind: fc.constantFrom(...periodKind.keys), value: fc.constant(null) })
			})
		);
		fc.assert(
			fc.property(anyFigure, change, (figure, rest) => {
				const changed = { ...figure, ...rest, id: 'z', sameAs: null };
				const isChanged = TRAITS.some((trait) => trait(figure) !== trait(changed));
				const { kind } = compareFigures(figure, changed);
				expect(isChanged && kind === 'comparable').toBe(false);
			}),
			{ numRuns: 2000 }
		);
	});
});
