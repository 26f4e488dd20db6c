import { describe, expect, it } from 'vitest';
import { edtfBounds } from './edtf';

describe('the bounds of an EDTF date', () => {
	it.each([
		['2025', '2025-01-01', '2025-12-31'],
		['2024-02', '2024-02-01', '2024-02-29'],
		['2025-06-03', '2025-06-03', '2025-06-03'],
		['2025-24', '2025-12-01', '2026-02-28'],
		['2020/2025-07', '2020-01-01', '2025-07-31']
	])('%s lies between %s and %s', (edtf, first, last) => {
		expect(edtfBounds(edtf)).toEqual({ first, last });
	});

	it('leaves an open end and an unknown year unbounded', () => {
		expect(edtfBounds('../2026')).toEqual({ first: null, last: '2026-12-31' });
		expect(edtfBounds('XXXX-01-20')).toEqual({ first: null, last: null });
		expect(edtfBounds(null)).toEqual({ first: null, last: null });
	});
});
