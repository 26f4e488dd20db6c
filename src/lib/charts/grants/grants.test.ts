import { render } from 'svelte/server';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels } from '../common/place-labels';
import { overlap } from '../common/text-fit';
import { drawable, perAssociation, type Grant } from './grant';
import { layoutGrants, NARROW, WIDE } from './grants-layout';
import GrantsChart from './GrantsChart.svelte';

const grant = (id: string, amountEur: number, count: number, rest: Partial<Grant> = {}): Grant => ({
	claim: id,
	side: 'record',
	label: { fr: `objet ${id}`, en: `object ${id}` },
	amountEur,
	status: 'voted',
	count,
	counted: 'associations',
	...rest
});
const grants = [
	grant('promise', 90_000, 9, { status: 'announced' }),
	grant('grande', 240_000, 3),
	grant('petite', 30_000, 15),
	grant('projets', 1_258_000, 185, { counted: 'projects' })
];
const claimHref = (id: string) => `/p/#${id}`;

describe('placeLabels', () => {
	const sized = fc.record({
		x: fc.integer({ min: 100, max: 700 }),
		y: fc.integer({ min: 80, max: 420 }),
		width: fc.integer({ min: 20, max: 90 })
	});

	test('no label covers a mark, another label or an obstacle', () => {
		fc.assert(
			fc.property(fc.array(sized, { minLength: 1, maxLength: 8 }), (points) => {
				const items = points.map((point) => ({ ...point, radius: 8, height: 16 }));
				const obstacle = { x: 300, y: 200, width: 60, height: 16 };
				const labels = placeLabels(items, { x: 0, y: 0, width: 800, height: 500 }, [obstacle]);
				const marks = items.map(({ x, y }) => ({ x: x - 8, y: y - 8, width: 16, height: 16 }));
				const others = [...marks, obstacle];
				for (const [index, label] of labels.entries()) {
					expect(others.some((box) => overlap(label, box))).toBe(false);
					expect(labels.slice(index + 1).some((box) => overlap(label, box))).toBe(false);
				}
			})
		);
	});

	test('no leader runs through a label or a mark', () => {
		const size = { radius: 8, width: 90, height: 16 };
		const crowd = [0, 1, 2, 3, 4, 5].map((index) => {
			return { ...size, x: 200 + 18 * index, y: 150 + 12 * (index % 3) };
		});
		const labels = placeLabels(crowd, { x: 0, y: 0, width: 500, height: 400 });
		const leaders = labels.flatMap((label, index) => (label.leader ? [{ label, index }] : []));
		expect(leaders.length).toBeGreaterThan(1);
		for (const { label, index } of leaders) {
			const { x, y } = crowd[index] ?? { x: 0, y: 0 };
			const end = label.anchor === 'end' ? label.x + label.width : label.x;
			for (let step = 0.01; step < 1; step += 0.01) {
				const point = {
					x: x + (end - x) * step,
					y: y + (label.y + label.height / 2 - y) * step
				};
				const isIn = (box: { x: number; y: number; width: number; height: number }) =>
					overlap({ ...point, width: 0.01, height: 0.01 }, box);
				const others = labels.filter((other) => other !== label);
				expect(others.some(isIn), `leader ${index}`).toBe(false);
			}
		}
	});

	test('a drawing too small for its labels is refused', () => {
		const item = { x: 10, y: 10, radius: 8, width: 500, height: 16 };
		expect(() => placeLabels([item], { x: 0, y: 0, width: 100, height: 100 })).toThrow('No room');
	});
});

describe('associations and projects', () => {
	test('projects are not drawn among associations', () => {
		expect(drawable(grants).map(({ claim }) => claim)).toEqual(['petite', 'grande', 'promise']);
	});

	test('no mean per association is computed from projects', () => {
		const [, , , projects] = grants;
		expect(() => perAssociation(projects ?? grant('x', 1, 1))).toThrow(
			'projets counts projects: they are not added to associations'
		);
	});
});

describe.each([
	['wide', WIDE],
	['narrow', NARROW]
] as const)('layoutGrants, %s', (_, frame) => {
	const layout = layoutGrants(grants, { frame, lang: 'fr' });

	test('equal euros per association lie on one slope', () => {
		const same = [grant('a', 20_000, 2), grant('b', 40_000, 4), grant('c', 100_000, 10)];
		const marks = layoutGrants(same, { frame, lang: 'fr' }).marks;
		const [a, b, c] = [...marks].sort((m, n) => m.x - n.x);
		if (!a || !b || !c) throw new Error('three marks');
		expect((b.y - a.y) / (b.x - a.x)).toBeCloseTo((c.y - b.y) / (c.x - b.x), 1);
	});

	test('marks stand within the plot, labels within the drawing', () => {
		for (const { x, y, label } of layout.marks) {
			expect(x > frame.plot.left && x < frame.plot.right).toBe(true);
			expect(y > frame.plot.top && y < frame.plot.bottom).toBe(true);
			expect(label.x >= 0 && label.x <= frame.width).toBe(true);
		}
	});
});

describe('GrantsChart', () => {
	const renderChart = (props: object = {}) =>
		render(GrantsChart, { props: { lang: 'fr', grants, claimHref, ...props } }).body;
	const body = renderChart();

	test('has a row per mark, and names the projects apart, as a link', () => {
		expect(body.match(/<th scope="row">/g)).toHaveLength(3);
		expect(body.match(/<title>/g)).toHaveLength(6);
		expect(body).toMatch(/un projet n’est pas une association.*href="\/p\/#projets"/s);
	});

	test('says which side states no such amount', () => {
		expect(body).toContain('absent de ce plan');
	});

	test('holds no style attribute, and names no side when read blind', () => {
		expect(body).not.toContain('style=');
		expect(renderChart({ blind: true })).not.toMatch(/href=|selon (l’élu|le plan)|ce plan/);
	});

	test('without any grant it draws nothing and says so', () => {
		const empty = renderChart({ grants: [] });
		expect(empty).not.toContain('<svg');
		expect(empty).toContain('0\u00A0subvention');
	});
});
