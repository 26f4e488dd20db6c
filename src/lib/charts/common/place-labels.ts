import { overlap, round1, type Box } from './text-fit.ts';

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
const MOST_SHIFTS = 14;

/** Beside the mark first (right, then left), then further and further up and down. */
const candidatesOf = ({ x, y, radius, width, height }: Labelled): Placed[] => {
	const shifts = [0];
	for (let step = 1; step <= MOST_SHIFTS; step += 1) shifts.push(step * 0.9, step * -0.9);
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
 * Places one label per mark so that no label covers a mark, another label or an obstacle (a tick
 * label), from the top down.
 * Deterministic: the first free place is taken. Throws when a drawing is too full for its labels,
 * because a chart with labels on top of each other must not be published.
 */
export const placeLabels = (items: Labelled[], bounds: Box, obstacles: Box[] = []): Placed[] => {
	const taken: Box[] = [...obstacles, ...items.map(markBox)];
	const places = new Map<Labelled, Placed>();
	for (const item of [...items].sort((a, b) => a.y - b.y || a.x - b.x)) {
		const place = candidatesOf(item).find(
			(box) => isWithin(box, bounds) && !taken.some((other) => overlap(box, other))
		);
		if (!place)
			throw new Error(`No room for a label ${round1(item.width)} wide: enlarge the drawing`);
		taken.push(place);
		places.set(item, place);
	}
	return items.flatMap((item) => places.get(item) ?? []);
};
