/** EDTF writes seasons as months 21 (spring) to 24 (winter). */
const isMonth = (month: number): boolean =>
	(month >= 1 && month <= 12) || (month >= 21 && month <= 24);

/**
 * Tells whether the calendar has a date that is well formed.
 *
 * @param edtf as `Edtf` of the model accepts it
 * @returns false for a thirteenth month, a 31 June, or a period that ends before it begins
 * @example isCalendarDate('2025-06-31') // → false
 */
export function isCalendarDate(edtf: string): boolean {
	const parts = edtf.replace(/~/g, '').split('/');
	const [first = '', last = first] = parts;
	const isOpen = parts.includes('..');
	return parts.every(isCalendarPart) && (isOpen || first <= last || first.startsWith(last));
}

function isCalendarPart(part: string): boolean {
	if (part === '..') return true;
	const [year = '', month, day] = part.split('-');
	if (month !== undefined && !isMonth(Number(month))) return false;
	if (day === undefined) return true;
	// An unknown year may be a leap year.
	const lastDay = new Date(Date.UTC(year === 'XXXX' ? 2024 : Number(year), Number(month), 0));
	return Number(month) <= 12 && Number(day) >= 1 && Number(day) <= lastDay.getUTCDate();
}
