import { listTokens, numberTerm } from './tokens';
import type { Reading } from './tokens';

/** How much a place counts: 3 for a title or an amount, 2 for quoted words, 1 for what surrounds. */
export type Weight = 1 | 2 | 3;

/** One text of a record. */
export interface Field {
	text: string;
	weight: Weight;
	/** How it writes decimals: quotations are French in every language. */
	notation: 'fr' | 'en';
}

/** What of a record can be found. */
export interface Indexed {
	fields: Field[];
	/** Numbers that its words do not print as digits (« vingt associations »). */
	values: number[];
}

/** Where a term stands: the record and how much the place counts. */
export interface Posting {
	at: number;
	weight: Weight;
}

/** The records that hold a term, in order, and what the place counts in each: a common word has thousands. */
export interface Postings {
	at: Uint32Array;
	weights: Uint8Array;
}

/** An inverted index: which records hold a term. */
export interface TextIndex {
	lang: Reading['lang'];
	/** How many records. */
	size: number;
	/** In the order of their code units, for bisection. */
	terms: readonly string[];
	/** Records that hold the term of that rank. */
	postingsOf: (rank: number) => Postings;
}

/** The same as it is built, before it is packed. */
export interface TextIndexData extends Omit<TextIndex, 'postingsOf'> {
	postings: Posting[][];
}

/**
 * Indexes records by their folded words and their numbers.
 *
 * @param records in the order in which equal results are shown
 * @param lang language of the index
 * @returns terms in order with their records; never throws
 * @example buildTextIndex([{ fields: [{ text: 'Réfugiés', weight: 3, notation: 'fr' }], values: [] }], 'fr').terms
 * // → ['refugie']
 */
export function buildTextIndex(records: Iterable<Indexed>, lang: Reading['lang']): TextIndexData {
	const byTerm = new Map<string, Posting[]>();
	let size = 0;
	for (const record of records) {
		for (const [term, weight] of weighTerms(record, lang)) {
			const posting = { at: size, weight };
			const known = byTerm.get(term);
			if (known) known.push(posting);
			else byTerm.set(term, [posting]);
		}
		size++;
	}
	const terms = [...byTerm.keys()].sort();
	return { lang, size, terms, postings: terms.map((term) => byTerm.get(term) ?? []) };
}

/** Each term once, with the weight of the best place that holds it. */
function weighTerms({ fields, values }: Indexed, lang: Reading['lang']): Map<string, Weight> {
	const best = new Map<string, Weight>();
	const keep = (term: string, weight: Weight) => {
		if (weight > (best.get(term) ?? 0)) best.set(term, weight);
	};
	for (const { text, weight, notation } of fields)
		for (const { term } of listTokens(text, { lang, notation })) keep(term, weight);
	for (const value of values) keep(numberTerm(value), 3);
	return best;
}
