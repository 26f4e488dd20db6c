import { describe, expect, it } from 'vitest';
import { exact } from './interval';
import type { Interval } from './interval';
import { combineReadings, compareMeasurements, compareWithBound } from './verdict';

const moreThanTwo: Interval = { low: 2, high: null, lowOpen: true, highOpen: false };

describe('verdicts', () => {
	it('call two measurements consistent when they overlap', () => {
		expect(compareMeasurements(exact(3), moreThanTwo)).toBe('consistent');
		expect(compareMeasurements(exact(2), moreThanTwo)).toBe('inconsistent');
	});

	it('compare with a bound: inside, outside, across', () => {
		const across: Interval = { low: 1, high: 3, lowOpen: false, highOpen: false };
		expect(compareWithBound(exact(3), moreThanTwo)).toBe('consistent');
		expect(compareWithBound(exact(1), moreThanTwo)).toBe('inconsistent');
		expect(compareWithBound(across, moreThanTwo)).toBe('undecidable');
	});

	it('depend when readings disagree', () => {
		expect(combineReadings(['consistent', 'consistent'])).toBe('consistent');
		expect(combineReadings(['consistent', 'inconsistent'])).toBe('depends');
		expect(combineReadings(['undecidable', 'consistent'])).toBe('depends');
		expect(() => combineReadings([])).toThrow('at least one reading');
	});
});
