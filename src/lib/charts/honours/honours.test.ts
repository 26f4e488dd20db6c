import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { overlap, textWidth } from '../common/text-fit';
import type { TextLine } from '../common/text-lines';
import { rowsOf } from './honour-rows';
import { honourEntries } from './honours.fixture';
import { layoutHonours, NARROW, WIDE } from './honours-layout';
import HonoursChart from './HonoursChart.svelte';
import HonoursDrawing from './HonoursDrawing.svelte';

const claimHref = (id: string) => `/p/#${id}`;
const rows = rowsOf(honourEntries);

describe('rowsOf', () => {
	test('orders beneficiaries by date, the undated last', () => {
		expect(rows.map(({ honour }) => honour.id)).toEqual([
			'ancienne',
			'commune',
			'soutenue',
			'redite',
			'sans-date'
		]);
	});

	test('a side that says it twice is drawn once; two sides are two marks, left page first', () => {
		const voices = rows.map(({ lines }) =>
			lines.flatMap((line) => (line.kind === 'voice' ? [line.side] : []))
		);
		expect(voices).toEqual([
			['record'],
			['record', 'programme'],
			['record'],
			['record'],
			['programme']
		]);
	});
});

describe.each([
	['wide', WIDE],
	['narrow', NARROW]
] as const)('layoutHonours, %s', (_, frame) => {
	const layout = layoutHonours(rows, { frame, lang: 'fr' });
	const marks = layout.rows.flatMap((row) => row.marks);

	test('an undated honour stands in its slot, outside the axis', () => {
		const undated = marks.filter(({ line }) => line.date === null);
		expect(undated.map(({ x }) => x)).toEqual([frame.undatedX, frame.undatedX]);
		expect(frame.undatedX).toBeGreaterThan(frame.axis[1] + 9);
	});

	test('a year is a bar with its mark in the middle, never a guessed day', () => {
		const year = marks.find(({ line }) => line.honour.id === 'soutenue');
		if (frame === NARROW) expect(year?.span).toBeNull();
		else expect(((year?.span?.[0] ?? 0) + (year?.span?.[1] ?? 0)) / 2).toBeCloseTo(year?.x ?? 0, 0);
	});

	test('no label touches another label or a mark, and none leaves the drawing', () => {
		const boxOf = ({ x, y, anchor, text }: TextLine, size: number) => {
			const width = textWidth(text, size);
			return { x: anchor === 'end' ? x - width : x, y: y - 11, width, height: 12 };
		};
		const boxes = layout.rows.flatMap(({ name, marks }) => [
			...name.map((line) => boxOf(line, frame.fontSize)),
			...marks.flatMap(({ x, y, label }) => [
				{ x: x - 9, y: y - 8, width: 18, height: 16 },
				...label.map((line) => boxOf(line, frame.fontSize))
			])
		]);
		expect(boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)))).toEqual([]);
		expect(boxes.filter(({ x, width }) => x < 0 || x + width > layout.width)).toEqual([]);
	});
});

test('nothing dated leaves an axis without years', () => {
	const undated = rowsOf(honourEntries.slice(0, 1));
	expect(layoutHonours(undated, { frame: WIDE, lang: 'fr' }).ticks).toEqual([]);
});

describe('HonoursChart', () => {
	const renderChart = (extra: object = {}) =>
		render(HonoursChart, { props: { lang: 'fr', honours: honourEntries, claimHref, ...extra } })
			.body;
	const body = renderChart();

	test('draws as many marks in each drawing as the table has rows', () => {
		expect(body.match(/<th scope="row">/g)).toHaveLength(9);
		expect(body.match(/<title>/g)).toHaveLength(2 * 9);
	});

	test('never lists a supported motion as granted', () => {
		expect(body).toContain('vœu soutenu, issue non dite, 2025');
		expect(body).not.toMatch(/Personne soutenue: dite accordée/);
		expect(body).toContain('3\u00A0dites accordées');
	});

	test('sets the date of an independent page beside the words of a side, as a link of its own', () => {
		expect(body).toContain('href="https://example.org/ancienne"');
		expect(body).toContain('page indépendante, example.org');
		expect(body).toContain('example.org\u00A0: avril 2008');
	});

	test('holds no style attribute', () => {
		expect(body).not.toContain('style=');
	});

	test('names no side and links nowhere when read blind', () => {
		expect(renderChart({ blind: true })).not.toMatch(/href=|selon (l’élu|le plan)/);
	});

	test('is as it was', () => {
		const layout = layoutHonours(rows.slice(0, 2), { frame: NARROW, lang: 'en' });
		const drawing = render(HonoursDrawing, {
			props: { layout, lang: 'en', kind: 'narrow', labelledBy: 't', claimHref, blind: false }
		}).body;
		expect(drawing.replaceAll(/<!--.*?-->/g, '').replaceAll('><', '>\n<')).toMatchSnapshot();
	});
});
