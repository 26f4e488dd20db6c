import type { Figure } from '../../model/figure';
import { perimeter, periodKind, status } from '../../model/vocabulary';
import { compareSides, type ChartSide } from '../common/side';

/** What the chart needs of a published figure, and whose words it is. */
export type AmountFigure = Pick<
	Figure,
	| 'id'
	| 'claim'
	| 'raw'
	| 'label'
	| 'value'
	| 'low'
	| 'high'
	| 'lowOpen'
	| 'highOpen'
	| 'unit'
	| 'qualifier'
	| 'status'
	| 'perimeter'
	| 'period'
	| 'sameAs'
> & { side: ChartSide };

/** Amounts that may stand in one row group: same status, side and period length. */
export interface AmountGroup {
	status: AmountFigure['status'];
	side: ChartSide;
	period: AmountFigure['period'];
	figures: AmountFigure[];
}

/** Amounts of one perimeter; each has an axis of its own. */
export interface AmountPanel {
	perimeter: AmountFigure['perimeter'];
	groups: AmountGroup[];
}

export interface GroupedAmounts {
	panels: AmountPanel[];
	/** Vague plurals and ratios of another amount: listed, not drawn. */
	vague: AmountFigure[];
}

const isVague = ({ qualifier, value, low, high }: AmountFigure): boolean =>
	qualifier === 'vague' || qualifier === 'ratio-of' || (value ?? low ?? high) === null;

/** Where the mark stands, in euros: the printed value, else the known bound nearest to the text. */
export const positionOf = ({ value, low, high }: AmountFigure): number => {
	const position = value ?? (low !== null && high !== null ? Math.sqrt(low * high) : (low ?? high));
	if (position === null) throw new Error('An amount without a number has no place on the axis');
	return position;
};

const byOrder =
	<T>(...orders: ((a: T, b: T) => number)[]) =>
	(a: T, b: T): number =>
		orders.reduce((found, order) => found || order(a, b), 0);

const compareFigures = byOrder<AmountFigure>(
	(a, b) => perimeter.keys.indexOf(a.perimeter) - perimeter.keys.indexOf(b.perimeter),
	(a, b) => status.keys.indexOf(a.status) - status.keys.indexOf(b.status),
	(a, b) => compareSides(a.side, b.side),
	(a, b) => periodKind.keys.indexOf(a.period.kind) - periodKind.keys.indexOf(b.period.kind),
	(a, b) => (a.period.value ?? '').localeCompare(b.period.value ?? ''),
	(a, b) => positionOf(a) - positionOf(b)
);

const groupRows = (figures: AmountFigure[]): AmountGroup[] => {
	const groups = new Map<string, AmountGroup>();
	for (const figure of figures) {
		const { status, side, period } = figure;
		const key = [status, side, period.kind, period.value].join();
		const group = groups.get(key) ?? { status, side, period, figures: [] };
		group.figures.push(figure);
		groups.set(key, group);
	}
	return [...groups.values()];
};

/**
 * Euro amounts by perimeter, then status, then side, then period length, then size.
 * Other units are left out; a figure that repeats another of the set is counted once.
 */
export const groupAmounts = (figures: AmountFigure[]): GroupedAmounts => {
	const ids = new Set(figures.map(({ id }) => id));
	const euros = figures.filter(
		({ unit, sameAs }) => unit === 'EUR' && (sameAs === null || !ids.has(sameAs))
	);
	const drawn = euros.filter((figure) => !isVague(figure)).sort(compareFigures);
	const panels = perimeter.keys
		.map((key) => ({
			perimeter: key,
			groups: groupRows(drawn.filter((figure) => figure.perimeter === key))
		}))
		.filter(({ groups }) => groups.length > 0);
	return { panels, vague: euros.filter(isVague) };
};
