import { describe, expect, test } from 'vitest';
import type { ReadClaim, ReadFigure, Reading } from '../../lib/model/second-reading';
import { freezeReading, formatReading } from './freeze-reading';
import { formatAgreement } from './format';
import { computeAgreement } from './index';
import { matchFigures } from './match-figures';
import { measureNominal, measureSets } from './measures';
import { PassageFile } from '../../lib/model/passage';
import { Reading as ReadingSchema } from '../../lib/model/second-reading';
import { parse } from 'yaml';

const claim = (id: string, rest: Partial<ReadClaim> = {}): ReadClaim => ({
	id,
	nature: 'done',
	about: 'record',
	themes: ['budget'],
	sensitive: false,
	...rest
});

const figure = (rest: Partial<ReadFigure> = {}): ReadFigure => ({
	line: 7,
	alsoLines: [],
	raw: '5 ans',
	value: 5,
	unit: 'years',
	qualifier: 'exact',
	rounding: 'exact',
	status: 'none',
	...rest
});

const reading = (source: string, claims: ReadClaim[], figures: ReadFigure[] = []): Reading => ({
	source,
	claims,
	figures
});

describe('measureNominal', () => {
	test('gives the kappa of Cohen’s formula, computed by hand', () => {
		// Ten items: 7 alike. First reader 6 a, 4 b; second 5 a, 5 b: chance 0.6 × 0.5 + 0.4 × 0.5 = 0.5.
		const pairs = [
			...Array.from({ length: 4 }, () => ['a', 'a'] as const),
			...Array.from({ length: 2 }, () => ['a', 'b'] as const),
			...Array.from({ length: 1 }, () => ['b', 'a'] as const),
			...Array.from({ length: 3 }, () => ['b', 'b'] as const)
		];
		expect(measureNominal(pairs)).toMatchObject({ items: 10, same: 7, observed: 0.7 });
		expect(measureNominal(pairs).kappa).toBeCloseTo((0.7 - 0.5) / (1 - 0.5), 12);
	});

	test('is below nought for readers who agree less than chance', () => {
		expect(
			measureNominal([
				['a', 'b'],
				['b', 'a']
			]).kappa
		).toBe(-1);
	});

	test('leaves kappa undefined where both readers gave one answer throughout', () => {
		expect(
			measureNominal([
				['a', 'a'],
				['a', 'a']
			])
		).toEqual({ items: 2, same: 2, observed: 1, kappa: null });
	});

	test('claims nothing of no items', () => {
		expect(measureNominal([])).toEqual({ items: 0, same: 0, observed: null, kappa: null });
	});
});

describe('measureSets', () => {
	test('averages shared over chosen by either', () => {
		const pairs = [
			[
				['a', 'b'],
				['b', 'a']
			],
			[['a', 'b', 'c'], ['a']],
			[['a'], ['b']]
		] as const;
		expect(measureSets(pairs).meanJaccard).toBeCloseTo((1 + 1 / 3 + 0) / 3, 12);
		expect(measureSets(pairs).exact).toBeCloseTo(1 / 3, 12);
	});
});

describe('matchFigures', () => {
	test('pairs figures of one line that share their words, whatever more one of them holds', () => {
		const [first, second] = [
			figure({ raw: 'porté à 0,3 % du budget', value: 0.3 }),
			figure({ raw: '0,3 %', value: 0.3 })
		];
		expect(matchFigures([first], [second])).toEqual([[first, second]]);
	});

	test('pairs nothing across lines, except with the lines where a figure is printed again', () => {
		expect(matchFigures([figure()], [figure({ line: 46 })])).toEqual([]);
		expect(matchFigures([figure({ alsoLines: [46] })], [figure({ line: 46 })])).toHaveLength(1);
	});

	test('pairs no figures that share only their unit', () => {
		expect(matchFigures([figure()], [figure({ raw: '7 ans', value: 7 })])).toEqual([]);
	});

	test('takes the pair of equal value first, and each figure once', () => {
		const wrong = figure({ raw: '1 200 €', value: 1, unit: 'EUR' });
		const right = figure({ raw: '1 200 €', value: 1200, unit: 'EUR' });
		expect(matchFigures([right], [wrong, right])).toEqual([[right, right]]);
	});

	test('pairs a figure though its value differs, so that values can disagree', () => {
		const misread = figure({ value: 50 });
		expect(matchFigures([figure()], [misread])).toEqual([[figure(), misread]]);
	});
});

