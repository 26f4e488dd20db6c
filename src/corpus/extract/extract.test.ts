import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { AccuracyTable } from './accuracy.fixture';
import { extractText } from './index';
import type { Extraction } from './index';

const FIXTURES = fileURLToPath(new URL('../../../tests/fixtures/extract/', import.meta.url));
const cases = readdirSync(FIXTURES).sort();
const table = new AccuracyTable();

type Expected = Pick<Extraction, 'kind' | 'passages' | 'noise'> & {
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

function read(name: string): { text: string; expected: Expected } {
	const text = readFileSync(join(FIXTURES, name, 'input.txt'), 'utf8');
	return {
		text,
		expected: JSON.parse(readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8'))
	};
}

/** What the expectations were written for: the place, the words, the value, the unit, the hedge. */
function figureKeys(figures: Expected['figures']): string[] {
	return figures.map(({ line, raw, value, low, high, unit, qualifier }) => {
		const amount = qualifier === 'between' ? `${low}–${high}` : value;
		return [line, raw, amount, unit, qualifier].join(' | ');
	});
}

describe('extractText on the fixtures', () => {
	it.each(cases)('%s: kind, passages, figures, dates and noise', (name) => {
		const { text, expected } = read(name);
		const found = extractText(text, 'auto');
		const money = (unit: string) => unit.startsWith('EUR') || unit === 'percent';
		const figures = {
			found: figureKeys(found.figures as Expected['figures']),
			expected: figureKeys(expected.figures)
		};
		table.add(
			'passages',
			found.passages.map((passage) => JSON.stringify(passage)),
			expected.passages.map((passage) => JSON.stringify(passage))
		);
		table.add('figures', figures.found, figures.expected);
		table.add(
			'of which money and percentages',
			figureKeys(found.figures.filter(({ unit }) => money(unit)) as Expected['figures']),
			figureKeys(expected.figures.filter(({ unit }) => money(unit)))
		);
		table.add(
			'dates',
			found.dates.map(({ line, raw, value }) => `${line} ${raw} ${value}`),
			expected.dates.map(({ line, raw, value }) => `${line} ${raw} ${value}`)
		);
		expect(found.kind).toBe(expected.kind);
		expect(found.passages).toEqual(expected.passages);
		expect(found.noise).toEqual(expected.noise);
		expect(figures.found).toEqual(figures.expected);
		expect(found.dates).toMatchObject(expected.dates);
	});

	afterAll(() => console.log(table.toMarkdown()));
});
