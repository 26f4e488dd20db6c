import { geoPath, type GeoContext, type GeoPermissibleObjects } from 'd3';
import { projection, WIDE } from './map-frames';

/** Rings smaller than this are islets that a mark would hide, in square units of the plane. */
const SMALLEST_AREA = 2;

type Point = [number, number];

const areaOf = (ring: Point[]): number =>
	Math.abs(
		ring.reduce((sum, [x, y], index) => {
			const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
			return sum + x * nextY - nextX * y;
		}, 0)
	) / 2;

/** Collects rings of whole units; points that fall on the same unit are one. */
const ringCollector = (rings: Point[][]): GeoContext => {
	const add = (x: number, y: number) => {
		const point: Point = [Math.round(x), Math.round(y)];
		const last = rings.at(-1)?.at(-1);
		if (last?.[0] !== point[0] || last[1] !== point[1]) rings.at(-1)?.push(point);
	};
	return {
		arc: () => undefined,
		beginPath: () => undefined,
		closePath: () => undefined,
		moveTo: (x, y) => {
			rings.push([]);
			add(x, y);
		},
		lineTo: add
	};
};

/** Whether any window shows a point of the ring: Antarctica, for one, is named by neither side. */
const isShown = (ring: Point[]): boolean =>
	WIDE.windows.some(({ from }) =>
		ring.some(
			([x, y]) =>
				x >= from.x && x <= from.x + from.width && y >= from.y && y <= from.y + from.height
		)
	);

/** `[[0, 0], [10, 0], [10, 5]]` → `M0 0l10 0 0 5z`: relative steps are shorter than places. */
const writeRing = (ring: Point[]): string => {
	const [start, ...rest] = ring;
	if (!start) return '';
	let [x, y] = start;
	const steps = rest.map(([nextX, nextY]) => {
		const step = `${nextX - x} ${nextY - y}`;
		[x, y] = [nextX, nextY];
		return step;
	});
	return `M${start.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`;
};

/**
 * Path of land on the plane of the map, 960 units wide, for `land: { path }`. Input: GeoJSON, for
 * example `feature(land110m, land110m.objects.land)`. Whole units, islets and what no window
 * shows left out. A place without land here still has its mark.
 */
export const landPath = (land: GeoPermissibleObjects): string => {
	const rings: Point[][] = [];
	geoPath(projection, ringCollector(rings))(land);
	return rings
		.filter((ring) => areaOf(ring) >= SMALLEST_AREA && isShown(ring))
		.map(writeRing)
		.join('');
};
