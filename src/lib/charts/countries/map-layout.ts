import { forceCollide, forceSimulation, forceX, forceY } from 'd3';
import type { Lang, Text } from '../../model/vocabulary';
import { placeSomeLabels } from '../common/place-labels';
import { round1, textWidth } from '../common/text-fit';
import { BASELINE, type TextLine } from '../common/text-lines';
import { boxOf, projection, type MapFrame, type MapWindow } from './map-frames';
import { countsText } from './messages';

/** A place and how many claims of each side name it. */
export interface NamedPlace {
	id: string;
	name: Text;
	/** Degrees. */
	longitude: number;
	latitude: number;
	record: number;
	programme: number;
}

export interface PlaceMark {
	place: NamedPlace;
	/** Where the place is, and where its mark stands when neighbours push it aside. */
	at: { x: number; y: number };
	x: number;
	y: number;
	recordRadius: number;
	programmeRadius: number;
	/** Null where there is no room: the name stands in the list below. */
	label: TextLine | null;
	leader: string | null;
}

/** Farther from its mark, in lines, a name is no longer read as its own. */
const MOST_LINES_AWAY = 4;

/** Where a place lies on the plane. Throws for coordinates that are no place on Earth. */
export const projectPlace = ({ longitude, latitude, id }: NamedPlace): { x: number; y: number } => {
	const point = projection([longitude, latitude]);
	if (!point || Math.abs(latitude) > 90 || Math.abs(longitude) > 180)
		throw new Error(`${id}: [${longitude}, ${latitude}] is no place on Earth`);
	return { x: point[0], y: point[1] };
};

const isInside = ({ x, y }: { x: number; y: number }, { from }: MapWindow): boolean =>
	x >= from.x && x <= from.x + from.width && y >= from.y && y <= from.y + from.height;

/** The window that draws each place: the first that shows it, else the last. */
const byWindow = (places: NamedPlace[], windows: MapWindow[]): Map<MapWindow, NamedPlace[]> => {
	const groups = new Map<MapWindow, NamedPlace[]>(windows.map((window) => [window, []]));
	for (const place of places) {
		const point = projectPlace(place);
		const window = windows.find((candidate) => isInside(point, candidate)) ?? windows.at(-1);
		if (window) groups.get(window)?.push(place);
	}
	return groups;
};

/** Marks pushed apart just enough not to cover each other; same input, same output. */
const separate = (
	nodes: { x: number; y: number; at: { x: number; y: number }; radius: number }[]
) => {
	forceSimulation(nodes)
		.force('x', forceX<(typeof nodes)[number]>((node) => node.at.x).strength(0.3))
		.force('y', forceY<(typeof nodes)[number]>((node) => node.at.y).strength(0.3))
		.force(
			'collide',
			forceCollide<(typeof nodes)[number]>((node) => node.radius + 1.5).iterations(4)
		)
		.stop()
		.tick(200);
};

/** Two shapes side by side: the circle left of the middle, the diamond right of it. */
const radiusOf = ({
	recordRadius,
	programmeRadius
}: Pick<PlaceMark, 'recordRadius' | 'programmeRadius'>) => recordRadius + programmeRadius;

const markPlaces = (places: NamedPlace[], window: MapWindow, unitRadius: number): PlaceMark[] => {
	const box = boxOf(window);
	const nodes = places.map((place) => {
		const point = projectPlace(place);
		const x = box.x + (point.x - window.from.x) * box.scale;
		const y = box.y + (point.y - window.from.y) * box.scale;
		const recordRadius = round1(unitRadius * Math.sqrt(place.record));
		const programmeRadius = round1(unitRadius * Math.sqrt(place.programme));
		const radius = recordRadius + programmeRadius;
		return { place, at: { x, y }, x, y, recordRadius, programmeRadius, radius };
	});
	separate(nodes);
	return nodes.map(({ place, at, x, y, recordRadius, programmeRadius }) => ({
		place,
		at: { x: round1(at.x), y: round1(at.y) },
		x: round1(x),
		y: round1(y),
		recordRadius,
		programmeRadius,
		label: null,
		leader: null
	}));
};

const labelMarks = (
	marks: PlaceMark[],
	window: MapWindow,
	fontSize: number,
	lang: Lang
): PlaceMark[] => {
	const items = marks.map((mark) => ({
		x: mark.x,
		y: mark.y,
		radius: radiusOf(mark),
		width: textWidth(`${mark.place.name[lang]} ${countsText(mark.place)}`, fontSize),
		height: fontSize + 3
	}));
	const labels = placeSomeLabels(items, boxOf(window), [], MOST_LINES_AWAY);
	return marks.map((mark, index) => {
		const place = labels[index];
		if (!place) return mark;
		const y = round1(place.y + place.height / 2);
		const x = round1(place.anchor === 'end' ? place.x + place.width : place.x);
		const label: TextLine = {
			x,
			y: round1(y + BASELINE),
			anchor: place.anchor,
			strong: mark.place.name[lang],
			text: ` ${countsText(mark.place)}`
		};
		return { ...mark, label, leader: place.leader ? `M${mark.x} ${mark.y}L${x} ${y}` : null };
	});
};

/**
 * Geometry of the map: one mark per place, area proportional to the count of each side, names where
 * there is room, most named places first. Output in units of the viewBox, window by window.
 */
export const layoutMap = (
	places: NamedPlace[],
	{ frame, lang }: { frame: MapFrame; lang: Lang }
): PlaceMark[] => {
	const total = ({ record, programme }: NamedPlace) => record + programme;
	const ordered = [...places].sort((a, b) => total(b) - total(a) || a.id.localeCompare(b.id));
	return [...byWindow(ordered, frame.windows)].flatMap(([window, shown]) =>
		labelMarks(markPlaces(shown, window, frame.unitRadius), window, frame.fontSize, lang)
	);
};
