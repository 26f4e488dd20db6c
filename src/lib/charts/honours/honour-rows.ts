import type { Honour } from '../../model/entity';
import { honourStatus } from '../../model/vocabulary';
import { spanOf } from '../common/edtf-span';
import { compareSides, type ChartSide } from '../common/side';

/** A date that an independent page gives, with its address. */
export interface OfficialDate {
	/** EDTF; null when the page attests the honour without a date. */
	date: string | null;
	href: string;
	publisher: string;
}

/** An honour as published, with who speaks of it and the independent pages set beside it. */
export type HonourEntry = Pick<Honour, 'id' | 'status' | 'date' | 'kind' | 'beneficiary'> & {
	voices: { claim: string; side: ChartSide }[];
	official: OfficialDate[];
};

/** One mark: what one side says of a beneficiary, or an official date. */
export type HonourLine =
	| { kind: 'voice'; honour: HonourEntry; side: ChartSide; claim: string; date: string | null }
	| { kind: 'official'; honour: HonourEntry; official: OfficialDate; date: string | null };

export interface HonourRow {
	honour: HonourEntry;
	lines: HonourLine[];
}

const startOf = (date: string | null): number => spanOf(date)?.from ?? Infinity;

const compareHonours = (a: HonourEntry, b: HonourEntry): number => {
	const [first, second] = [startOf(a.date), startOf(b.date)];
	if (first !== second) return first < second ? -1 : 1;
	return honourStatus.keys.indexOf(a.status) - honourStatus.keys.indexOf(b.status);
};

/**
 * Beneficiaries by date, the undated last. Each side speaks once per beneficiary, however often it
 * repeats itself; official dates come under the words they stand beside.
 */
export const rowsOf = (honours: HonourEntry[]): HonourRow[] =>
	[...honours].sort(compareHonours).map((honour) => {
		const sides = [...new Set(honour.voices.map(({ side }) => side))].sort(compareSides);
		const voices = sides.map((side): HonourLine => {
			const claim = honour.voices.find((voice) => voice.side === side)?.claim ?? '';
			return { kind: 'voice', honour, side, claim, date: honour.date };
		});
		const official = honour.official.map((page): HonourLine => {
			return { kind: 'official', honour, official: page, date: page.date };
		});
		return { honour, lines: [...voices, ...official] };
	});
