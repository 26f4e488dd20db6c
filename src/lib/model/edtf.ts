/** First and last possible day of a date, `YYYY-MM-DD`; null when unbounded or when the year is unknown. */
export interface DayBounds {
	first: string | null;
	last: string | null;
}

/** First and last month of the EDTF seasons; winter runs into the next year. */
const SEASONS: Record<string, [first: string, last: string, yearsLater: number]> = {
	'21': ['03-01', '05-31', 0],
	'22': ['06-01', '08-31', 0],
	'23': ['09-01', '11-30', 0],
	'24': ['12-01', '02-28', 1]
};

/**
 * The days between which an EDTF date lies.
 *
 * @param edtf `2025`, `2025-06`, `2025-06-03`, `2025-21` (spring), `2020/2025`, `../2026`; null when unknown
 * @returns both bounds; never throws
 * @example edtfBounds('2025-06') // → { first: '2025-06-01', last: '2025-06-30' }
 */
export function edtfBounds(edtf: string | null): DayBounds {
	if (edtf === null) return { first: null, last: null };
	const [from = '', to] = edtf.split('/');
	const start = boundsOfOne(from);
	return to === undefined ? start : { first: start.first, last: boundsOfOne(to).last };
}

function boundsOfOne(date: string): DayBounds {
	const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date);
	if (!match) return { first: null, last: null };
	const [, year = '', month, day] = match;
	if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
	const season = SEASONS[month];
	if (season) {
		const [first, last, yearsLater] = season;
		return { first: `${year}-${first}`, last: `${Number(year) + yearsLater}-${last}` };
	}
	if (day !== undefined)
		return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` };
	const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	return { first: `${year}-${month}-01`, last: `${year}-${month}-${lastDay}` };
}
