import { geoArea } from 'd3';
import { render } from 'svelte/server';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap, textWidth } from '../common/text-fit';
import { COUNTRY_POINTS } from './country-points.fixture';
import CountriesChart from './CountriesChart.svelte';
import { landPath } from './land-path';
import { boxOf, NARROW, WIDE } from './map-frames';
import { layoutMap, projectPlace, type NamedPlace } from './map-layout';

const place = (iso: string, record: number, programme: number): NamedPlace => {
	const [longitude, latitude] = COUNTRY_POINTS[iso] ?? [0, 0];
	return {
		id: iso.toLowerCase(),
		name: { fr: iso, en: iso },
		longitude,
		latitude,
		record,
		programme
	};
};
const places = [
	place('IS', 2, 1),
	place('PT', 4, 0),
	place('ZM', 0, 9),
	place('PE', 1, 0),
	place('LA', 1, 1)
];
const placeHref = (id: string) => `/carte/#${id}`;
const square = (x: number, y: number, size: number) => ({
	type: 'Polygon' as const,
	coordinates: [
		[
			[x, y],
			[x, y + size],
			[x + size, y + size],
			[x + size, y],
			[x, y]
		]
	]
});
const anyPlaces = fc
	.uniqueArray(fc.constantFrom(...Object.keys(COUNTRY_POINTS)), { minLength: 1, maxLength: 40 })
	.chain((isos) =>
		fc
			.array(fc.tuple(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 0, max: 15 })), {
				minLength: isos.length,
				maxLength: isos.length
			})
			.map((counts) => isos.map((iso, i) => place(iso, ...(counts[i] ?? [1, 0]))))
	);

/** Signed area of the only ring of a path made of relative steps. */
const pathArea = (path: string): number => {
	const numbers = (path.match(/-?\d+/g) ?? []).map(Number);
	const points: [number, number][] = [];
	for (let i = 0; i < numbers.length; i += 2) {
		const [x, y] = points.at(-1) ?? [0, 0];
		points.push([x + (numbers[i] ?? 0), y + (numbers[i + 1] ?? 0)]);
	}
	const sum = points.reduce((total, [x, y], i) => {
		const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
		return total + x * nextY - nextX * y;
	}, 0);
	return Math.abs(sum) / 2;
};

describe('landPath', () => {
	test('equal areas on Earth are equal areas on the map, far north or on the equator', () => {
		const ratios = [square(20, 0, 20), square(60, 40, 20)].map(
			(shape) => pathArea(landPath(shape)) / geoArea(shape)
		);
		expect((ratios[0] ?? 0) / (ratios[1] ?? 1)).toBeCloseTo(1, 1);
	});

	test('leaves out what no window shows', () => {
		expect(landPath(square(20, -85, 5))).toBe('');
	});
});

describe('projectPlace', () => {
	test('refuses coordinates that are no place on Earth', () => {
		expect(() => projectPlace({ ...place('PT', 1, 0), latitude: 120 })).toThrow(
			'no place on Earth'
		);
	});
});

describe.each([
	['wide', WIDE],
	['narrow', NARROW]
] as const)('layoutMap, %s', (_, frame) => {
	test('draws every place once, with areas that follow the counts', () => {
		const marks = layoutMap(places, { frame, lang: 'fr' });
		expect(marks.map((mark) => mark.place.id).sort()).toEqual(['is', 'la', 'pe', 'pt', 'zm']);
		for (const { place: named, recordRadius, programmeRadius } of marks) {
			expect((recordRadius / frame.unitRadius) ** 2).toBeCloseTo(named.record, 0);
			expect((programmeRadius / frame.unitRadius) ** 2).toBeCloseTo(named.programme, 0);
		}
	});

	test('no name covers another name or leaves its window, whatever is named', () => {
		fc.assert(
			fc.property(anyPlaces, (named) => {
				const boxes = layoutMap(named, { frame, lang: 'fr' }).flatMap(({ label }) => {
					if (!label) return [];
					const width = textWidth(label.strong + label.text, frame.fontSize);
					const x = label.anchor === 'end' ? label.x - width : label.x;
					return [{ x, y: label.y - frame.fontSize, width, height: frame.fontSize }];
				});
				expect(boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)))).toEqual(
					[]
				);
				expect(boxes.every(({ x, width }) => x > -1 && x + width < frame.width + 1)).toBe(true);
			}),
			{ numRuns: 25 }
		);
	});

	test('every country has a window, Antarctica excepted', () => {
		const outside = Object.keys(COUNTRY_POINTS).filter((iso) => {
			const { x, y } = projectPlace(place(iso, 1, 0));
			return !frame.windows.some(
				({ from }) =>
					x >= from.x && x <= from.x + from.width && y >= from.y && y <= from.y + from.height
			);
		});
		expect(outside).toEqual(['AQ']);
	});

	test('the same places give the same map', () => {
		const draw = () => layoutMap(places, { frame, lang: 'fr' });
		expect(draw()).toEqual(draw());
	});

	test('windows lie within the drawing and do not cover each other', () => {
		const boxes = frame.windows.map(boxOf);
		expect(boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)))).toEqual([]);
		for (const { x, y, width, height } of boxes)
			expect(x + width <= frame.width && y + height <= frame.height).toBe(true);
	});
});

describe('CountriesChart', () => {
	const renderChart = (props: object = {}) =>
		render(CountriesChart, { props: { lang: 'fr', places, placeHref, ...props } }).body;
	const body = renderChart({ land: { path: 'M0 0h9v9z' } });

	test('links every mark, and lists every place with the counts of both sides', () => {
		expect(body.match(/<title>/g)).toHaveLength(2 * 5);
		expect(body.match(/<th scope="row">/g)).toHaveLength(5);
		expect(body).toMatch(/>9<\/text>/);
	});

	test('holds the land once and uses it in every window', () => {
		expect(body.match(/M0 0h9v9z/g)).toHaveLength(1);
		expect(body.match(/<use/g)).toHaveLength(8);
	});

	test('takes the land as an image, or none at all', () => {
		expect(renderChart({ land: { href: '/land.svg' } })).toContain('<image href="/land.svg"');
		expect(renderChart()).not.toMatch(/<use|<image/);
	});

	test('says that it draws no borders, and holds no style attribute', () => {
		expect(body).toContain('sans frontières');
		expect(body).not.toContain('style=');
	});
});
