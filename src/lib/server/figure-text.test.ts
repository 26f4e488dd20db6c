import { describe, expect, it } from 'vitest';
import type { Figure } from '../model/figure';
import { figureText } from './figure-text';

const figure = (fields: Partial<Figure>): Figure => ({
	id: 'a-eur',
	claim: 'a',
	source: 's',
	line: 1,
	alsoLines: [],
	raw: '12 000 €',
	value: 12_000,
	range: null,
	ratio: null,
	edtf: null,
	unit: 'EUR',
	of: null,
	qualifier: 'exact',
	rounding: 'exact',
	status: 'presented',
	statusEvidence: null,
	perimeter: 'city-all',
	period: { kind: 'once', value: null },
	label: { fr: 'aide', en: 'grant' },
	sameAs: null,
	crossCheck: { state: 'not-searched', reference: null },
	low: 12_000,
	high: 12_000,
	lowOpen: false,
	highOpen: false,
	...fields
});
const text = (fields: Partial<Figure>, lang: 'fr' | 'en' = 'fr') =>
	figureText(figure(fields), lang).text.replace(/[\u00a0\u202f]/g, ' ');

describe('a figure as the reader’s language writes it', () => {
	it('keeps the digits of a full amount, whatever its size', () => {
		expect(text({})).toBe('12 000 €');
		expect(text({ raw: '3 503 079 €', value: 3_503_079 })).toBe('3 503 079 €');
	});

	it('keeps an amount shortened when it was printed so, with its qualifier', () => {
		expect(text({ raw: 'environ 35 millions', value: 35e6, qualifier: 'about' })).toBe(
			'environ 35 M€'
		);
		expect(text({ raw: 'moins de 1 milliard', value: 1e9, qualifier: 'less-than' })).toBe(
			'moins de 1 Md€'
		);
		expect(text({ raw: '4,3 millions', value: 4.3e6 }, 'en')).toBe('€4.3M');
	});

	it('gives the words of the source when they hold no number', () => {
		const vague = figure({ raw: 'quelques millions', value: null, qualifier: 'vague' });
		expect(figureText(vague, 'en')).toEqual({ text: 'quelques millions', verbatim: true });
	});

	it('writes ranks, durations and ages in each language', () => {
		expect(text({ unit: 'ordinal', value: 1 })).toBe('1er');
		expect(text({ unit: 'ordinal', value: 23 }, 'en')).toBe('23rd');
		expect(text({ unit: 'years', value: 1 })).toBe('1 an');
		expect(text({ unit: 'hours', value: 2, qualifier: 'nearly' }, 'en')).toBe('nearly 2 hours');
		expect(text({ unit: 'age', value: 78 }, 'en')).toBe('78 years old');
	});
});
