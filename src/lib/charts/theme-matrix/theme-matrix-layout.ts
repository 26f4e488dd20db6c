import { nature, type Lang, type Text } from '../../model/vocabulary';
import { round1 } from '../common/text-fit';

/** How often each side speaks of something. */
export interface SideCounts {
	record: number;
	programme: number;
}

/** A theme and how many claims of each side are filed under it. */
export interface ThemeCount extends SideCounts {
	id: string;
	label: Text;
}

export type Nature = (typeof nature.keys)[number];

/** A theme with its claims by nature; a nature that is not listed counts for nothing on both sides. */
export interface ThemeNatures {
	id: string;
	label: Text;
	natures: Partial<Record<Nature, SideCounts>>;
}

/** One row of facing bars; widths in percent of a side's cell, null where the side is absent. */
export interface FacingRow extends SideCounts {
	key: string;
	label: string;
	href: string | null;
	recordPercent: number | null;
	programmePercent: number | null;
}

/** Longest bar, in percent of its cell: the rest is for the count printed at its end. */
export const LONGEST_PERCENT = 72;

const percentOf = (count: number, most: number): number | null =>
	count === 0 ? null : round1((LONGEST_PERCENT * count) / most);

/** Largest count of either side: both sides share one scale. At least 1. */
const mostOf = (counts: SideCounts[]): number =>
	Math.max(1, ...counts.flatMap(({ record, programme }) => [record, programme]));

/**
 * Facing bars of counted rows, on one scale for both sides.
 * Throws when a count is no whole number ≥ 0: claims are counted, not weighed.
 */
export const layoutRows = (
	rows: (SideCounts & { key: string; label: string; href: string | null })[],
	most = mostOf(rows)
): FacingRow[] =>
	rows.map((row) => {
		for (const count of [row.record, row.programme])
			if (!Number.isInteger(count) || count < 0)
				throw new Error(`${row.key}: ${count} is no number of claims`);
		return {
			...row,
			recordPercent: percentOf(row.record, most),
			programmePercent: percentOf(row.programme, most)
		};
	});

/** One panel per theme, one row per nature that either side uses, one scale for all panels. */
export const layoutNatures = (
	themes: ThemeNatures[],
	lang: Lang
): { id: string; label: string; rows: FacingRow[] }[] => {
	const most = mostOf(themes.flatMap(({ natures }) => Object.values(natures)));
	return themes.map(({ id, label, natures }) => {
		const rows = nature.keys.flatMap((key) => {
			const counts = natures[key];
			if (!counts || counts.record + counts.programme === 0) return [];
			return [{ key, label: nature.labels[key][lang], href: null, ...counts }];
		});
		return { id, label: label[lang], rows: layoutRows(rows, most) };
	});
};
