import { render } from 'svelte/server';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verdict } from '../../model/vocabulary';
import { overlap, textWidth } from '../common/text-fit';
import { layoutBudgets } from './budgets-layout';
import { shareCheck, shareFigures } from './budget-share.fixture';
import BudgetShareChart from './BudgetShareChart.svelte';
import BudgetsDrawing from './BudgetsDrawing.svelte';
import { messages, readingNote } from './messages';
import {
	boundsOf,
	layoutShare,
	layoutShares,
	NARROW_SHARE,
	squaresPath,
	WIDE_SHARE
} from './share-layout';

/** Area that a path of squares encloses: `h` times `v` of each of its rectangles. */
const areaOf = (path: string): number =>
	[...path.matchAll(/h([\d.]+)v([\d.]+)/g)].reduce(
		(sum, [, width, height]) => sum + Number(width) * Number(height),
		0
	);
const [measured, target] = shareFigures;
if (!measured || !target) throw new Error('the fixture holds two figures');

describe('squaresPath', () => {
	test('encloses as many squares as it is given', () => {
		const counts = fc.double({ min: 0, max: 10_000, noNaN: true });
		fc.assert(
			fc.property(counts, fc.integer({ min: 1, max: 100 }), (count, columns) => {
				expect(areaOf(squaresPath(count, columns, 10)) / 100).toBeCloseTo(count, 1);
			})
		);
	});

	test('draws full rows, then a part of one', () => {
		expect(squaresPath(3.5, 2, 10)).toBe('M0 0h20v10H0zM0 10h15v10H0z');
	});
});

describe('boundsOf', () => {
	test('reads a target as exact and as a rounding', () => {
		const [low, high] = boundsOf(target);
		expect([low, high].map((bound) => Number(bound.toFixed(4)))).toEqual([0.25, 0.35]);
	});

	test('takes the published interval of a measurement', () => {
		expect(boundsOf(measured)).toEqual([0.0305, 0.0315]);
	});

	test('refuses an open bound and another unit', () => {
		expect(() => boundsOf({ ...measured, high: null })).toThrow('fills no squares');
		expect(() => boundsOf({ ...measured, unit: 'EUR' })).toThrow('is no percentage');
	});
});

test.each([WIDE_SHARE, NARROW_SHARE])(
	'the small block and its enlargement hold the same squares',
	(frame) => {
		const { small, large, squares } = layoutShare(target, { frame, text: ['x'] });
		expect(areaOf(large[1]) / frame.zoomed ** 2).toBeCloseTo(squares[1], 1);
		expect(areaOf(small[1]) / frame.unit ** 2).toBeCloseTo(squares[1], 0);
	}
);

test('a long label makes its panel higher, and the next panel starts below it', () => {
	const textOf = () => ['un texte très long '.repeat(20)];
	const { panels, height } = layoutShares(shareFigures, { frame: NARROW_SHARE, textOf });
	const bottoms = panels.map(({ y, share }) => y + (share.lines.at(-1)?.y ?? 0));
	expect(panels[1]?.y).toBeGreaterThan(bottoms[0] ?? 0);
	expect(height).toBeGreaterThan(bottoms[1] ?? 0);
});

describe.each([
	['wide', 960, 15],
	['narrow', 340, 13.5]
])('layoutBudgets, %s', (_, width, fontSize) => {
	const layout = layoutBudgets(shareCheck, { width, fontSize, lang: 'fr' });
	const bars = layout?.readings.flatMap((reading) => reading.bars) ?? [];

	test('a bar is as wide as its interval, on one scale for all readings', () => {
		const perEuro = bars
			.filter(({ side }) => side.result)
			.map((bar) => bar.width / ((bar.side.result?.high ?? 0) - (bar.side.result?.low ?? 0)));
		for (const ratio of perEuro) expect(ratio / (perEuro[0] ?? 1)).toBeCloseTo(1, 1);
	});

	test('no label touches a bar or another label, or leaves the drawing', () => {
		const boxes = (layout?.readings ?? []).flatMap(({ assumption, note, bars }) => [
			...[...assumption, ...note, ...bars.flatMap(({ label }) => label)].map((line) => {
				const length = textWidth(line.text, fontSize);
				const x = line.anchor === 'end' ? line.x - length : line.x;
				return { x, y: line.y - 11, width: length, height: 12 };
			}),
			...bars.map(({ x, y, width }) => ({ x, y, width, height: 14 }))
		]);
		const clashes = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)));
		expect(clashes).toEqual([]);
		expect(boxes.every(({ x, width: w }) => x >= 0 && x + w <= width)).toBe(true);
	});

	test('only readings whose intervals meet show what they share', () => {
		expect(layout?.readings.map(({ shared }) => shared !== null)).toEqual([false, true, false]);
	});
});

test('a check without any bound draws no budgets', () => {
	const readings = shareCheck.readings.slice(2).map((reading) => ({
		...reading,
		sides: reading.sides.map((side) => ({ ...side, result: null }))
	}));
	expect(
		layoutBudgets({ ...shareCheck, readings }, { width: 340, fontSize: 13, lang: 'fr' })
	).toBeNull();
});

test('each reading says what its intervals do, or that nothing decides', () => {
	expect(shareCheck.readings.map((reading) => readingNote(reading, 'fr'))).toEqual([
		'les deux intervalles ne se recouvrent pas',
		'les deux intervalles se recouvrent',
		'indécidable'
	]);
});

describe('BudgetShareChart', () => {
	const { body } = render(BudgetShareChart, {
		props: {
			lang: 'fr',
			figures: shareFigures,
			check: shareCheck,
			claimHref: (id: string) => `#${id}`,
			checkHref: '/v/'
		}
	});

	test('has a row for every share and every bar, and a mark for every row', () => {
		expect(body.match(/<th scope="row">/g)).toHaveLength(2 + 6);
		expect(body.match(/<title>/g)).toHaveLength(2 * (2 + 6));
	});

	test('says no verdict in its title', () => {
		for (const lang of ['fr', 'en'] as const)
			for (const { [lang]: label } of Object.values(verdict.labels))
				expect(messages[lang].title(shareFigures)).not.toContain(label);
	});

	test('holds no style attribute', () => {
		expect(body).not.toContain('style=');
	});

	test('links nowhere when read blind', () => {
		const props = {
			lang: 'fr',
			figures: shareFigures,
			check: shareCheck,
			claimHref: (id: string) => id,
			checkHref: '/v/',
			blind: true
		} as const;
		expect(render(BudgetShareChart, { props }).body).not.toContain('href=');
	});

	test('the budgets are as they were', () => {
		const layout = layoutBudgets(shareCheck, { width: 340, fontSize: 13.5, lang: 'en' });
		if (!layout) throw new Error('the check has bounds');
		const drawing = render(BudgetsDrawing, {
			props: {
				layout,
				side: 'programme',
				lang: 'en',
				kind: 'narrow',
				labelledBy: 't',
				checkHref: null
			}
		}).body;
		expect(drawing.replaceAll(/<!--.*?-->/g, '').replaceAll('><', '>\n<')).toMatchSnapshot();
	});
});
