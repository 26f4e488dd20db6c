import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/lib/calculate/calculate';
import { readAddress, readFields, writeAddress } from '../../src/lib/calculate/changes';
import { enteredOf } from '../../src/lib/calculate/show';
import { fieldsOf } from '../../src/lib/calculate/sheet';
import { decodeNumber, valueOf } from '../../src/lib/calculate/typed-number';
import { calculatorRows, calculatorSheets } from '../../src/lib/server/calculator';
import { checkOrigins } from '../../src/lib/server/check-origins';
import { shownCorpus } from '../../src/lib/server/dataset';

const corpus = shownCorpus();
const checks = new Map(corpus.data.checks.map((check) => [check.id, check]));
const sheets = calculatorSheets(corpus, checkOrigins(), 'fr');
const all = [...sheets, ...calculatorSheets(corpus, checkOrigins(), 'en')];

describe('every check that the calculator proposes', () => {
	test('is an arithmetic check that a number decides; the others are listed as such', () => {
		const { open, fixed } = calculatorRows(corpus, checkOrigins(), 'fr');
		expect(open.map(({ id }) => id)).toEqual(sheets.map(({ id }) => id));
		expect(sheets.length).toBeGreaterThan(20);
		const arithmetic = corpus.data.checks.filter(({ kind }) => kind === 'arithmetic');
		expect([...open, ...fixed].map(({ id }) => id).sort()).toEqual(
			arithmetic.map(({ id }) => id).sort()
		);
		for (const { id } of fixed)
			expect(checks.get(id)?.readings.every(({ verdict }) => verdict === 'undecidable'), id).toBe(
				true
			);
	});

	test.each(sheets.map((sheet) => [sheet.id, sheet] as const))(
		'%s, unchanged, gives exactly the published verdicts and intervals',
		(id, sheet) => {
			const published = checks.get(id);
			const result = calculate(sheet, {});
			expect(result?.verdict).toBe(published?.verdict);
			expect(result?.readings.map(({ verdict }) => verdict)).toEqual(
				published?.readings.map(({ verdict }) => verdict)
			);
			const shown = sheet.readings.map(({ sides }) => sides.length > 0);
			expect(result?.readings.map(({ results }) => results)).toEqual(
				published?.readings.map(({ sides }, index) =>
					shown[index] ? sides.map((side) => side.result) : []
				)
			);
			for (const [index, reading] of sheet.readings.entries())
				expect(shown[index] || reading.undecidable, `reading ${index + 1}`).toBe(true);
		}
	);

	test('shows in its fields the numbers of the records, which read as no change in either language', () => {
		for (const [index, sheet] of all.entries()) {
			const lang = index < sheets.length ? 'fr' : 'en';
			const entered = enteredOf(sheet, { changes: {}, lang });
			expect(readFields(sheet, entered, lang), sheet.id).toEqual({ changes: {}, refused: {} });
			for (const { operand, end, published } of fieldsOf(sheet)) {
				const literal = checks.get(sheet.id)?.literals[operand.id];
				const value = end === 'high' ? literal?.upTo : literal?.value;
				const expected = operand.figure ? operand.figure.value : value;
				expect(published && valueOf(published), `${sheet.id} ${operand.id}`).toBe(expected);
			}
		}
	});

	test('moves when one of its numbers does: to that of another, or some way off', () => {
		const FACTORS = [0.5, 0.8, 0.95, 1, 1.05, 1.15, 2];
		for (const sheet of sheets) {
			const fields = fieldsOf(sheet);
			const values = fields.flatMap(({ published }) => (published ? [valueOf(published)] : []));
			const candidates = values.flatMap((value) => FACTORS.map((factor) => value * factor));
			const before = JSON.stringify(calculate(sheet, {})?.readings.map(({ verdict }) => verdict));
			const after = fields.flatMap(({ key }) =>
				candidates.map((value) => {
					const number = decodeNumber(String(Number(value.toPrecision(12)))) ?? undefined;
					const result = calculate(sheet, { [key]: { number, rounding: 'exact' } });
					return JSON.stringify(result?.readings.map(({ verdict }) => verdict));
				})
			);
			expect(
				after.some((verdicts) => verdicts !== before),
				sheet.id
			).toBe(true);
		}
	});

	test('has an address of its own, and no number is named as the check is', () => {
		for (const { id, operands } of sheets) {
			expect(readAddress(writeAddress(id, {}), sheets)).toEqual({ kind: 'check', id, changes: {} });
			expect(operands.map((operand) => operand.id)).not.toContain('verification');
		}
	});

	test('names no person and no claim that may not be shown', () => {
		const ids = all.flatMap(({ operands }) => operands.flatMap(({ figure }) => figure?.id ?? []));
		expect(ids.filter((id) => !corpus.figures.has(id))).toEqual([]);
	});
});
