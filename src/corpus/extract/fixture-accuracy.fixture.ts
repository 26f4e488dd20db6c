import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AccuracyTable } from './accuracy.fixture';
import { extractText } from './index';
import type { Extraction } from './index';

/** What a document holds, re-read and corrected by hand, whatever the tool finds. */
export type Expected = Pick<Extraction, 'kind' | 'passages' | 'noise'> & {
	figures: {
		line: number;
		raw: string;
		value: number | null;
		low?: number;
		high?: number;
		unit: string;
		qualifier: string;
	}[];
	dates: { line: number; raw: string; value: string | null }[];
};

/** A document written for the tests, and its expectations. */
export interface FixtureCase {
	name: string;
	text: string;
	expected: Expected;
}

/**
 * Reads a folder of `<case>/input.txt` and `<case>/expected.json`.
 *
 * @param folder `extract` or `extract-kept`, under tests/fixtures
 * @returns the cases by name
 */
export function readCases(folder: string): FixtureCase[] {
	const path = fileURLToPath(new URL(`../../../tests/fixtures/${folder}/`, import.meta.url));
	return readdirSync(path)
		.sort()
		.map((name) => ({
			name,
			text: readFileSync(join(path, name, 'input.txt'), 'utf8'),
			expected: JSON.parse(readFileSync(join(path, name, 'expected.json'), 'utf8'))
		}));
}

/** The place, the words, the value, the unit, the hedge. */
export function figureKeys(figures: Expected['figures']): string[] {
	return figures.map(({ line, raw, value, low, high, unit, qualifier }) => {
		const amount = qualifier === 'between' ? `${low}–${high}` : value;
		return [line, raw, amount, unit, qualifier].join(' | ');
	});
}

const isMoney = ({ unit }: { unit: string }) => unit.startsWith('EUR') || unit === 'percent';

/**
 * Extracts a document and counts what was found against what was expected.
 *
 * @param table receives one row a kind of record
 * @param fixture the document
 * @returns what was found
 */
export function measure(table: AccuracyTable, { text, expected }: FixtureCase): Extraction {
	const found = extractText(text, 'auto');
	const figures = found.figures as Expected['figures'];
	const lines = (passages: Extraction['passages']) =>
		passages.map(({ kind, heading, lines }) => [kind, heading, ...lines].join(' | '));
	const dates = (list: Expected['dates']) =>
		list.map(({ line, raw, value }) => [line, raw, value].join(' | '));
	table.add('passages', lines(found.passages), lines(expected.passages));
	table.add('figures', figureKeys(figures), figureKeys(expected.figures));
	const money = [figures.filter(isMoney), expected.figures.filter(isMoney)].map(figureKeys);
	table.add('money', money[0] ?? [], money[1] ?? []);
	table.add('dates', dates(found.dates as Expected['dates']), dates(expected.dates));
	return found;
}
