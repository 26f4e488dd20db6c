import type { ReadClaim, ReadFigure, Reading } from '../../lib/model/second-reading';
import { matchFigures } from './match-figures';
import { measureNominal, measureSets, shareOf } from './measures';
import type { NominalAgreement, SetAgreement } from './measures';

/** The fields of a figure that both readers filled in. */
export const FIGURE_FIELDS = ['value', 'unit', 'qualifier', 'rounding', 'status'] as const;
export type FigureField = (typeof FIGURE_FIELDS)[number];

/** How far two readings of one source, or of all, agree. */
export interface AgreementRow {
	/** Null: all sources together. */
	source: string | null;
	claims: {
		nature: NominalAgreement;
		about: NominalAgreement;
		sensitive: NominalAgreement;
		themes: SetAgreement;
	};
	figures: {
		first: number;
		second: number;
		matched: number;
		/** Share of the first reader's figures that the second one lists, 0 to 1. */
		recall: number | null;
		/** Share of the second reader's figures that the first one lists, 0 to 1. */
		precision: number | null;
		/** On the matched figures, share of those judged alike. */
		fields: Record<FigureField, { same: number; share: number | null }>;
	};
}

export interface Agreement {
	sources: AgreementRow[];
	all: AgreementRow;
}

/** Both readings of one source, item by item. */
interface Paired {
	source: string;
	claims: (readonly [ReadClaim, ReadClaim])[];
	figures: (readonly [ReadFigure, ReadFigure])[];
	counts: { first: number; second: number };
}

/**
 * Measures how far two readings agree, field by field. « All » pools the items: it is not the mean
 * of the sources, of which one has eight claims and another twenty times more.
 *
 * @param first the first reading, one a source, as it was before any disagreement was settled
 * @param second the second reading, of the same sources and claims
 * @returns one row a source, in the order of `first`, and one for all
 * @throws RangeError when a source or a claim is in one reading only: that is no disagreement but a
 * broken file
 */
export function computeAgreement(first: readonly Reading[], second: readonly Reading[]): Agreement {
	const sources = pairById(first, second, ({ source }) => source);
	const paired = sources.map(([one, other]) => pairReadings(one, other));
	return {
		sources: paired.map((one) => measure(one.source, [one])),
		all: measure(null, paired)
	};
}

function pairReadings(first: Reading, second: Reading): Paired {
	return {
		source: first.source,
		claims: pairById(first.claims, second.claims, ({ id }) => id),
		figures: matchFigures(first.figures, second.figures),
		counts: { first: first.figures.length, second: second.figures.length }
	};
}

function pairById<R>(
	first: readonly R[],
	second: readonly R[],
	idOf: (record: R) => string
): (readonly [R, R])[] {
	const others = new Map(second.map((record) => [idOf(record), record]));
	const pairs = first.map((record) => {
		const other = others.get(idOf(record));
		if (!other) throw new RangeError(`« ${idOf(record)} » is not in the second reading`);
		others.delete(idOf(record));
		return [record, other] as const;
	});
	for (const id of others.keys()) throw new RangeError(`« ${id} » is not in the first reading`);
	return pairs;
}

function measure(source: string | null, paired: Paired[]): AgreementRow {
	const claims = paired.flatMap((one) => one.claims);
	const nominal = (field: 'nature' | 'about' | 'sensitive') =>
		measureNominal(
			claims.map(([one, other]) => [String(one[field]), String(other[field])] as const)
		);
	return {
		source,
		claims: {
			nature: nominal('nature'),
			about: nominal('about'),
			sensitive: nominal('sensitive'),
			themes: measureSets(claims.map(([one, other]) => [one.themes, other.themes] as const))
		},
		figures: measureFigures(paired)
	};
}

function measureFigures(paired: Paired[]): AgreementRow['figures'] {
	const pairs = paired.flatMap((one) => one.figures);
	const total = (reader: 'first' | 'second') =>
		paired.reduce((sum, { counts }) => sum + counts[reader], 0);
	const fields = FIGURE_FIELDS.map((field) => {
		const same = pairs.filter(([one, other]) => one[field] === other[field]).length;
		return [field, { same, share: shareOf(same, pairs.length) }] as const;
	});
	return {
		first: total('first'),
		second: total('second'),
		matched: pairs.length,
		recall: shareOf(pairs.length, total('first')),
		precision: shareOf(pairs.length, total('second')),
		fields: Object.fromEntries(fields) as AgreementRow['figures']['fields']
	};
}
