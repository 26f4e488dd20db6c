import { render } from 'svelte/server';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dodge } from '../common/dodge';
import { overlap, textWidth } from '../common/text-fit';
import { gapText } from './messages';
import { sortEntries } from './timeline-entries';
import { timelineEntries } from './timeline.fixture';
import { layoutTimeline, NARROW, WIDE } from './timeline-layout';
import TimelineChart from './TimelineChart.svelte';
import TimelineDrawing from './TimelineDrawing.svelte';

const entryHref = (id: string) => `/p/#${id}`;
const sorted = sortEntries(timelineEntries);
const layoutOf = (frame: typeof WIDE) => {
	const layout = layoutTimeline(sorted, { frame, lang: 'fr' });
	if (!layout) throw new Error('the fixture holds dated entries');
	return layout;
};

describe('dodge', () => {
	const wishes = fc
		.array(
			fc.record({ y: fc.integer({ min: 0, max: 400 }), height: fc.integer({ min: 1, max: 60 }) })
		)
		.map((list) => list.sort((a, b) => a.y - b.y));

	test('labels never overlap, keep their order and stay below the top', () => {
		fc.assert(
			fc.property(wishes, (list) => {
				const edges = dodge(list, 10).map((y, index) => {
					const half = (list[index]?.height ?? 0) / 2;
					return { top: y - half, bottom: y + half };
				});
				for (const [index, { top }] of edges.entries())
					expect(top).toBeGreaterThanOrEqual((edges[index - 1]?.bottom ?? 10) - 1e-6);
			})
		);
	});

	test('a label with room stays where it wishes', () => {
		expect(
			dodge(
				[
					{ y: 50, height: 10 },
					{ y: 90, height: 10 }
				],
				0
			)
		).toEqual([50, 90]);
	});
});

describe('sortEntries', () => {
	test('draws what is dated within the time of the posts, and lists the rest with its reason', () => {
		expect(sorted.drawn.map(({ id }) => id)).toEqual([
			'acte',
			'jour',
			'meme-jour',
			'mois',
			'saison'
		]);
		expect(sorted.outside.map(({ id }) => id)).toEqual(['ancien']);
		expect(sorted.undated.map(({ id }) => id)).toEqual(['sans-date']);
		expect(sorted.thirdParty.map(({ id }) => id)).toEqual(['tiers']);
	});

	test('a gap is where no post can lie: from the end of a month to the start of a season', () => {
		expect(sorted.gaps.map((gap) => gapText(gap, 'fr'))).toEqual(['6\u00A0mois sans billet daté']);
	});

	test('a post that may lie anywhere in a year leaves no gap in it', () => {
		const posts = timelineEntries.map((entry) =>
			entry.id === 'saison' ? { ...entry, date: '2025' } : entry
		);
		expect(sortEntries(posts).gaps).toEqual([]);
	});
});

describe.each([
	['wide', WIDE],
	['narrow', NARROW]
] as const)('layoutTimeline, %s', (_, frame) => {
	const layout = layoutOf(frame);

	test('only a day is a dot; longer dates are bars as long as they are vague', () => {
		const lengths = new Map(layout.marks.map(({ entry, y1, y2 }) => [entry.id, y2 - y1]));
		expect(layout.marks.filter(({ isDay }) => isDay).map(({ entry }) => entry.id)).toEqual([
			'jour',
			'meme-jour'
		]);
		expect((lengths.get('saison') ?? 0) / (lengths.get('mois') ?? 1)).toBeCloseTo(91 / 28, 1);
	});

	test('no mark covers another, no label covers another', () => {
		const marks = layout.marks.map(({ x, y1, y2, isDay }) =>
			isDay
				? { x: x - 5, y: (y1 + y2) / 2 - 5, width: 10, height: 10 }
				: { x: x - 4, y: y1 + 1, width: 8, height: y2 - y1 - 2 }
		);
		const labels = [...layout.marks, ...layout.gaps].flatMap(({ label }) =>
			label.map(({ x, y, anchor, strong, text }) => {
				const width = textWidth(strong + text, frame.fontSize);
				return { x: anchor === 'end' ? x - width : x, y: y - 12, width, height: 14 };
			})
		);
		for (const boxes of [marks, labels])
			expect(boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)))).toEqual([]);
		expect(labels.filter(({ x, width }) => x < 0 || x + width > frame.width)).toEqual([]);
	});
});

test('the sides stand left and right of the years on a wide page', () => {
	for (const { entry, x } of layoutOf(WIDE).marks)
		expect(x < WIDE.ticks.x).toBe(entry.side === 'record');
});

test('nothing dated draws nothing', () => {
	const undated = sortEntries(timelineEntries.map((entry) => ({ ...entry, date: null })));
	expect(layoutTimeline(undated, { frame: WIDE, lang: 'fr' })).toBeNull();
});

describe('TimelineChart', () => {
	const renderChart = (props: object = {}) =>
		render(TimelineChart, { props: { lang: 'fr', entries: timelineEntries, entryHref, ...props } })
			.body;
	const body = renderChart();

	test('has a row per mark in each drawing', () => {
		expect(body.match(/<th scope="row">/g)).toHaveLength(5);
		expect(body.match(/<title>/g)).toHaveLength(10);
	});

	test('says its gaps and what has no date', () => {
		expect(body).toContain('6\u00A0mois sans billet daté');
		expect(body).toMatch(/Sans date\u00A0:.*sans-date/s);
	});

	test('holds no style attribute, and names no side when read blind', () => {
		expect(body).not.toContain('style=');
		expect(renderChart({ blind: true })).not.toMatch(/href=|selon (l’élu|le plan)/);
	});

	test('is as it was', () => {
		const drawing = render(TimelineDrawing, {
			props: { layout: layoutOf(NARROW), lang: 'en', kind: 'narrow', labelledBy: 't', entryHref }
		}).body;
		expect(drawing.replaceAll(/<!--.*?-->/g, '').replaceAll('><', '>\n<')).toMatchSnapshot();
	});
});