describe('computeAgreement', () => {
	const first = [
		reading('blog', [claim('a'), claim('b', { nature: 'presented' })], [figure()]),
		reading('plan', [claim('c', { sensitive: true })])
	];
	const second = [
		reading(
			'blog',
			[claim('a', { themes: ['budget', 'sante'] }), claim('b')],
			[figure({ status: 'reported' }), figure({ line: 9, raw: '9 ans', value: 9 })]
		),
		reading('plan', [claim('c', { sensitive: true })])
	];

	test('counts by source and pools the items of all', () => {
		const { sources, all } = computeAgreement(first, second);
		expect(sources.map((row) => [row.source, row.claims.nature.observed])).toEqual([
			['blog', 0.5],
			['plan', 1]
		]);
		expect(all.claims.nature).toMatchObject({ items: 3, same: 2 });
		expect(all.claims.themes).toEqual({ items: 3, meanJaccard: 2.5 / 3, exact: 2 / 3 });
		expect(all.claims.sensitive.kappa).toBe(1);
	});

	test('says what the second reader found, and how the matched figures were judged', () => {
		expect(computeAgreement(first, second).all.figures).toMatchObject({
			first: 1,
			second: 2,
			matched: 1,
			recall: 1,
			precision: 0.5,
			fields: { value: { same: 1, share: 1 }, status: { same: 0, share: 0 } }
		});
	});

	test('leaves the share of no figures unknown', () => {
		expect(computeAgreement(first, second).sources[1]?.figures.recall).toBeNull();
	});

	test('refuses readings of different claims', () => {
		const shorter = [reading('blog', [claim('a')])];
		const longer = [reading('blog', [claim('a'), claim('b')])];
		expect(() => computeAgreement(longer, shorter)).toThrow('« b » is not in the second reading');
		expect(() => computeAgreement(shorter, longer)).toThrow('« b » is not in the first reading');
	});

	test('is printed with a dash for what is not defined', () => {
		const lines = formatAgreement(computeAgreement(first, second)).split('\n');
		expect(lines[2]?.split(/\s+/).join(' ')).toBe('blog 2 50.0 0.00 100.0 – 100.0 – 0.75 50.0');
		expect(lines).toHaveLength(11);
	});
});

describe('freezeReading', () => {
	test('keeps the judgements of a passage file in the shape of a reading', () => {
		const text = { fr: 'x', en: 'x' };
		const file = PassageFile.parse({
			source: 'blog',
			passages: [
				{
					id: 'b-01',
					kind: 'post',
					heading: 'x',
					lines: [7, 9],
					date: { value: null, precision: 'unknown', basis: 'unknown', evidence: null },
					claims: [
						{
							...claim('b-01-a'),
							natureEvidence: { line: 7, exact: 'x' },
							summary: text,
							context: text,
							quotes: [{ line: 7, exact: 'x' }],
							classroom: 'college',
							figures: [
								{
									...figure({ alsoLines: [9] }),
									id: 'b-01-f',
									perimeter: 'other',
									period: { kind: 'once' },
									label: text
								}
							]
						}
					]
				}
			]
		});
		const frozen = freezeReading(file);
		expect(frozen).toEqual(reading('blog', [claim('b-01-a')], [figure({ alsoLines: [9] })]));
		expect(ReadingSchema.parse(parse(formatReading(frozen)))).toEqual(frozen);
	});
});
