import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildDataset } from '../../src/lib/model/build';
import { toPublic } from '../../src/lib/model/publish';
import { indexDataset } from '../../src/lib/server/dataset';
import { buildSheet } from '../../src/lib/server/verify-sheet';
import { matchQuote } from '../../src/lib/text/match-quote';
import type { Sheet, SheetItem } from '../../src/lib/verify/sheet';
import { verifyText } from '../../src/lib/verify/verify';
import { loadReal } from './load-real';

const { corpus: real, texts } = loadReal();
const whole = buildDataset(real.draft);
const corpus = indexDataset(toPublic(whole));
const sheets = corpus.data.sources.map((source) => buildSheet(corpus, source));
const sources = sheets.flatMap((sheet) => {
	const text = texts?.get(sheet.source)?.text;
	return text === undefined ? [] : [{ sheet, text }];
});

const verify = (text: string) =>
	verifyText({
		bytes: new TextEncoder().encode(text),
		name: null,
		sheets,
		chosen: null,
		digest: async (bytes) => createHash('sha256').update(bytes).digest('hex')
	});

const keyOf = ({ kind, record, line, exact }: SheetItem) => `${kind} ${record} ${line} ${exact}`;

const changeDigit = (text: string, at: number): string =>
	text.slice(0, at) + String((Number(text[at]) + 1) % 10) + text.slice(at + 1);

/** Every figure printed in digits, and where its first digit stands in the text. */
const digitsOf = ({ sheet, text }: { sheet: Sheet; text: string }) =>
	sheet.items
		.filter(({ kind, exact }) => kind === 'figure' && /\d/.test(exact))
		.map((item) => {
			const lines = text.split('\n');
			const before = lines.slice(0, item.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
			const printed = lines[item.line - 1] ?? '';
			const start = matchQuote(printed, item.exact)?.start ?? Number.NaN;
			return { sheet, text, item, at: before + start + printed.slice(start).search(/\d/) };
		});

describe('what is looked up', () => {
	test('every quotation, figure and piece of evidence that is published, and no sensitive claim', () => {
		const items = sheets.flatMap((sheet) => sheet.items);
		const count = (kind: string) => items.filter((item) => item.kind === kind).length;
		expect(count('quotation')).toBe(corpus.data.claims.flatMap(({ quotes }) => quotes).length);
		expect(count('nature')).toBe(corpus.data.claims.length);
		expect(count('figure')).toBe(corpus.data.figures.length);
		const sensitive = whole.claims.filter((claim) => claim.sensitive).map(({ id }) => id);
		expect(sensitive.length).toBeGreaterThan(0);
		expect(items.filter(({ record }) => sensitive.includes(record))).toEqual([]);
	});
});

const described = texts
	? 'the real texts'
	: `the real texts: ${sheets.length * 4} not run: no sources`;

describe.skipIf(!texts)(described, () => {
	test.each(sources)('$sheet.source: all is found in the very copy', async ({ sheet, text }) => {
		const report = await verify(text);
		expect(report).toMatchObject({
			identical: 'bytes',
			recognised: { source: sheet.source, by: 'copy' },
			counts: { found: sheet.items.length, moved: 0, changed: 0, absent: 0, withheld: 0 }
		});
	});

	test.each(sources)('$sheet.source: with one digit of a figure changed, exactly what holds it is reported', async (source) => {
		const digits = digitsOf(source);
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...digits), async ({ sheet, text, item, at }) => {
				const changed = changeDigit(text, at);
				const lines = changed.split('\n');
				const report = await verify(changed);
				const told = report.items.filter(({ state }) => state !== 'found').map(keyOf);
				const lost = sheet.items.filter(({ line, exact }) => !matchQuote(lines[line - 1] ?? '', exact));
				expect(report).toMatchObject({ identical: 'no', source: { source: sheet.source } });
				expect(told).toEqual(lost.map(keyOf));
				expect(told).toContain(keyOf(item));
				expect(lost.every(({ line }) => line === item.line)).toBe(true);
			}),
			{ numRuns: 12 }
		);
	});

	test.each(sources)('$sheet.source: any changed digit is told by the hash, and by the figures on its line alone', async ({ sheet, text }) => {
		const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...digits), async (at) => {
				const line = text.slice(0, at).split('\n').length;
				const report = await verify(changeDigit(text, at));
				expect(report.text.sha256).not.toBe(sheet.sha256);
				const told = report.items.filter(({ state }) => state !== 'found');
				expect(told.filter((item) => item.line !== line)).toEqual([]);
			}),
			{ numRuns: 8 }
		);
	});
});
