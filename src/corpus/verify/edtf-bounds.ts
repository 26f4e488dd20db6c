/** First and last day that a date may mean, `YYYY-MM-DD`; null where it is open or its year unknown. */
export interface EdtfBounds {
	earliest: string | null;
	latest: string | null;
}

/** Months of the seasons of EDTF (21 spring … 24 winter); winter may open or close its year. */
const SEASONS: Record<string, [string, string]> = {
	'21': ['03', '05'],
	'22': ['06', '08'],
	'23': ['09', '11'],
	'24': ['01', '12']
};

/**
 * Gives the first and last day of an EDTF date.
 *
 * @param edtf as `Edtf` of the model accepts it
 * @returns the bounds, or null when the calendar has no such date
 * @example edtfBounds('2025-06') // → { earliest: '2025-06-01', latest: '2025-06-30' }
 */
export function edtfBounds(edtf: string): EdtfBounds | null {
	const [first = '', second] = edtf.replace(/~/g, '').split('/');
	const start = boundsOfPart(first);
	const end = second === undefined ? start : boundsOfPart(second);
	if (!start || !end) return null;
	if (start.earliest && end.latest && start.earliest > end.latest) return null;
	return { earliest: start.earliest, latest: end.latest };
}

function boundsOfPart(part: string): EdtfBounds | null {
	if (part === '..') return { earliest: null, latest: null };
	const [year = '', month, day] = part.split('-');
	const isKnown = year !== 'XXXX';
	const [from, to] = month === undefined ? ['01', '12'] : (SEASONS[month] ?? [month, month]);
	if (Number(from) < 1 || Number(to) > 12) return null;
	const monthEnd = lastDay(isKnown ? Number(year) : 2024, Number(to));
	if (day !== undefined && (Number(day) < 1 || Number(day) > monthEnd)) return null;
	if (!isKnown) return { earliest: null, latest: null };
	return {
		earliest: `${year}-${from}-${day ?? '01'}`,
		latest: `${year}-${to}-${day ?? String(monthEnd).padStart(2, '0')}`
	};
}

const lastDay = (year: number, month: number): number =>
	new Date(Date.UTC(year, month, 0)).getUTCDate();
