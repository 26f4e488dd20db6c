import { describe, expect, test } from 'vitest';
import { calculate } from './calculate';
import { shareSheet, spanSheet } from './calculate.fixture';
import type { Changes } from './changes';
import { readFields } from './changes';
import { enteredOf, intervalReadings, letterFormulas, workedFormulas } from './show';

const verdicts = (sheet: typeof shareSheet, changes: Changes) =>
	calculate(sheet, changes)?.readings.map(({ verdict }) => verdict);
const number = (digits: string, scale: 1 | 1e6 | 1e9 = 1) => ({ number: { digits, scale } });

describe('the check of a reader', () => {
	test.each([shareSheet, spanSheet])('unchanged gives what is published ($id)', (sheet) => {
		expect(verdicts(sheet, {})).toEqual(sheet.readings.map(({ verdict }) => verdict));
		expect(calculate(sheet, {})?.verdict).toBe(sheet.verdict);
	});

	test.each<[string, Changes, string[]]>([
		['another total', { total: number('1.43', 1e9) }, ['consistent', 'consistent']],
		['a total said rounded', { total: { rounding: 'printed' } }, ['consistent', 'consistent']],
		['another amount', { 'pl-eur': number('2', 1e6) }, ['inconsistent', 'inconsistent']],
		['a share said rounded', { 'pl-part': { rounding: 'printed' } }, ['consistent', 'consistent']],
		['a share said exact', { 'pl-part': { rounding: 'exact' } }, ['inconsistent', 'inconsistent']],
		['an amount said exact', { 'pl-eur': { rounding: 'exact' } }, ['inconsistent', 'consistent']]
	])('%s moves the readings that numbers decide, and no other', (_, changes, expected) => {
		expect(verdicts(shareSheet, changes)).toEqual([...expected, 'undecidable']);
	});

	test('a new number is read as each reading reads the old one, from the digits it is typed with', () => {
		const results = calculate(shareSheet, { 'pl-part': number('0.40') })?.readings.map(
			({ results: [first] }) => [first?.low, first?.high]
		);
		expect(results).toEqual([
			[1062500000, 1087500000],
			[4.25e8 / 0.405, 4.35e8 / 0.395].map((bound) => expect.closeTo(bound, 0)),
			[undefined, undefined]
		]);
	});

	test('a division by zero gives nothing, and does not throw', () => {
		expect(calculate(shareSheet, { 'pl-part': number('0') })).toBeNull();
	});

	test('an end of a literal moves alone, and may not cross the other', () => {
		expect(verdicts(spanSheet, { 'annee.a': number('2025') })?.[0]).toBe('inconsistent');
		const entered = enteredOf(spanSheet, { changes: {}, lang: 'fr' });
		const crossed = { ...entered, annee: { text: '2027', rounding: null } };
		expect(readFields(spanSheet, crossed, 'fr').refused).toEqual({ 'annee.a': 'crossed' });
	});

	test('a figure that follows another follows its change, until it has a number of its own', () => {
		const low = (changes: Changes) => calculate(spanSheet, changes)?.readings[1]?.results[0]?.low;
		expect(low({})).toBe(500000);
		expect(low({ 'pl-plus': number('3', 1e6) })).toBe(1500000);
		expect(low({ 'pl-plus': number('3', 1e6), 'pl-moitie': number('7') })).toBe(7);
	});

	test('a rounding needs a number, and an empty field is no zero', () => {
		const entered = enteredOf(spanSheet, { changes: {}, lang: 'fr' });
		const asked = {
			...entered,
			'pl-moitie': { text: '', rounding: 'exact' as const },
			debut: { text: ' ', rounding: null }
		};
		expect(readFields(spanSheet, asked, 'fr').refused).toEqual({
			'pl-moitie': 'empty',
			debut: 'empty'
		});
	});
});

describe('what is shown of it', () => {
	test('formulas are in letters, a fixed number as itself', () => {
		expect(letterFormulas(shareSheet).map(({ formula }) => formula)).toEqual(['A ÷ B × 100', 'C']);
	});

	test('a side says that its numbers are the reader’s, where they are', () => {
		const changes = { total: number('1.43', 1e9) };
		const result = calculate(shareSheet, changes);
		if (!result) throw new Error('the fixture can be computed');
		const words = { changes, lang: 'fr' as const, withMine: 'avec vos nombres' };
		const [first] = intervalReadings(shareSheet, result, words);
		expect(first?.sides.map(({ label, text }) => `${label}: ${text}`)).toEqual([
			'pl-eur ÷ pl-part × cent: de 1,42\u00a0Md€ à 1,45\u00a0Md€',
			'total (avec vos nombres): 1,43\u00a0Md€'
		]);
		expect(workedFormulas(shareSheet, result, { index: 1, lang: 'fr' })).toEqual([
			'[4\u202f250\u202f000\u00a0;\u00a04\u202f350\u202f000] ÷ [0,25\u00a0;\u00a00,35] × 100 = de 1,21\u00a0Md€ à 1,74\u00a0Md€'
		]);
	});
});
