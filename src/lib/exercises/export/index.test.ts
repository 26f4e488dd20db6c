import { describe, expect, test } from 'vitest';
import { linkTo, sheetOf } from './export.fixture';
import { EXPORT_FORMATS } from './formats';
import { exportName, exportSheet } from './index';

describe('taking a sheet away', () => {
	test.each(EXPORT_FORMATS)('%s gives a file with its code in its name', async (format) => {
		const file = await exportSheet({ sheet: sheetOf(7), format, linkTo });
		expect(file.name).toMatch(/^en-regard-b-l55-k7[\w.-]+$/);
		expect(file.content.size).toBeGreaterThan(500);
	});

	test('only the plain file leaves questions out, and says how many', async () => {
		const notes = await Promise.all(
			EXPORT_FORMATS.map(async (format) => [
				format,
				(await exportSheet({ sheet: sheetOf(7), format, linkTo })).note
			])
		);
		expect(notes.filter(([, note]) => note !== null)).toEqual([
			['pronote', expect.stringContaining('4 questions sur 7')]
		]);
	});

	test('the same sheet gives the same text, byte for byte', async () => {
		for (const format of ['moodle', 'pronote', 'gift', 'markdown'] as const) {
			const [a, b] = await Promise.all(
				[1, 2].map(async () =>
					(await exportSheet({ sheet: sheetOf(9), format, linkTo })).content.text()
				)
			);
			expect(a).toBe(b);
		}
	});

	test('a code never makes a path', () => {
		expect(exportName('../a b', 'moodle')).toBe('en-regard-.._a_b-moodle.xml');
	});
});
