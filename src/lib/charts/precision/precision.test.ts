import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { layoutPrecision, type PreciseEntry, type Question } from './precision-layout';
import PrecisionChart from './PrecisionChart.svelte';

const text = (fr: string) => ({ fr, en: fr });
const entry = (claim: string, side: PreciseEntry['side'], stated: Question[]): PreciseEntry => {
	const answer = (question: Question) =>
		stated.includes(question) ? text(`dit ${question}`) : null;
	return {
		claim,
		side,
		label: text(`énoncé ${claim}`),
		answers: {
			amount: answer('amount'),
			date: answer('date'),
			instrument: answer('instrument'),
			partner: answer('partner')
		}
	};
};
const entries = [
	entry('b1', 'record', ['amount', 'date']),
	entry('m1', 'programme', ['amount']),
	entry('b2', 'record', ['date', 'partner'])
];
const claimHref = (id: string) => `/p/#${id}`;

describe('layoutPrecision', () => {
	test('asks both sides the same questions and counts each apart, beside its denominator', () => {
		const [record, programme] = layoutPrecision(entries);
		expect(record.stated).toEqual({ amount: 1, date: 2, instrument: 0, partner: 1 });
		expect(programme.stated).toEqual({ amount: 1, date: 0, instrument: 0, partner: 0 });
		expect([record.entries.length, programme.entries.length]).toEqual([2, 1]);
	});

	test('keeps the order of entries: nothing is ranked', () => {
		const [record] = layoutPrecision([...entries].reverse());
		expect(record.entries.map(({ claim }) => claim)).toEqual(['b2', 'b1']);
	});

	test('refuses an entry that is not asked everything', () => {
		const [first] = entries;
		const answers = { amount: null, date: null, instrument: null } as PreciseEntry['answers'];
		expect(() => layoutPrecision([{ ...first, answers } as PreciseEntry])).toThrow(
			'b1 is not asked about its partner'
		);
	});
});

describe('PrecisionChart', () => {
	const renderChart = (props: object = {}) =>
		render(PrecisionChart, { props: { lang: 'fr', entries, claimHref, ...props } }).body;
	const body = renderChart();

	test('draws a mark per answer, a dash per silence, a linked row per entry', () => {
		expect(body.match(/<title>dit /g)).toHaveLength(5);
		expect(body.match(/>non dit</g)).toHaveLength(3 * 4 - 5);
		expect(body.match(/<th scope="row"><a/g) ?? body.match(/<th scope="row">/g)).toHaveLength(3);
	});

	test('prints counts with denominators and no total of any entry', () => {
		expect(body).toContain('2 sur 2');
		expect(body).not.toMatch(/sur 4|\/ ?4/);
	});

	test('holds no style attribute, and names no side when read blind', () => {
		expect(body).not.toContain('style=');
		expect(renderChart({ blind: true })).not.toMatch(/href=|selon (l’élu|le plan)/);
	});

	test('is as it was', () => {
		const clean = body.replaceAll(/<!--.*?-->/g, '').replaceAll('><', '>\n<');
		expect(/<tbody[\s\S]*?<\/tbody>/.exec(clean)?.[0]).toMatchSnapshot();
	});
});
