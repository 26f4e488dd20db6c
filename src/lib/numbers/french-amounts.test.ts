import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findFigures } from './french-numbers';
import type { FoundFigure } from './french-numbers';

/** Sentences written for this test: « ⟦printed|value and unit⟧ », e for euros, p for percent, – for a range. */
const LINES = readFileSync(new URL('./amounts.fixture.txt', import.meta.url), 'utf8')
	.split('\n')
	.filter((line) => line !== '');
const MARK = /⟦([^|⟧]*)\|([^⟧]*)⟧/g;

const isAmount = ({ unit, value, qualifier }: FoundFigure) =>
	(unit.startsWith('EUR') || unit === 'percent') && (value !== null || qualifier === 'between');
const codeOf = ({ value, low, high, qualifier, unit }: FoundFigure) =>
	`${qualifier === 'between' ? `${low}–${high}` : value} ${unit === 'percent' ? 'p' : 'e'}`;
const plainCode = (code: string) =>
	`${code.slice(0, -1).split('–').map(Number).join('–')} ${code.slice(-1)}`;

describe('findFigures on amounts and percentages in every guise', () => {
	it.each(LINES)('%s', (line) => {
		const expected = [...line.matchAll(MARK)].map(([, , code = '']) => plainCode(code));
		const found = findFigures(line.replace(MARK, '$1')).filter(isAmount);
		expect(found.map(codeOf)).toEqual(expected);
	});
});
