import { overlap, round1, type Box } from './text-fit';

/** A mark and the size of the label that belongs to it, in units of the viewBox. */
export interface Labelled {
	x: number;
	y: number;
	radius: number;
	width: number;
	height: number;
}

/** Where a label went; `leader` when it stands too far from its mark to be read as its own. */
export interface Placed extends Box {
	anchor: 'start' | 'end';
	leader: boolean;
}

const GAP = 5;
/** Lines that a label may stand above or below its mark. */
const MOST_SHIFTS = 14;

/** Beside the mark first (right, then left), then further and further up and down. */
const candidatesOf = ({ x, y, radius, width, height }: Labelled, mostShifts: number): Placed[] => {
	const shifts = [0];
	for (let step = 1; step <= mostShifts; step += 1) shifts.push(step * 0.9, step * -0.9);
	return shifts.flatMap((shift): Placed[] => {
		const top = y - height / 2 + shift * height;
		const leader = Math.abs(shift) > 1.4;
		const right = x + radius + GAP;
		const box = { y: top, width, height, leader };
		return [
			{ ...box, x: right, anchor: 'start' },
			{ ...box, x: x - radius - GAP - width, anchor: 'end' }
		];
	});
};

const isWithin = (box: Box, bounds: Box): boolean =>
	box.x >= bounds.x &&
	box.y >= bounds.y &&
	box.x + box.width <= bounds.x + bounds.width &&
	box.y + box.height <= bounds.y + bounds.height;

const markBox = ({ x, y, radius }: Labelled): Box => ({
	x: x - radius,
	y: y - radius,
	width: 2 * radius,
	height: 2 * radius
});

/**
 * Places labels so that none covers a mark, another label or an obstacle (a tick label). The first
 * free place is taken, in the order of the items, so the most important come first; an item for
 * which there is no room gets null and must be named elsewhere. Deterministic.
 */
export const placeSomeLabels = (
	items: Labelled[],
	bounds: Box,
	obstacles: Box[] = [],
	mostShifts = MOST_SHIFTS
): (Placed | null)[] => {
	const taken: Box[] = [...obstacles, ...items.map(markBox)];
	return items.map((item) => {
		const place = candidatesOf(item, mostShifts).find(
			(box) => isWithin(box, bounds) && !taken.some((other) => overlap(box, other))
		);
		if (place) taken.push(place);
		return place ?? null;
	});
};

/**
 * The same for a drawing in which every mark must have its label; they are placed from the top down.
 * Throws when it is too full: a chart with labels on top of each other must not be published.
 */
export const placeLabels = (items: Labelled[], bounds: Box, obstacles: Box[] = []): Placed[] => {
	const ordered = [...items].sort((a, b) => a.y - b.y || a.x - b.x);
	const places = placeSomeLabels(ordered, bounds, obstacles);
	return items.map((item) => {
		const place = places[ordered.indexOf(item)];
		if (!place)
			throw new Error(`No room for a label ${round1(item.width)} wide: enlarge the drawing`);
		return place;
	});
};
