import { lowerBound, prefixRange } from './look-up';
import { NUMBER_SIGN } from './tokens';
import type { QueryUnit } from './parse-query';
import type { TextIndex } from './text-index';
import type { TypoResolver } from './resolve-typo';

/** How a unit of the query was understood. */
export type Reached = 'exact' | 'prefix' | 'typo' | 'nothing';

/** A term that stands for a unit, and how surely (1: what was typed). */
export interface Expansion {
	rank: number;
	quality: number;
}

/** A unit with the terms that stand for it. */
export interface ExpandedUnit extends QueryUnit {
	reached: Reached;
	expansions: Expansion[];
}

const PREFIX_QUALITY = 0.6;
const TYPO_QUALITY = 0.5;
/** The second reading of an ambiguous number, after the first. */
const NEXT_READING = 0.9;
const SHORTEST_PREFIX = 2;
/** A short prefix begins thousands of terms: the shortest are the likeliest, and enough to fill a page. */
const MOST_PREFIXED = 40;

/**
 * Finds the terms of the vocabulary that stand for one unit of a query: itself, what it begins,
 * else what it was mistyped for.
 *
 * @param unit one of `parseQuery`
 * @param index the index
 * @param typos resolver over the terms of the same index
 * @returns the unit with ranks of terms, `nothing` when none is near; never throws
 */
export function expandUnit(unit: QueryUnit, index: TextIndex, typos: TypoResolver): ExpandedUnit {
	const exact = unit.terms.flatMap((term, reading) => {
		const rank = rankOf(index.terms, term);
		return rank === null ? [] : [{ rank, quality: NEXT_READING ** reading }];
	});
	const known = new Set(exact.map(({ rank }) => rank));
	const begun = unit.terms
		.flatMap((term) => ranksFrom(index.terms, term, unit.kind))
		.filter((rank) => !known.has(rank))
		.map((rank) => ({ rank, quality: PREFIX_QUALITY }));
	if (exact.length > 0) return { ...unit, reached: 'exact', expansions: [...exact, ...begun] };
	if (begun.length > 0) return { ...unit, reached: 'prefix', expansions: begun };
	const [term = ''] = unit.terms;
	const expansions = typos.resolve(term).map((nearby) => ({
		rank: lowerBound(index.terms, nearby.term),
		quality: TYPO_QUALITY * (1 - nearby.distance)
	}));
	return { ...unit, reached: expansions.length > 0 ? 'typo' : 'nothing', expansions };
}

function rankOf(terms: readonly string[], term: string): number | null {
	const rank = lowerBound(terms, term);
	return terms[rank] === term ? rank : null;
}

/** « 151 » begins 151 000, not 0,151: a number needs two digits, a word two letters. */
function ranksFrom(terms: readonly string[], prefix: string, kind: QueryUnit['kind']): number[] {
	const isNumber = prefix.startsWith(NUMBER_SIGN);
	const shortest = isNumber ? SHORTEST_PREFIX + NUMBER_SIGN.length : SHORTEST_PREFIX;
	if (prefix.length < shortest || (isNumber && kind === 'spelt')) return [];
	const [first, last] = prefixRange(terms, prefix);
	const ranks = Array.from({ length: last - first }, (_, i) => first + i);
	if (ranks.length <= MOST_PREFIXED) return ranks;
	const lengthOf = (rank: number) => terms[rank]?.length ?? 0;
	return ranks.sort((a, b) => lengthOf(a) - lengthOf(b)).slice(0, MOST_PREFIXED);
}
