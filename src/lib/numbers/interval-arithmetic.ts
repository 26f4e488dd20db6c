import { cleanDecimal } from './decimal';

/** The values a figure may stand for; `null` is an open end (never ∞). */
export interface Interval {
	low: number | null;
	high: number | null;
	/** True when `low` itself is excluded. */
	lowOpen: boolean;
	/** True when `high` itself is excluded. */
	highOpen: boolean;
}

/** One end of an interval while it is computed: ±Infinity stands for an open end. */
interface End {
	at: number;
	open: boolean;
}

/**
 * The interval that holds one value.
 *
 * @param value a finite number
 * @returns the closed interval [value, value]
 * @throws RangeError when the value is not finite
 * @example exact(3) // → { low: 3, high: 3, lowOpen: false, highOpen: false }
 */
export function exact(value: number): Interval {
	if (!Number.isFinite(value)) throw new RangeError(`${value} is no value an interval can hold`);
	return toInterval({ at: value, open: false }, { at: value, open: false });
}

/**
 * Adds two intervals: every sum of one value of each.
 *
 * @param a in any unit
 * @param b in the same unit
 * @returns their sum; never throws
 * @example add(exact(1), exact(2)) // → [3, 3]
 */
export function add(a: Interval, b: Interval): Interval {
	return toInterval(plus(lowEnd(a), lowEnd(b)), plus(highEnd(a), highEnd(b)));
}

/**
 * Subtracts two intervals: every difference of one value of each.
 *
 * @param a in any unit
 * @param b in the same unit
 * @returns a − b; never throws
 * @example subtract({ low: 3, high: 4, … }, exact(1)) // → [2, 3]
 */
export function subtract(a: Interval, b: Interval): Interval {
	return add(a, toInterval(negative(highEnd(b)), negative(lowEnd(b))));
}

/**
 * Multiplies two intervals: every product of one value of each.
 *
 * @param a the first interval
 * @param b the second interval
 * @returns the smallest interval that holds every product; never throws
 * @example multiply({ low: 2, high: 3, … }, exact(10)) // → [20, 30]
 */
export function multiply(a: Interval, b: Interval): Interval {
	return products(a, [lowEnd(b), highEnd(b)]);
}

/**
 * Divides two intervals: every quotient of one value of each.
 *
 * @param a the dividend
 * @param b the divisor, which must not hold 0
 * @returns the smallest interval that holds every quotient
 * @throws RangeError when the divisor holds 0 or comes as near to it as one likes
 * @example divide({ low: 4.25, high: 4.35, … }, exact(2)) // → [2.125, 2.175]
 */
export function divide(a: Interval, b: Interval): Interval {
	const [low, high] = [lowEnd(b).at, highEnd(b).at];
	if (low <= 0 && high >= 0) throw new RangeError('division by an interval that reaches 0');
	return products(a, [inverse(highEnd(b)), inverse(lowEnd(b))]);
}

/**
 * Tells whether every value of one interval belongs to another.
 *
 * @param outer the interval that should hold the other
 * @param inner the interval that should be held
 * @returns true when inner ⊆ outer; never throws
 * @example contains({ low: 0, high: null, … }, exact(3)) // → true
 */
export function contains(outer: Interval, inner: Interval): boolean {
	const [low, high] = [lowEnd(outer), highEnd(outer)];
	const lowHeld = isBefore(low, lowEnd(inner), low.open && !lowEnd(inner).open);
	return lowHeld && isBefore(highEnd(inner), high, high.open && !highEnd(inner).open);
}

/**
 * Tells whether two intervals share at least one value.
 *
 * @param a in any unit
 * @param b in the same unit
 * @returns true when they meet; never throws
 * @example overlaps(exact(1), { low: 1, high: 2, lowOpen: true, … }) // → false
 */
export function overlaps(a: Interval, b: Interval): boolean {
	const meets = (low: End, high: End) => isBefore(low, high, low.open || high.open);
	return meets(lowEnd(a), highEnd(b)) && meets(lowEnd(b), highEnd(a));
}

/** Rounded once, at the end: 1 258 000 ÷ 185 is 6 800 and not 6 800.00000001. */
function products(a: Interval, factors: End[]): Interval {
	const ends = [lowEnd(a), highEnd(a)].flatMap((x) => factors.map((y) => times(x, y)));
	return toInterval(extreme(ends, -1), extreme(ends, 1));
}

function lowEnd(interval: Interval): End {
	return { at: interval.low ?? -Infinity, open: interval.lowOpen || interval.low === null };
}

function highEnd(interval: Interval): End {
	return { at: interval.high ?? Infinity, open: interval.highOpen || interval.high === null };
}

function toInterval(low: End, high: End): Interval {
	return {
		low: Number.isFinite(low.at) ? cleanDecimal(low.at) : null,
		high: Number.isFinite(high.at) ? cleanDecimal(high.at) : null,
		lowOpen: Number.isFinite(low.at) && low.open,
		highOpen: Number.isFinite(high.at) && high.open
	};
}

function isBefore(a: End, b: End, strict: boolean): boolean {
	return strict ? a.at < b.at : a.at <= b.at;
}

function plus(a: End, b: End): End {
	return { at: a.at + b.at, open: a.open || b.open };
}

function negative(end: End): End {
	return { at: -end.at, open: end.open };
}

function inverse(end: End): End {
	return { at: 1 / end.at, open: end.open };
}

/** A closed 0 reaches 0 whatever the other side; 0 × an open end is 0, not NaN. */
function times(a: End, b: End): End {
	const closedZero = (a.at === 0 && !a.open) || (b.at === 0 && !b.open);
	const at = a.at === 0 || b.at === 0 ? 0 : a.at * b.at;
	return { at, open: !closedZero && (a.open || b.open) };
}

/** The lowest (side −1) or highest (side 1) end; of two equal ones the closed one. */
function extreme(ends: End[], side: 1 | -1): End {
	return ends.reduce((best, end) => {
		if (end.at === best.at) return best.open ? end : best;
		return (end.at - best.at) * side > 0 ? end : best;
	});
}
