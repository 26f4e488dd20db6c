import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { overlap, textWidth } from '../common/text-fit';
import { budgetReadings, openReadings } from './check-intervals.fixture';
import { BAR, layoutIntervals, NARROW, WIDE } from './check-intervals-layout';
import CheckIntervalsChart from './CheckIntervalsChart.svelte';
import { boundText, messages } from './messages';

describe.each([
	['wide', WIDE],
	['narrow', NARROW]
])('layoutIntervals, %s', (_, size) => {
	const layouts = layoutIntervals(budgetReadings, { ...size, lang: 'fr' });
	const open = layoutIntervals(openReadings, { ...size, lang: 'fr' })[0];

	test('a bar is as wide as its interval, on one axis for all readings', () => {
		const perEuro = layouts.flatMap((layout, reading) =>
			(layout?.bars ?? []).map((bar, index) => {
				const result = budgetReadings[reading]?.sides[index]?.result;
				return bar.width / ((result?.high ?? 0) - (result?.low ?? 0));
			})
		);
		expect(perEuro).toHaveLength(4);
		for (const ratio of perEuro) expect(ratio / (perEuro[0] ?? 1)).toBeCloseTo(1, 1);
	});

	test('only intervals that meet share a band, as wide as the shorter one', () => {
		expect(layouts.map((layout) => layout?.shared?.width ?? null)).toEqual([
			null,
			layouts[1]?.bars[0]?.width
		]);
	});

	test('no label touches a bar or leaves the drawing', () => {
		const all = [...layouts, open].flatMap((layout) => layout ?? []);
		const clashes = all.flatMap(({ bars }) => {
			const labels = bars.flatMap(({ label }) =>
				label.map(({ x, y, strong, text }) => ({
					x,
					y: y - 11,
					width: textWidth(strong + text, size.fontSize),
					height: 12
				}))
			);
			const shapes = bars.map(({ x, y, width }) => ({ x, y, width: width + 1, height: BAR }));
			const outside = labels.filter(({ x, width }) => x < 0 || x + width > size.width);
			return [
				...outside,
				...labels.filter((label) => shapes.some((shape) => overlap(label, shape)))
			];
		});
		expect(all).toHaveLength(3);
		expect(clashes).toEqual([]);
	});

	test('tick labels stand apart and inside', () => {
		for (const layout of layouts) {
			const ticks = (layout?.ticks ?? []).map(({ x, label }) => {
				const width = textWidth(label, size.fontSize);
				return { x: x - width / 2, y: 0, width, height: 12 };
			});
			expect(ticks.length).toBeGreaterThan(1);
			expect(ticks.filter(({ x, width }) => x < 0 || x + width > size.width)).toEqual([]);
			expect(ticks.filter((a, i) => ticks.slice(i + 1).some((b) => overlap(a, b)))).toEqual([]);
		}
	});

	test('« plus de » runs to an arrow on the right; an exact value is a point of no width', () => {
		const [more, point] = open?.bars ?? [];
		expect(more).toMatchObject({ shape: 'bar', open: { left: false, right: true } });
		expect(point).toMatchObject({ shape: 'point', width: 0, side: 'record' });
		expect(point?.x).toBe(more?.x);
	});
});

test('a reading without any bound has no drawing', () => {
	expect(layoutIntervals(openReadings, { ...WIDE, lang: 'fr' })[1]).toBeNull();
});

test('a side without any bound is no bar, shares nothing, and is not compared', () => {
	const unbounded = { low: null, high: null, lowOpen: true, highOpen: true };
	const [budget] = budgetReadings;
	const vague = {
		unit: 'EUR' as const,
		sides: (budget?.sides ?? []).map((side, index) =>
			index ? side : { ...side, result: unbounded }
		)
	};
	const layout = layoutIntervals([vague], { ...WIDE, lang: 'fr' })[0];
	expect(layout?.bars.map(({ shape }) => shape)).toEqual(['none', 'bar']);
	expect(layout?.shared).toBeNull();
	const { body } = render(CheckIntervalsChart, { props: { lang: 'fr', readings: [vague] } });
	expect(body).toContain(messages.fr.nothing);
});

test('readings in different units do not share an axis', () => {
	const [budget] = budgetReadings;
	if (!budget) throw new Error('the fixture holds two readings');
	const alone = layoutIntervals([budget], { ...WIDE, lang: 'fr' })[0];
	const [beside] = layoutIntervals([budget, { ...budget, unit: 'number' }], {
		...WIDE,
		lang: 'fr'
	});
	expect(beside).toEqual(alone);
});

describe('CheckIntervalsChart', () => {
	const { body } = render(CheckIntervalsChart, { props: { lang: 'fr', readings: budgetReadings } });

	test('has a drawing for each reading and width, its numbers in its name, and no inline style', () => {
		expect(body.match(/<svg/g)).toHaveLength(4);
		expect(body).toContain(
			'aria-label="Budget que supposent 4,3 millions d’euros et 0,031 %, de 13,5 à 14,3 Md€'
		);
		expect(body).not.toContain('style=');
	});

	test('says in words what the drawings share, and no verdict', () => {
		expect(body).toContain('Les deux intervalles ont des valeurs en commun dans 1 lecture sur 2.');
		expect(body).not.toMatch(/concordant|discordant|indécidable/);
	});

	test('gives every bound in its table', () => {
		expect(body.match(/<tr/g)).toHaveLength(1 + 4);
		expect(body).toContain('11\u202f330\u202f000\u202f000\u00a0€');
	});
});

test('a summary counts readings, in both languages', () => {
	expect(messages.fr.summary(0, 2)).toBe(
		'Les deux intervalles n’ont de valeur en commun dans aucune des 2 lectures.'
	);
	expect(messages.en.summary(1, 1)).toBe('The two intervals have values in common.');
});

test('a bound in full keeps its unit; a missing one is said', () => {
	expect(boundText(2.298850575, 'percent', 'en')).toBe('2.2989%');
	expect(boundText(null, 'EUR', 'fr')).toBe('sans borne');
	expect(boundText(undefined, 'EUR', 'en')).toBe('cannot be computed');
});
