import { describe, expect, test } from 'vitest';
import type { DraftFigure } from '../../../lib/model/figure';
import { verifyBroken } from '../../fixtures/break-town';
import { pickFigure } from '../../fixtures/pick';

const date = { unit: 'date', value: null, edtf: '2031' } as const;

/** What is changed in a figure that stands, and what the finding then says. */
const SHAPES: [Partial<DraftFigure>, string][] = [
	[{ unit: 'date', value: null }, 'a date without edtf'],
	[{ ...date, value: 3 }, 'a date with a value (write value: null)'],
	[{ qualifier: 'ratio-of' }, 'ratio-of without ratio, or ratio without it'],
	[{ ratio: { of: 'blog-02-ans', by: 2 } }, 'ratio-of without ratio, or ratio without it'],
	[{ qualifier: 'vague' }, 'a vague plural with a value'],
	[{ qualifier: 'between' }, 'between without range'],
	[{ range: [4, 2] }, 'a range whose low bound is above the high one'],
	[{ value: null }, 'no value'],
	[{ qualifier: 'about' }, 'about or nearly without rounding: approximate'],
	[{ unit: 'EUR' }, 'an amount without status'],
	[{ status: 'reported' }, 'a status that no words justify (statusEvidence)'],
	[{ statusEvidence: { line: 5, exact: 'une aide' } }, 'statusEvidence for status none'],
	[{ period: { kind: 'several-years', value: null } }, 'several-years without period.value'],
	[
		{ crossCheck: { state: 'differs', reference: null } },
		'a cross-check with an outcome and no reference'
	]
];

const change = (id: string, fields: Partial<DraftFigure>) =>
	verifyBroken((draft) => Object.assign(pickFigure(draft, id), fields)).join('\n');

describe('a figure is refused', () => {
	test.each(SHAPES)('with %o', (fields, expected) => {
		expect(change('blog-01-n', fields)).toContain(`blog-01-n: ${expected} (« trois ateliers »)`);
	});
});

describe('the printed number and the record are compared:', () => {
	test.each<[string, Partial<DraftFigure>, string]>([
		[
			'blog-01-eur',
			{ value: 1200 },
			'« 12 000 € » reads as 12000 EUR (exact), the record says 1200 EUR (exact)'
		],
		[
			'blog-01-n',
			{ unit: 'months' },
			'« trois ateliers » reads as 3 count (exact), the record says 3 months (exact)'
		],
		[
			'blog-01-public-n',
			{ qualifier: 'exact' },
			'« plus de 80 personnes » reads as 80 count (more-than)'
		],
		[
			'blog-02-ans',
			{ ...date, raw: '12 mai 2031', edtf: '2031-05' },
			'« 12 mai 2031 » prints 12, which is not in 2031-05'
		]
	])('%s with %o', (id, fields, expected) => {
		expect(change(id, fields)).toContain(`${id}: ${expected}`);
	});

	test.each<[string, Partial<DraftFigure>]>([
		['blog-02-ans', { unit: 'age' }],
		['blog-02-ans', { raw: 'en baisse de 8,5 %', value: -8.5, unit: 'percent' }],
		['blog-02-ans', { ...date, raw: 'les 3 et 4 mai', edtf: '2031-05-03/2031-05-04' }]
	])('%s with %o is right: the sentence tells it', (id, fields) => {
		expect(change(id, fields)).not.toMatch(/reads as|prints/);
	});
});
