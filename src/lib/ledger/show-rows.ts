import { unit } from '../model/vocabulary';
import type { LedgerRow } from './ledger-row';
import { FACETS } from './ledger-state';
import type { Facet, LedgerState, Sort } from './ledger-state';

const KEYS: Record<Facet, (row: LedgerRow) => readonly string[]> = {
	side: (row) => [row.side],
	theme: (row) => row.themes,
	unit: (row) => [row.unit],
	status: (row) => [row.status],
	perimeter: (row) => [row.perimeter],
	period: (row) => [row.period]
};

/**
 * The rows that a state asks for, in the order it asks for.
 *
 * @param rows every row, in the order of the documents
 * @param state filters and order
 * @returns a new list; never throws
 */
export function showRows(rows: readonly LedgerRow[], state: LedgerState): LedgerRow[] {
	const kept = rows.filter((row) =>
		FACETS.every((facet) => state[facet] === '' || KEYS[facet](row).includes(state[facet]))
	);
	return kept.sort(ORDERS[state.sort]);
}

/** A size compares within its unit only: units stay in their own order, what has no number comes last. */
const bySize =
	(direction: 1 | -1) =>
	(a: LedgerRow, b: LedgerRow): number => {
		const [one, two] = [sizeOf(a), sizeOf(b)];
		const units = unit.keys.indexOf(a.unit) - unit.keys.indexOf(b.unit);
		if (units !== 0 || (one === null && two === null)) return units;
		if (one === null || two === null) return one === null ? 1 : -1;
		return direction * (one - two);
	};

const sizeOf = ({ value, low, high }: LedgerRow): number | null => value ?? low ?? high;

const ORDERS: Record<Sort, (a: LedgerRow, b: LedgerRow) => number> = {
	document: () => 0,
	label: (a, b) => a.label.localeCompare(b.label, 'fr'),
	rising: bySize(1),
	falling: bySize(-1)
};

/** A value of a facet that the reader can ask for. */
export interface Option {
	key: string;
	label: string;
}

/**
 * The values of each facet that at least one row has.
 *
 * @param rows every row
 * @param labels every value of each facet with its label, in the order to offer them
 * @returns the same lists without the values that no row has
 */
export function offeredOptions(
	rows: readonly LedgerRow[],
	labels: Record<Facet, readonly Option[]>
): Record<Facet, Option[]> {
	const offered = (facet: Facet): Option[] => {
		const used = new Set(rows.flatMap((row) => KEYS[facet](row)));
		return labels[facet].filter(({ key }) => used.has(key));
	};
	return Object.fromEntries(FACETS.map((facet) => [facet, offered(facet)])) as Record<
		Facet,
		Option[]
	>;
}
