import { render } from 'svelte/server';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import NatureMatrixChart from './NatureMatrixChart.svelte';
import {
	layoutNatures,
	layoutRows,
	LONGEST_PERCENT,
	type ThemeCount,
	type ThemeNatures
} from './theme-matrix-layout';
import ThemeMatrixChart from './ThemeMatrixChart.svelte';

const text = (fr: string) => ({ fr, en: fr });
const themeHref = (id: string) => `/themes/${id}/`;
const themes: ThemeCount[] = [
	{ id: 'eau', label: text('Eau'), record: 12, programme: 3 },
	{ id: 'rues', label: text('Rues'), record: 0, programme: 6 },
	{ id: 'ecoles', label: text('Écoles'), record: 4, programme: 0 }
];
const natures: ThemeNatures[] = [
	{
		id: 'eau',
		label: text('Eau'),
		natures: { pledge: { record: 0, programme: 3 }, done: { record: 8, programme: 0 } }
	},
	{
		id: 'rues',
		label: text('Rues'),
		natures: { done: { record: 2, programme: 0 }, position: { record: 0, programme: 0 } }
	}
];
const rowOf = (record: number, programme: number) => {
	return { key: `${record}-${programme}`, label: 'x', href: null, record, programme };
};

describe('layoutRows', () => {
	test('bars are proportional to their counts, on one scale for both sides', () => {
		const count = fc.integer({ min: 0, max: 500 });
		fc.assert(
			fc.property(fc.array(fc.tuple(count, count), { minLength: 1 }), (pairs) => {
				const rows = layoutRows(pairs.map(([a, b]) => rowOf(a, b)));
				const most = Math.max(1, ...pairs.flat());
				for (const row of rows) {
					const expected = (LONGEST_PERCENT * row.record) / most;
					expect(row.recordPercent ?? 0).toBeCloseTo(expected, 0);
					expect((row.programmePercent ?? 0) <= LONGEST_PERCENT).toBe(true);
				}
			})
		);
	});

	test('a side that says nothing has no bar at all', () => {
		expect(layoutRows([rowOf(0, 6)])[0]).toMatchObject({
			recordPercent: null,
			programmePercent: 72
		});
	});

	test.each([-1, 1.5])('refuses %d claims', (count) => {
		expect(() => layoutRows([rowOf(count, 1)])).toThrow('is no number of claims');
	});
});

describe('layoutNatures', () => {
	const panels = layoutNatures(natures, 'fr');

	test('lists the natures that either side uses, in the order of the vocabulary', () => {
		expect(panels.map(({ rows }) => rows.map(({ key }) => key))).toEqual([
			['done', 'pledge'],
			['done']
		]);
	});

	test('keeps one scale for all panels', () => {
		expect(panels[0]?.rows[0]?.recordPercent).toBe(72);
		expect(panels[1]?.rows[0]?.recordPercent).toBe(18);
	});
});

describe('ThemeMatrixChart', () => {
	const { body } = render(ThemeMatrixChart, {
		props: { lang: 'fr', rows: themes, totals: { record: 40, programme: 20 }, themeHref }
	});

	test('draws one bar per count, prints each count, and says « absent » for none', () => {
		expect(body.match(/<rect/g)).toHaveLength(4);
		expect(body.match(/>absent</g)).toHaveLength(2);
		for (const count of [12, 3, 6, 4]) expect(body).toMatch(new RegExp(`>${count}</text>`));
	});

	test('prints the denominators of both sides', () => {
		expect(body).toContain('sur 40\u00A0énoncés');
		expect(body).toContain('sur 20\u00A0énoncés');
	});

	test('every theme is a link, every length an attribute', () => {
		expect(body.match(/href="\/themes\/\w+\/"/g)).toHaveLength(3);
		expect(body).not.toContain('style=');
	});

	test('is as it was', () => {
		const clean = body.replaceAll(/<!--.*?-->/g, '').replaceAll('><', '>\n<');
		expect(/<table[\s\S]*<\/table>/.exec(clean)?.[0]).toMatchSnapshot();
	});
});

test('NatureMatrixChart names each table by its theme, one level below its own title', () => {
	const { body } = render(NatureMatrixChart, { props: { lang: 'en', themes: natures, themeHref } });
	const ids = [...body.matchAll(/<h3 id="([^"]+)"/g)].map(([, id]) => id);
	const names = [...body.matchAll(/<table class="facing" aria-labelledby="([^"]+)"/g)].map(
		([, id]) => id
	);
	expect(ids).toHaveLength(2);
	expect(names).toEqual(ids);
});
