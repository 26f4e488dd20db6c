import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, contains, divide, exact, multiply, overlaps, subtract } from './interval';
import type { Interval } from './interval';

function closed(low: number | null, high: number | null): Interval {
	return { low, high, lowOpen: false, highOpen: false };
}

/** An interval and a point of it, with whole numbers so that arithmetic is exact. */
const withPoint = fc
	.tuple(fc.integer({ min: -1000, max: 1000 }), fc.nat(50), fc.nat(50))
	.map(([point, below, above]) => ({ point, interval: closed(point - below, point + above) }));

describe('interval arithmetic', () => {
	it('adds, subtracts, multiplies and divides two known intervals', () => {
		const [a, b] = [closed(1, 2), closed(4, 5)];
		expect(add(a, b)).toEqual(closed(5, 7));
		expect(subtract(a, b)).toEqual(closed(-4, -2));
		expect(multiply(a, b)).toEqual(closed(4, 10));
		expect(divide(a, b)).toEqual(closed(0.2, 0.5));
	});

	it('keeps open and unbounded ends', () => {
		const more: Interval = { low: 2, high: null, lowOpen: true, highOpen: false };
		expect(add(more, exact(1))).toEqual({ ...more, low: 3 });
		expect(multiply(more, exact(-1))).toEqual({
			low: null,
			high: -2,
			lowOpen: false,
			highOpen: true
		});
		expect(divide(exact(1), more)).toEqual({ low: 0, high: 0.5, lowOpen: true, highOpen: true });
		expect(multiply(closed(0, null), exact(0))).toEqual(closed(0, 0));
	});

	it('prints no float noise and no negative zero', () => {
		expect(add(exact(0.1), exact(0.2))).toEqual(exact(0.3));
		expect(Object.is(multiply(exact(0), exact(-1)).low, 0)).toBe(true);
	});

	it('divides whole numbers without noise', () => {
		expect(divide(exact(1_258_000), exact(185))).toEqual(exact(6800));
		expect(divide(exact(245_073), exact(3))).toEqual(exact(81_691));
	});

	it('refuses to divide by an interval that reaches 0', () => {
		expect(() => divide(exact(1), closed(-1, 1))).toThrow('division by an interval that reaches 0');
		expect(() => divide(exact(1), { ...closed(0, 1), lowOpen: true })).toThrow(RangeError);
		expect(() => exact(Infinity)).toThrow('no value');
	});

	it('encloses what points give, for every operation', () => {
		fc.assert(
			fc.property(withPoint, withPoint, (a, b) => {
				const holds = (interval: Interval, point: number) =>
					expect(contains(interval, exact(point))).toBe(true);
				holds(add(a.interval, b.interval), a.point + b.point);
				holds(subtract(a.interval, b.interval), a.point - b.point);
				holds(multiply(a.interval, b.interval), a.point * b.point);
				const { low, high } = b.interval;
				if ((low ?? 0) > 0 || (high ?? 0) < 0) {
					const quotient = divide(a.interval, b.interval);
					const slack = 1e-9 * Math.max(1, Math.abs(a.point / b.point));
					const wide = closed((quotient.low ?? 0) - slack, (quotient.high ?? 0) + slack);
					holds(wide, a.point / b.point);
				}
			})
		);
	});
});

describe('contains and overlaps', () => {
	it('take open ends as excluded', () => {
		const open: Interval = { low: 1, high: 2, lowOpen: true, highOpen: true };
		expect(contains(open, closed(1, 2))).toBe(false);
		expect(contains(closed(1, 2), open)).toBe(true);
		expect(overlaps(open, closed(2, 3))).toBe(false);
		expect(overlaps(closed(1, 2), closed(2, 3))).toBe(true);
	});

	it('take null as unbounded', () => {
		expect(contains(closed(0, null), closed(5, null))).toBe(true);
		expect(contains(closed(0, 9), closed(5, null))).toBe(false);
		expect(overlaps(closed(null, 3), closed(3, null))).toBe(true);
	});

	it('agree: what is contained overlaps', () => {
		fc.assert(
			fc.property(withPoint, withPoint, (a, b) => {
				const held = contains(a.interval, b.interval);
				expect(!held || overlaps(a.interval, b.interval)).toBe(true);
			})
		);
	});
});
