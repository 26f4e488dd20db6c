import { geoEqualEarth } from 'd3';
import type { Text } from '../../model/vocabulary';

/** A part of the world and where it is drawn; `from` in the plane, `to` in the viewBox. */
export interface MapWindow {
	name: Text;
	from: { x: number; y: number; width: number; height: number };
	to: { x: number; y: number; width: number };
}

export interface MapFrame {
	width: number;
	height: number;
	/** A place is drawn in the first window that shows it. */
	windows: MapWindow[];
	fontSize: number;
	/** Radius of the mark of one claim; areas are proportional to counts. */
	unitRadius: number;
}

/** Width of the projected world; a land path is computed for it. */
export const PLANE_WIDTH = 960;

/** An equal-area projection (Equal Earth) of the whole world onto the plane; seam in the Pacific. */
export const projection = geoEqualEarth()
	.rotate([-11, 0])
	.fitWidth(PLANE_WIDTH, { type: 'Sphere' })
	.precision(0);

const PARTS = {
	africa: {
		name: { fr: 'Afrique', en: 'Africa' },
		from: { x: 390, y: 140, width: 200, height: 230 }
	},
	americas: {
		name: { fr: 'Amériques', en: 'Americas' },
		from: { x: 15, y: 0, width: 385, height: 410 }
	},
	asia: {
		name: { fr: 'Asie et Océanie', en: 'Asia and Oceania' },
		from: { x: 560, y: 20, width: 400, height: 380 }
	}
} satisfies Record<string, Omit<MapWindow, 'to'>>;

const EUROPE = { fr: 'Europe et Proche-Orient', en: 'Europe and Middle East' };

/**
 * Four windows instead of one world map: most places are named around the Mediterranean, where one
 * map would pile their marks up. Areas are true within a window, scales differ between them.
 */
export const WIDE: MapFrame = {
	width: 960,
	height: 862,
	windows: [
		{
			name: EUROPE,
			from: { x: 350, y: 20, width: 340, height: 168 },
			to: { x: 0, y: 26, width: 960 }
		},
		{ ...PARTS.africa, to: { x: 0, y: 535, width: 278 } },
		{ ...PARTS.americas, to: { x: 298, y: 535, width: 300 } },
		{ ...PARTS.asia, to: { x: 618, y: 535, width: 337 } }
	],
	fontSize: 15,
	unitRadius: 3.6
};

export const NARROW: MapFrame = {
	width: 340,
	height: 912,
	windows: [
		{
			name: EUROPE,
			from: { x: 400, y: 20, width: 205, height: 174 },
			to: { x: 0, y: 26, width: 340 }
		},
		{ ...PARTS.africa, to: { x: 0, y: 350, width: 165 } },
		{ ...PARTS.americas, to: { x: 175, y: 350, width: 165 } },
		{ ...PARTS.asia, to: { x: 0, y: 580, width: 340 } }
	],
	fontSize: 13.5,
	unitRadius: 3.4
};

/** Where a window lies in the viewBox, and how much larger than the plane it is drawn. */
export const boxOf = ({ from, to }: MapWindow) => {
	const scale = to.width / from.width;
	return { x: to.x, y: to.y, width: to.width, height: from.height * scale, scale };
};
