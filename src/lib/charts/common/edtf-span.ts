/** A date with its precision as time: decimal years `from` ≤ t < `to`. */
export interface YearSpan {
	from: number;
	to: number;
	precision: 'day' | 'month' | 'season' | 'year' | 'range';
}

const DAY_MS = 86_400_000;

/** Decimal year of a day: `(2025, 6, 1)` → 2025.41… Days outside a month roll over. */
const decimalYear = (year: number, month: number, day: number): number => {
	const start = Date.UTC(year, 0, 1);
	const length = Date.UTC(year + 1, 0, 1) - start;
	return year + (Date.UTC(year, month - 1, day) - start) / length;
};

/** EDTF seasons 21–24: spring to winter; winter runs from December into the next year. */
const seasonSpan = (year: number, season: number): YearSpan => {
	const firstMonth = 3 + (season - 21) * 3;
	return {
		from: decimalYear(year, firstMonth, 1),
		to: firstMonth === 12 ? decimalYear(year + 1, 3, 1) : decimalYear(year, firstMonth + 3, 1),
		precision: 'season'
	};
};

const singleSpan = (edtf: string): YearSpan | null => {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?~?$/.exec(edtf);
	if (!match) return null;
	const [year, month, day] = match.slice(1).map((part) => (part ? Number(part) : 0));
	if (!year) return null;
	if (!month) return { from: year, to: year + 1, precision: 'year' };
	if (month > 20) return seasonSpan(year, month);
	if (!day)
		return {
			from: decimalYear(year, month, 1),
			to: month === 12 ? year + 1 : decimalYear(year, month + 1, 1),
			precision: 'month'
		};
	const from = decimalYear(year, month, day);
	return { from, to: from + DAY_MS / (366 * DAY_MS), precision: 'day' };
};

/**
 * Span of an EDTF date, or null when it has no place in time (null, unknown year, open start).
 * `2025-06` → month; `2020/2025` → range to the end of 2025; `2024/..` has no end: null.
 */
export const spanOf = (edtf: string | null): YearSpan | null => {
	if (edtf === null) return null;
	const [first = '', last] = edtf.split('/');
	const start = singleSpan(first);
	if (last === undefined || !start) return last === undefined ? start : null;
	const end = singleSpan(last);
	return end && { from: start.from, to: end.to, precision: 'range' };
};

/** The calendar year that holds the start of a date: `2025-06-03` → 2025. */
export const yearOf = (edtf: string | null): number | null => {
	const span = spanOf(edtf);
	return span && Math.floor(span.from);
};
