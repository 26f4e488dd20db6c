import type { Posting, Postings, TextIndex, TextIndexData } from './text-index';

/** An index as it travels: few bytes once compressed, and nothing to compute when it arrives. */
export interface PackedTextIndex {
	lang: TextIndex['lang'];
	size: number;
	/** Each term after what it shares with the one before: a digit in base 36, then the rest. */
	terms: string;
	/** For each term, its records as variable-length numbers, in the same order. */
	postings: string;
}

/** 32 signs that end a number and 32 that announce more of it; none is escaped in JSON. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const RADIX = 32;
const LONGEST_SHARED = 35;
const WEIGHTS = 3;
/** By code of the sign; 0 for what is none of them. */
const VALUE_OF = new Uint8Array(128);
for (const [value, sign] of [...SIGNS].entries()) VALUE_OF[sign.charCodeAt(0)] = value;

/**
 * Packs an index for the network.
 *
 * @param index what `buildTextIndex` gives
 * @returns texts of ASCII signs and terms
 */
export function packTextIndex(index: TextIndexData): PackedTextIndex {
	const { lang, size, terms, postings } = index;
	const shared = terms.map((term, rank) => sharedLength(terms[rank - 1] ?? '', term));
	return {
		lang,
		size,
		terms: terms.map((term, rank) => writeTerm(term, shared[rank] ?? 0)).join(' '),
		postings: postings.map(writePostings).join(' ')
	};
}

/**
 * Opens a packed index; the records of a term are read when they are first asked for.
 *
 * @param packed what `packTextIndex` gave
 * @returns an index to search; postings that are not ours come out wrong, never as an exception
 */
export function unpackTextIndex(packed: PackedTextIndex): TextIndex {
	const written = packed.postings.split(' ');
	const read = new Map<number, Postings>();
	return {
		lang: packed.lang,
		size: packed.size,
		terms: readTerms(packed.terms),
		postingsOf: (rank) => {
			const known = read.get(rank);
			if (known) return known;
			const postings = readPostings(written[rank] ?? '');
			read.set(rank, postings);
			return postings;
		}
	};
}

function sharedLength(before: string, term: string): number {
	let length = 0;
	while (length < LONGEST_SHARED && length < before.length && before[length] === term[length])
		length++;
	return length;
}

const writeTerm = (term: string, shared: number): string =>
	shared.toString(LONGEST_SHARED + 1) + term.slice(shared);

function readTerms(packed: string): string[] {
	const terms: string[] = [];
	let before = '';
	for (const written of packed === '' ? [] : packed.split(' ')) {
		before = before.slice(0, parseInt(written.charAt(0), LONGEST_SHARED + 1)) + written.slice(1);
		terms.push(before);
	}
	return terms;
}

/** Distances between records are small where a term is common: one sign each. */
function writePostings(postings: readonly Posting[]): string {
	let before = -1;
	return postings
		.map(({ at, weight }) => {
			const distance = at - before - 1;
			before = at;
			return writeNumber(distance * WEIGHTS + weight - 1);
		})
		.join('');
}

function writeNumber(value: number): string {
	const more = value >= RADIX ? writeMore(Math.floor(value / RADIX)) : '';
	return more + SIGNS.charAt(value % RADIX);
}

function writeMore(value: number): string {
	const more = value >= RADIX ? writeMore(Math.floor(value / RADIX)) : '';
	return more + SIGNS.charAt(RADIX + (value % RADIX));
}

function readPostings(packed: string): Postings {
	const at = new Uint32Array(packed.length);
	const weights = new Uint8Array(packed.length);
	let count = 0;
	let place = -1;
	let value = 0;
	for (let index = 0; index < packed.length; index++) {
		const digit = VALUE_OF[packed.charCodeAt(index)] ?? 0;
		value = value * RADIX + (digit % RADIX);
		if (digit >= RADIX) continue;
		place += 1 + Math.floor(value / WEIGHTS);
		at[count] = place;
		weights[count] = 1 + (value % WEIGHTS);
		count++;
		value = 0;
	}
	return { at: at.subarray(0, count), weights: weights.subarray(0, count) };
}
