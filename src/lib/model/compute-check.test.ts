import { describe, expect, it } from 'vitest';
import { DraftCheck } from './check';
import { computeCheck } from './compute-check';
import type { Figure } from './figure';
import { figureInterval } from './figure-interval';
import { DraftFigure } from './figure';

const text = (fr: string) => ({ fr, en: fr });

/** A figure as the build publishes it: its interval is computed from what was printed. */
function figure(id: string, printed: Partial<DraftFigure>): Figure {
	const draft = DraftFigure.parse({
		id,
		line: 1,
		raw: '1',
		value: 1,
		unit: 'EUR',
		qualifier: 'exact',
		rounding: 'exact',
		status: 'reported',
		perimeter: 'city-international',
		period: { kind: 'year' },
		label: text(id),
		...printed
	});
	return { ...draft, claim: 'claim', source: 'source', ...figureInterval(draft, new Map()) };
}

const budgetFigures = [
	figure('measured-eur', { raw: "4,3 millions d'euros", value: 4.3e6, rounding: 'printed' }),
	figure('measured-share', { raw: '0,031 %', value: 0.031, unit: 'percent', rounding: 'printed' }),
	figure('target-eur', {
		raw: "environ 35 millions d'euros par an",
		value: 35e6,
		qualifier: 'about',
		rounding: 'approximate'
	}),
	figure('target-share', { raw: 'à 0,3 %', value: 0.3, unit: 'percent', rounding: 'target' }),
	figure('travel-eur', { raw: 'plus de 100 000 euros', value: 1e5, qualifier: 'more-than' }),
	figure('travel-share', {
		raw: 'plus de 2 %',
		value: 2,
		unit: 'percent',
		qualifier: 'more-than'
	}),
	figure('few', { raw: 'quelques millions', value: null, qualifier: 'vague' })
];
const figures = new Map(budgetFigures.map((entry) => [entry.id, entry]));

const hundred = { hundred: { value: 100, reason: text('a hundredth') } };
const side = (expression: string) => ({ label: text(expression), expression });

function arithmetic(fields: object) {
	return DraftCheck.parse({
		id: 'check',
		kind: 'arithmetic',
		compare: 'measurements',
		themes: ['budget'],
		question: text('?'),
		explanation: text('.'),
		inputs: ['measured-eur'],
		literals: hundred,
		sides: [side('measured-eur'), side('measured-eur')],
		readings: [{ assumption: text('as printed') }],
		...fields
	});
}

const compute = (fields: object) => computeCheck(arithmetic(fields), figures);
const verdictOf = (fields: object) => compute(fields).verdict;

