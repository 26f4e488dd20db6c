import { expect, test } from 'vitest';
import { isCalendarDate } from './is-calendar-date';

test.each([
	'2031',
	'2031-06',
	'2031-06-30',
	'2031-21',
	'2028-02-29',
	'XXXX-02-29',
	'../2031',
	'2031/..',
	'2031-05/2031',
	'2030/2031-02',
	'2031~'
])('%s is a date of the calendar', (edtf) => expect(isCalendarDate(edtf)).toBe(true));

test.each([
	'2031-13',
	'2031-00',
	'2031-25',
	'2031-06-31',
	'2031-02-29',
	'2031-21-01',
	'2031-06-00',
	'2031/2030',
	'2031-13/2032'
])('%s is none', (edtf) => expect(isCalendarDate(edtf)).toBe(false));
