import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractText } from '../../src/corpus/extract';
import { findDates } from '../../src/corpus/extract/find-dates';
import { readCode, writeCode } from '../../src/lib/exercises/code';
import { edtfBounds } from '../../src/lib/model/edtf';
import { evaluate } from '../../src/lib/numbers/expression';
import { findFigures } from '../../src/lib/numbers/french-numbers';
import { readAddress, writeAddress } from '../../src/lib/search/address';
import { parseQuery } from '../../src/lib/search/parse-query';
import { countWords } from '../../src/lib/text/count-words';
import { matchQuote, nearestQuote } from '../../src/lib/text/match-quote';
import { foldText, normaliseText } from '../../src/lib/text/normalise';
import { decodeBytes } from '../../src/lib/verify/decode-bytes';
import { htmlToText } from '../../src/lib/verify/html-to-text';
import { VALLEY, verifyFixture } from '../../src/lib/verify/verify.fixture';
import { survive } from './hostile';
import { hostileBytes, hostileText } from './hostile-inputs';

test('text: normalised, folded and counted, with every place leading back', async () => {
	await survive(hostileText, (text) => {
		const { text: normal, map } = normaliseText(text);
		expect(map).toHaveLength(normal.length + 1);
		expect(normaliseText(normal).text).toBe(normal);
		expect(foldText(text)).toBe(foldText(text).toLowerCase());
		expect(countWords(text)).toBeLessThanOrEqual(text.length);
	});
});

test('quotations: found where they are, else nothing or a suggestion', async () => {
	await survive(fc.tuple(hostileText, hostileText), ([line, exact]) => {
		const found = matchQuote(line, exact);
		if (found) expect(line.slice(found.start, found.end)).not.toBe('');
		nearestQuote([line], exact.slice(0, 200));
	});
});

test('French numbers: what is read is printed there, and its interval holds its value', async () => {
	await survive(hostileText, (text) => {
		for (const { raw, start, end, value, low, high } of findFigures(text)) {
			expect(text.slice(start, end)).toBe(raw);
			if (value !== null && low !== null) expect(low).toBeLessThanOrEqual(value);
			if (value !== null && high !== null) expect(high).toBeGreaterThanOrEqual(value);
		}
	});
});

test('dates: what is read is printed there', async () => {
	await survive(hostileText, (text) => {
		for (const { raw } of findDates(text)) expect(text).toContain(raw);
		edtfBounds(text);
	});
});

test('formulas: a number or a refusal', async () => {
	const formula = fc.oneof(hostileText, fc.string({ unit: fc.constantFrom(...'ab1.+−×÷() -'), maxLength: 40 }));
	await survive(formula, (text) => {
		try {
			evaluate(text, () => ({ low: 1, high: 2, lowOpen: false, highOpen: false }));
		} catch (error) {
			expect(['SyntaxError', 'RangeError', 'Error']).toContain((error as Error).name);
		}
	});
});

test('extraction: every line that is not blank is in a passage or noise', async () => {
	await survive(hostileText, (text) => {
		const { passages, noise } = extractText(text, 'auto');
		const spans = [...passages, ...noise].map(({ lines }) => lines);
		for (const [rank, line] of text.split('\n').entries())
			if (/[\p{L}\p{N}]/u.test(line))
				expect(spans.some(([first, last]) => first <= rank + 1 && rank + 1 <= last)).toBe(true);
	});
});

test('verify in source: any bytes give a report, and what surrounds a quotation never makes two of it', async () => {
	await survive(hostileBytes, async (bytes) => {
		const report = await verifyFixture(bytes, 'valley');
		expect(report.items).toHaveLength(13);
		expect(htmlToText(decodeBytes(bytes).text)).not.toMatch(/<script[\s>]/i);
	});
	await survive(hostileText, async (text) => {
		const report = await verifyFixture(`${VALLEY}\n${text}`);
		expect(report.counts).toMatchObject({ found: 12, withheld: 1 });
	});
});

test('search: any query has units to look for or none; any address is read and written back', async () => {
	await survive(hostileText, (text) => {
		for (const { terms } of parseQuery(text, 'fr')) expect(terms.length).toBeGreaterThan(0);
		const state = readAddress(new URLSearchParams(text));
		expect(readAddress(new URLSearchParams(writeAddress(state)))).toEqual({
			...state,
			query: state.query.trim() === '' ? '' : state.query
		});
	});
});

test('share codes: a sheet that writes the same code, or why it is none', async () => {
	const typed = fc.oneof(hostileText, fc.string({ unit: fc.constantFrom(...'0aZ17 -bO'), maxLength: 30 }));
	await survive(typed, (text) => {
		const read = readCode(text);
		if (typeof read === 'string') expect(['not-a-code', 'mistyped', 'other-format']).toContain(read);
		else expect(writeCode(read.options)).toBe(read.code);
	});
});
