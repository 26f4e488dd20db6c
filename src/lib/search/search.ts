import { expandUnit } from './expand-unit';
import type { Expansion, ExpandedUnit } from './expand-unit';
import type { SearchState } from './address';
import { encodeFacets, narrow } from './facets';
import type { FacetCounts, Facets } from './facets';
import { findRecords } from './find-records';
import { formatNumber } from '../numbers/format';
import { nearestNumbers } from './nearest-numbers';
import { parseQuery } from './parse-query';
import type { QueryUnit } from './parse-query';
import type { SearchRecord } from './record';
import { createTypoResolver } from './resolve-typo';
import type { TypoResolver } from './resolve-typo';
import { writtenAs } from './surface';
import type { TextIndex } from './text-index';
import { lowerBound } from './look-up';

/** Everything that a search needs, ready. */
export interface Library {
	index: TextIndex;
	/** Of the same order as in the index. */
	records: readonly SearchRecord[];
	facets: Facets;
	typos: TypoResolver;
}

/** A unit that was not found as typed. */
export interface Missing {
	raw: string;
	/** `taken`: searched instead; `offered`: the nearest there are, perhaps none; numbers as the language writes them. */
	outcome: 'taken' | 'offered';
	words: string[];
}

/** What a search gives. */
export interface SearchResult {
	/** The best first; in the order of the sources when only facets were asked. */
	records: SearchRecord[];
	facets: FacetCounts;
	missing: Missing[];
	/** No record holds all that was found: these hold a part of it. */
	partial: boolean;
	/** For marking. */
	terms: ReadonlySet<string>;
}

const NUMBER_KINDS: Partial<Record<SearchRecord['kind'], number>> = { figure: 2, check: 0.8 };
const WORD_KINDS: Partial<Record<SearchRecord['kind'], number>> = { theme: 1.5, person: 1.5 };
const SAME_UNIT = 1.3;

/**
 * Prepares a search.
 *
 * @param index over the records
 * @param records in the same order
 * @returns the library for `search`
 */
export const openLibrary = (index: TextIndex, records: readonly SearchRecord[]): Library => ({
	index,
	records,
	facets: encodeFacets(records),
	typos: createTypoResolver(index.terms)
});

/**
 * Searches.
 *
 * @param library index, records, vocabulary
 * @param state query, facets, subject
 * @returns results in order, counts of facets, and what was not found; nothing when nothing is asked; never throws
 */
export function search(library: Library, state: SearchState): SearchResult {
	const units = parseQuery(state.query, library.index.lang);
	const expanded = units.map((unit) => expandUnit(unit, library.index, library.typos));
	const found = expanded.filter(({ reached }) => reached !== 'nothing');
	const { at, partial } = units.length > 0 ? rank(library, found) : listAll(library, state);
	const { records } = library;
	const about =
		state.named === '' ? at : at.filter((one) => records[one]?.named.includes(state.named));
	const narrowed = narrow(library.facets, about, state.choice);
	return {
		records: recordsAt(library, narrowed.at),
		facets: narrowed.counts,
		missing: expanded.flatMap((unit) => missingOf(library, unit)),
		partial,
		terms: new Set(found.flatMap(({ expansions }) => termsOf(library, expansions)))
	};
}

/** A loop: what spreads a typed array takes milliseconds where thousands are found. */
function recordsAt({ records }: Library, places: Uint32Array): SearchRecord[] {
	const list = new Array<SearchRecord>(places.length);
	for (let i = 0; i < places.length; i++) list[i] = records[places[i] ?? 0] as SearchRecord;
	return list;
}

interface Ranked {
	/** Places of the records, in order. */
	at: Uint32Array;
	partial: boolean;
}

/** Facets alone list what they keep; an empty form lists nothing. */
function listAll({ records }: Library, { query, choice, named }: SearchState): Ranked {
	const asked = query.trim() === '' && (named !== '' || Object.values(choice).some(Boolean));
	return { at: Uint32Array.from(asked ? records.keys() : []), partial: false };
}

function rank({ index, records }: Library, units: readonly ExpandedUnit[]): Ranked {
	const fit = fitFor(units);
	const { at, held } = findRecords(index, units, (one) => fit(records[one] as SearchRecord));
	return { at, partial: held < units.length };
}

/** Who types a number wants the figure; who types a word, the subject that bears it. */
function fitFor(units: readonly QueryUnit[]): (record: SearchRecord) => number {
	const numbers = units.filter(({ kind }) => kind !== 'word');
	const kinds = numbers.length > 0 ? NUMBER_KINDS : WORD_KINDS;
	const wanted = new Set<string>(numbers.flatMap(({ unit }) => unit ?? []));
	return ({ kind, unit }) => (kinds[kind] ?? 1) * (wanted.has(unit) ? SAME_UNIT : 1);
}

const termsOf = ({ index }: Library, expansions: readonly Expansion[]): string[] =>
	expansions.map(({ rank }) => index.terms[rank] ?? '');

/** What was not found as typed, in words that the texts write. */
function missingOf(library: Library, unit: ExpandedUnit): Missing[] {
	const { raw, reached, expansions, terms } = unit;
	const { index, records, typos } = library;
	const write = (ranks: number[]) => [
		...new Set(ranks.map((rank) => writtenAs(index, records, rank)))
	];
	if (reached === 'typo') {
		const words = write(expansions.map(({ rank }) => rank));
		return [{ raw, outcome: 'taken', words }];
	}
	if (reached !== 'nothing') return [];
	const [term = ''] = terms;
	if (unit.kind === 'word') {
		const words = write(typos.suggest(term).map((near) => lowerBound(index.terms, near)));
		return [{ raw, outcome: 'offered', words }];
	}
	const numbers = nearestNumbers(index.terms, Number(term.slice(1)));
	const words = numbers.map((value) => formatNumber(value, index.lang));
	return [{ raw, outcome: 'offered', words }];
}