describe('a check of arithmetic', () => {
	it('gives the implied budgets of the worked example, and depends on how the target is read', () => {
		const check = compute({
			sides: [
				side('measured-eur ÷ measured-share × hundred'),
				side('target-eur ÷ target-share × hundred')
			],
			readings: [
				{ assumption: text('the target is exact'), rounding: { 'target-share': 'exact' } },
				{ assumption: text('the target is rounded'), rounding: { 'target-share': 'printed' } }
			]
		});
		const inBillions = check.readings.map(({ sides }) =>
			sides.map(({ result }) => [result?.low, result?.high].map((end) => (end ?? NaN) / 1e9))
		);
		const [exact, rounded] = inBillions;
		expect(exact?.[0]?.[0]).toBeCloseTo(13.49, 2);
		expect(exact?.[0]?.[1]).toBeCloseTo(14.26, 2);
		expect(exact?.[1]?.[0]).toBeCloseTo(11.33, 2);
		expect(exact?.[1]?.[1]).toBeCloseTo(12, 2);
		expect(rounded?.[1]?.[0]).toBeCloseTo(9.71, 2);
		expect(rounded?.[1]?.[1]).toBeCloseTo(14.4, 2);
		expect(check.readings.map(({ verdict }) => verdict)).toEqual(['inconsistent', 'consistent']);
		expect(check.verdict).toBe('depends');
		expect(check.sides[1]?.result).toEqual(check.readings[0]?.sides[1]?.result);
	});

	it('holds what is implied against a stated bound', () => {
		const share = side('travel-eur ÷ measured-eur × hundred');
		const bound = { compare: 'bound', sides: [share, side('travel-share')] };
		expect(compute(bound).sides[0]?.result).toMatchObject({ high: null, lowOpen: true });
		expect(verdictOf(bound)).toBe('consistent');
		const noMoreThanOne = { value: 0, upTo: 1, reason: text('a range') };
		const literals = { ...hundred, 'at-most-one': noMoreThanOne };
		expect(verdictOf({ ...bound, literals, sides: [share, side('at-most-one')] })).toBe(
			'inconsistent'
		);
	});

	it('cannot tell when what is implied lies across the bound', () => {
		const literals = { possible: { value: 0, upTo: 100, reason: text('a share') }, ...hundred };
		const sides = [side('travel-eur ÷ measured-eur × hundred'), side('possible')];
		expect(verdictOf({ compare: 'bound', literals, sides })).toBe('undecidable');
	});

	it('takes two things as distinct when they differ, and never as one when they are equal', () => {
		const differ = [side('measured-eur'), side('target-eur')];
		expect(verdictOf({ compare: 'distinct', sides: differ })).toBe('consistent');
		expect(verdictOf({ compare: 'distinct' })).toBe('undecidable');
	});

	it('leaves undecided a reading that the texts do not settle, whatever the numbers', () => {
		const vague = { sides: [side('few'), side('measured-eur')] };
		const readings = [{ assumption: text('vague'), undecidable: true }];
		expect(verdictOf({ ...vague, readings })).toBe('undecidable');
	});

	it('replaces the sides under a reading that gives its own', () => {
		const own = [side('measured-eur'), side('target-eur')];
		const check = compute({
			readings: [{ assumption: text('as printed') }, { assumption: text('other'), sides: own }]
		});
		expect(check.readings.map(({ verdict }) => verdict)).toEqual(['consistent', 'inconsistent']);
		expect(check.readings[1]?.sides.map(({ expression }) => expression)).toEqual([
			'measured-eur',
			'target-eur'
		]);
	});

	it('says what cannot be computed', () => {
		expect(() => compute({ sides: [side('lost'), side('few')] })).toThrow(
			'« lost » is neither a figure nor a literal of this check'
		);
		expect(() => compute({ sides: [side('measured-eur ÷ 2'), side('few')] })).toThrow(
			'is a number'
		);
		expect(() => compute({ sides: [side('measured-eur ÷ few'), side('few')] })).toThrow(
			'reaches 0'
		);
	});

	it('refuses a range that runs backwards', () => {
		const literals = { range: { value: 2, upTo: 1, reason: text('backwards') } };
		expect(() => arithmetic({ literals })).toThrow('`upTo` lies below `value`');
	});
});

describe('a check of dates and names', () => {
	it('shows the words of each side and combines the readings', () => {
		const check = computeCheck(
			DraftCheck.parse({
				id: 'place',
				kind: 'identity',
				themes: ['refuge'],
				question: text('?'),
				explanation: text('.'),
				inputs: ['claim'],
				sides: [
					{ label: text('first'), source: 'blog', evidence: { line: 1, exact: 'le 14e' } },
					{ label: text('second'), source: 'blog', evidence: { line: 2, exact: 'le 19e' } }
				],
				readings: [
					{
						assumption: text('one place'),
						test: { test: 'same-words', first: '14e', second: '19e' }
					},
					{ assumption: text('two places'), test: { test: 'undecidable' } }
				]
			}),
			new Map()
		);
		expect(check.sides.map(({ expression }) => expression)).toEqual(['le 14e', 'le 19e']);
		expect(check).toMatchObject({ compare: 'test', literals: {}, verdict: 'depends' });
	});
});
