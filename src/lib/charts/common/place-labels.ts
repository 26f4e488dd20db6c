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

/** From a mark to the near end of its label. */
interface Segment {
	from: { x: number; y: number };
	to: { x: number; y: number };
}

const GAP = 5;
/** Units that a label with a leader may stand away sideways. */
const ASIDE = [0, 40, 80];
/** Lines that a label may stand above or below its mark. */
const MOST_SHIFTS = 14;

/** Beside the mark first (right, then left), then further and further up and down. */
const candidatesOf = ({ x, y, radius, width, height }: Labelled, mostShifts: number): Placed[] => {
	const shifts = [0];
	for (let step = 1; step <= mostShifts; step += 1) shifts.push(step * 0.9, step * -0.9);
	return shifts.flatMap((shift): Placed[] => {
		const top = y - height / 2 + shift * height;
		const leader = Math.abs(shift) > 1.4;
		const box = { y: top, width, height, leader };
		// A label that has a leader may also stand further to the side.
		return (leader ? ASIDE : [0]).flatMap((aside): Placed[] => [
			{ ...box, x: x + radius + GAP + aside, anchor: 'start' },
			{ ...box, x: x - radius - GAP - aside - width, anchor: 'end' }
		]);
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

const leaderOf = ({ x, y }: Labelled, box: Placed): Segment => {
	const end = { x: box.anchor === 'end' ? box.x + box.width : box.x, y: box.y + box.height / 2 };
	return { from: { x, y }, to: end };
};

/** Whether a line runs through a box: the part of it between the box's sides also is between its top and bottom. */
const crosses = ({ from, to }: Segment, box: Box): boolean => {
	let [start, end] = [0, 1];
	for (const [at, towards, low, size] of [
		[from.x, to.x, box.x, box.width],
		[from.y, to.y, box.y, box.height]
	] as const) {
		const step = towards - at;
		if (step === 0) {
			if (at <= low || at >= low + size) return false;
			continue;
		}
		const [one, other] = [(low - at) / step, (low + size - at) / step];
		start = Math.max(start, Math.min(one, other));
		end = Math.min(end, Math.max(one, other));
	}
	return start < end;
};

/**
 * Places labels so that none covers a mark, another label or an obstacle (a tick label), and that no
 * leader runs through one of them. The first
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
	const leaders: Segment[] = [];
	return items.map((item) => {
		// Its own mark, and one drawn on top of it, no leader can avoid.
		const others = taken.filter((other) => !overlap(other, markBox(item)));
		const isFree = (box: Placed) =>
			isWithin(box, bounds) &&
			!taken.some((other) => overlap(box, other)) &&
			!leaders.some((leader) => crosses(leader, box)) &&
			!(box.leader && others.some((other) => crosses(leaderOf(item, box), other)));
		const place = candidatesOf(item, mostShifts).find(isFree);
		if (!place) return null;
		taken.push(place);
		if (place.leader) leaders.push(leaderOf(item, place));
		return place;
	});
};

/** Who is placed first decides who finds room: from the top down, then from the other sides. */
const ORDERS: ((a: Labelled, b: Labelled) => number)[] = [
	(a, b) => a.y - b.y || a.x - b.x,
	(a, b) => b.y - a.y || a.x - b.x,
	(a, b) => b.x - a.x || a.y - b.y,
	(a, b) => a.x - b.x || a.y - b.y,
	(a, b) => b.width - a.width || a.y - b.y
];

/**
 * The same for a drawing in which every mark must have its label; the first order in which each finds
 * a place is kept.
 * Throws when it is too full: a chart with labels on top of each other must not be published.
 */
export const placeLabels = (items: Labelled[], bounds: Box, obstacles: Box[] = []): Placed[] => {
	for (const order of ORDERS) {
		const ordered = [...items].sort(order);
		const places = placeSomeLabels(ordered, bounds, obstacles);
		const found = items.flatMap((item) => places[ordered.indexOf(item)] ?? []);
		if (found.length === items.length) return found;
	}
	const widest = Math.max(...items.map(({ width }) => width));
	throw new Error(`No room for labels up to ${round1(widest)} wide: enlarge the drawing`);
};
