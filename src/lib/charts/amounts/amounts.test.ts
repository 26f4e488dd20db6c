import { render } from 'svelte/server';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { perimeter, status } from '../../model/vocabulary';
import { overlap, textWidth, type Box } from '../common/text-fit';
import type { TextLine } from '../common/text-lines';
import AmountsChart from './AmountsChart.svelte';
import AmountsDrawing from './AmountsDrawing.svelte';
import { amountFigures } from './amounts.fixture';
import { layoutAmounts, NARROW, WIDE, type AmountsLayout } from './amounts-layout';
import { groupAmounts, type AmountFigure } from './group-amounts';

const claimHref = (id: string) => `/p/#${id}`;
const frames = [
	['wide', WIDE],
	['narrow', NARROW]
] as const;
const marksOf = (layout: AmountsLayout) =>
	layout.panels.flatMap(({ groups }) => groups.flatMap(({ marks }) => marks));

const boxOf = ({ x, y, strong, text, anchor }: TextLine, fontSize: number): Box => {
	const width = textWidth(strong + text, fontSize);
	return { x: anchor === 'end' ? x - width : x, y: y - fontSize * 0.75, width, height: fontSize };
};
const boxesOf = (layout: AmountsLayout, fontSize: number): Box[] => [
	...marksOf(layout).flatMap(({ x, y, lines }) => [
		{ x: x - 9, y: y - 9, width: 18, height: 18 },
		...lines.map((line) => boxOf(line, fontSize))
	]),
	...layout.panels.flatMap(({ groups }) =>
		groups.flatMap(({ heading }) => heading.map((line) => boxOf(line, fontSize)))
	)
];

const anyFigure = fc
	.record({
		value: fc.integer({ min: 1, max: 1e10 }),
		perimeter: fc.constantFrom(...perimeter.keys),
		status: fc.constantFrom(...status.keys),
		side: fc.constantFrom('record', 'programme', 'third-party'),
		label: fc.stringMatching(/^[a-zé]{1,12}( [a-zé]{1,12}){0,7}$/),
		high: fc.boolean()
	})
	.map(
		({ label, high, ...figure }): AmountFigure =>
			({
				...amountFigures[1],
				...figure,
				label: { fr: label, en: label },
				low: figure.value,
				high: high ? figure.value : null
			}) as AmountFigure
	);
const anyFigures = fc
	.array(anyFigure, { minLength: 1, maxLength: 12 })
	.map((figures) => figures.map((figure, index) => ({ ...figure, id: `f${index}` })));

describe('groupAmounts', () => {
	test('orders by perimeter, then status, side, period and size', () => {
		const order = groupAmounts(amountFigures).panels.flatMap((panel) =>
			panel.groups.flatMap(({ figures }) => figures.map(({ id }) => id))
		);
		expect(order).toEqual('promis voyages action petit maison dix vingt trois cumul'.split(' '));
	});

	test('any figures come out by perimeter before status', () => {
		fc.assert(
			fc.property(anyFigures, (figures) => {
				const { panels } = groupAmounts(figures);
				const perimeters = panels.map((panel) => perimeter.keys.indexOf(panel.perimeter));
				expect(perimeters).toEqual([...perimeters].sort((a, b) => a - b));
				for (const { groups } of panels) {
					const statuses = groups.map((group) => status.keys.indexOf(group.status));
					expect(statuses).toEqual([...statuses].sort((a, b) => a - b));
				}
			})
		);
	});

	test('keeps a yearly amount and a five-year amount of one status apart', () => {
		const groups = groupAmounts(
			amountFigures.map((figure) => ({ ...figure, status: 'reported', side: 'record' }) as const)
		).panels.flatMap((panel) => panel.groups.map(({ period }) => period.kind));
		expect(groups).toEqual(['once', 'year', 'year', 'once', 'several-years']);
	});

	test('lists vague amounts instead of drawing them', () => {
		expect(groupAmounts(amountFigures).vague.map(({ id }) => id)).toEqual(['quelques']);
	});
});

describe.each(frames)('layoutAmounts, %s', (_, frame) => {
	const layoutOf = (figures: AmountFigure[]) =>
		layoutAmounts(groupAmounts(figures).panels, { frame, lang: 'fr' });

	test('no label touches another label or a mark, whatever the amounts', () => {
		fc.assert(
			fc.property(anyFigures, (figures) => {
				const boxes = boxesOf(layoutOf(figures), frame.fontSize);
				const clashes = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)));
				expect(clashes).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	});

	test('every mark and label lies within the drawing', () => {
		const layout = layoutOf(amountFigures);
		for (const box of boxesOf(layout, frame.fontSize)) {
			expect(box.x).toBeGreaterThanOrEqual(-0.1);
			expect(box.x + box.width).toBeLessThanOrEqual(layout.width);
			expect(box.y + box.height).toBeLessThanOrEqual(layout.height + 2);
		}
	});

	test('each perimeter has ticks of its own', () => {
		const [abroad, rights] = layoutOf(amountFigures).panels;
		expect(abroad?.ticks.length).toBeGreaterThan(1);
		expect(rights?.ticks).not.toEqual(abroad?.ticks);
	});

	test('« plus de » is an open arrow', () => {
		const arrows = marksOf(layoutOf(amountFigures)).filter(({ arrow }) => arrow);
		expect(arrows.map(({ figure, arrow }) => [figure.id, arrow])).toEqual([['voyages', 'right']]);
	});
});

describe('AmountsChart', () => {
	const { body } = render(AmountsChart, {
		props: { lang: 'fr', figures: amountFigures, claimHref }
	});
	const count = (pattern: RegExp) => body.match(pattern)?.length ?? 0;

	test('draws as many linked marks in each drawing as the table has rows', () => {
		expect(count(/<th scope="row">/g)).toBe(9);
		expect(count(/<a href="[^"]+"><title>/g)).toBe(2 * 9);
	});

	test('names a vague amount in its own words, undrawn', () => {
		expect(body).toContain('<q lang="fr">quelques millions d’euros</q>');
		expect(body).not.toMatch(/<title>quelques/);
	});

	test('holds no style attribute, and names its group by the title', () => {
		expect(body).not.toContain('style=');
		const id = /<h2 id="([^"]+)"/.exec(body)?.[1];
		expect(body).toContain(`role="group" aria-labelledby="${id}"`);
	});

	test('names no side and links nowhere when read blind', () => {
		const blind = render(AmountsChart, {
			props: { lang: 'fr', figures: amountFigures, claimHref, blind: true }
		}).body;
		expect(blind).not.toContain('href=');
		expect(blind).not.toMatch(/selon (l’élu|le plan)/);
	});

	test('is as it was', () => {
		const layout = layoutAmounts(groupAmounts(amountFigures.slice(0, 2)).panels, {
			frame: NARROW,
			lang: 'en'
		});
		const drawing = render(AmountsDrawing, {
			props: { layout, lang: 'en', kind: 'narrow', labelledBy: 't', claimHref, blind: false }
		}).body;
		expect(drawing.replaceAll(/<!--.*?-->/g, '').replaceAll('><', '>\n<')).toMatchSnapshot();
	});
});
