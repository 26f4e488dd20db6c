import type { ClassAmount, ClassClaim, ClassSide } from '../class-data';
import { claimKeys, fitsLevel, fitsThemes, otherSide, SIDES, sourceOf } from '../draw';
import type { Draw, Drawn, Generator } from '../draw';

/** Fewer than three say nothing of order; more than three outsiders do not fit a page. */
const ITEMS = 3;
type Amount = ClassAmount & { home: ClassClaim };

/**
 * Order amounts of one perimeter, status and period, and say which others may not be compared:
 * three of one side to order, three of the other outside.
 */
export const order: Generator = {
	kind: 'order',
	minutes: 5,
	make: (draw) => {
		const amounts = draw.random.shuffle(usable(draw));
		for (const side of draw.random.shuffle(SIDES)) {
			const drawn = drawOrder(draw, amounts, side);
			if (drawn) return [drawn];
		}
		return null;
	}
};

function usable(draw: Draw): Amount[] {
	return draw.data.amounts.flatMap((amount) => {
		const home = draw.data.claims.find(({ id }) => id === amount.claim);
		const fits =
			home &&
			fitsLevel(home.level, draw.level) &&
			fitsThemes(home.themes, draw.themes) &&
			[amount.id, ...claimKeys(home)].every((key) => !draw.used.has(key));
		return fits ? [{ ...amount, home }] : [];
	});
}

function drawOrder(draw: Draw, amounts: Amount[], side: ClassSide): Drawn | null {
	for (const first of amounts.filter(({ home }) => home.side === side)) {
		const items: Amount[] = [];
		for (const amount of amounts)
			if (amount.home.side === side && isAlike(amount, first) && items.every(isDisjoint(amount)))
				items.push(amount);
		const outside = amounts.filter(
			(amount) => amount.home.side === otherSide(side) && !isAlike(amount, first)
		);
		if (items.length >= ITEMS && outside.length >= ITEMS)
			return toExercise(draw, items.slice(0, ITEMS), outside.slice(0, ITEMS));
	}
	return null;
}

const isAlike = (a: ClassAmount, b: ClassAmount): boolean =>
	a.perimeter === b.perimeter && a.status === b.status && a.period === b.period;

/** « Plus de 100 000 € » and « 151 000 € » have no order: only closed, separate intervals do. */
const isDisjoint = (a: ClassAmount) => (b: ClassAmount) =>
	a.low !== null &&
	a.high !== null &&
	b.low !== null &&
	b.high !== null &&
	(a.high < b.low || b.high < a.low);

function toExercise(draw: Draw, items: Amount[], outside: Amount[]): Drawn {
	const { t } = draw;
	const sorted = [...items].sort((a, b) => (a.low ?? 0) - (b.low ?? 0));
	const [first] = sorted;
	const write = ({ text, label }: Amount) => `${text} (${label})`;
	const reasons = outside.map((amount) => ({
		item: write(amount),
		reason: first ? whyOutside(draw, amount, first) : ''
	}));
	const all = [...items, ...outside];
	const group = first ? [first.perimeter, first.status, first.period].join(', ') : '';
	return {
		themes: [...new Set(all.flatMap(({ home }) => home.themes))],
		prompt: t.order,
		material: [],
		answer: { type: 'order', items: sorted.map(write), outside: reasons },
		explanation: [
			t.orderShared(group),
			...reasons.map(({ item, reason }) => t.orderOutside(item, reason))
		].join(' '),
		sources: all.map(({ home }) => sourceOf(home)),
		records: all.flatMap(({ id, home }) => [id, ...claimKeys(home)]),
		blind: all.every(({ blind }) => blind),
		items: { record: ITEMS, programme: ITEMS }
	};
}

function whyOutside({ t }: Draw, amount: ClassAmount, base: ClassAmount): string {
	const keys = ['perimeter', 'status', 'period'] as const;
	return keys
		.filter((key) => amount[key] !== base[key])
		.map((key) => t.orderReasons[key](amount[key]))
		.join(', ');
}
