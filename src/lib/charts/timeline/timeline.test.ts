import { render } from 'svelte/server';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dodge } from '../common/dodge';
import { overlap, textWidth } from '../common/text-fit';
import { gapText } from './messages';
import { sortEntries } from './timeline-entries';
import { timelineEntries } from './timeline.fixture';
import { NARROW, WIDE } from './timeline-frames';
import { layoutTimeline } from './timeline-layout';
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

	test('entries that share a date are one bar or dot', () => {
		const counts = sorted.groups.map(({ date, entries }) => [date, entries.length]);
		expect(counts).toEqual([
			['2025', 1],
			['2025-01-15', 2],
			['2025-02', 1],
			['2025-23', 1]
		]);
	});

	test('a gap is a stretch in which nothing is dated to the month', () => {
		expect(sorted.gaps.map((gap) => gapText(gap, 'fr'))).toEqual([
			'10\u00A0mois sans billet ni acte daté au mois\u00A0près'
		]);
	});

	test('a record dated month by month has no gap', () => {
		const months = Array.from({ length: 12 }, (_, index) => ({
			...timelineEntries[0],
			id: `m${index}`,
			date: `2025-${String(index + 1).padStart(2, '0')}`
		})) as typeof timelineEntries;
		expect(sortEntries(months).gaps).toEqual([]);
	});
});

describe.each([
	['wide', WIDE],
	['narrow', NARROW]
] as const)('layoutTimeline, %s', (_, frame) => {
	const layout = layoutOf(frame);

	test('only a day is a dot; longer dates are bars as long as they are vague', () => {
		const lengths = new Map(layout.marks.map(({ group, y1, y2 }) => [group.date, y2 - y1]));
		expect(layout.marks.filter(({ isDay }) => isDay).map(({ group }) => group.date)).toEqual([
			'2025-01-15'
		]);
		expect((lengths.get('2025-23') ?? 0) / (lengths.get('2025-02') ?? 1)).toBeCloseTo(91 / 28, 1);
	});

	test('every entry has one mark, and no mark or label covers another', () => {
		const marks = layout.marks.flatMap(({ entries }) => entries);
		expect(marks.map(({ entry }) => entry.id).sort()).toEqual(
			sorted.drawn.map(({ id }) => id).sort()
		);
		const boxes = [
			...marks.map(({ x, y }) => ({ x: x - 8, y: y - 8, width: 16, height: 16 })),
			...[...layout.marks, ...layout.gaps].flatMap(({ label }) =>
				label.map(({ x, y, anchor, text }) => {
					const width = textWidth(text, frame.fontSize);
					return { x: anchor === 'end' ? x - width : x, y: y - 12, width, height: 14 };
				})
			)
		];
		expect(boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)))).toEqual([]);
		expect(boxes.filter(({ x, width }) => x < 0 || x + width > frame.width)).toEqual([]);
	});

	test('bars side by side do not touch', () => {
		const bars = layout.marks.map(({ x, y1, y2, barWidth }) => {
			return { x: x - barWidth / 2, y: y1 + 1, width: barWidth, height: Math.max(1, y2 - y1 - 2) };
		});
		expect(bars.flatMap((a, i) => bars.slice(i + 1).filter((b) => overlap(a, b)))).toEqual([]);
	});
});

test('the sides stand left and right of the years on a wide page', () => {
	for (const { group, x } of layoutOf(WIDE).marks)
		expect(x < WIDE.ticks.x).toBe(group.side === 'record');
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
		expect(body).toContain('10\u00A0mois sans billet ni acte');
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
