import Fuse from 'fuse.js/basic';
import { NUMBER_SIGN } from './tokens';
import { prefixRange } from './look-up';

/** A term of the vocabulary, and how far it is from what was typed: 0 the same, 1 nothing alike. */
export interface Nearby {
	term: string;
	distance: number;
}

/** One error in four letters; two letters swapped count twice. */
const MISTYPED = 0.4;
/** For words that are only offered, never taken. */
const ALIKE = 0.6;
const SHORTEST = 4;
const MOST = 3;
/** What is best and what is as good. */
const AS_GOOD = 0.02;

/** Answers for one vocabulary; lists by first letter and length are made when first asked for. */
export interface TypoResolver {
	/** The terms that a mistyped word most likely means; none when it is too short. */
	resolve: (term: string) => Nearby[];
	/** Terms somewhat like it, to offer when nothing was found. */
	suggest: (term: string) => string[];
}

/**
 * Finds what a mistyped word means among the terms of a vocabulary, by fuse.js.
 *
 * Only terms of the same first letter and of length ±1 are asked for: one frame is then enough at
 * 30,000 records (`npm run bench`), and the first letter is seldom the one mistyped.
 *
 * @param terms in the order of their code units
 * @returns a resolver; never throws
 * @example createTypoResolver(['citoyennete', 'cite']).resolve('citoyenete')[0]?.term // → 'citoyennete'
 */
export function createTypoResolver(terms: readonly string[]): TypoResolver {
	const lists = new Map<string, Fuse<string>>();
	const listOf = (initial: string, length: number) => {
		const key = `${initial}${length}`;
		const list = lists.get(key) ?? listTerms(terms, initial, length);
		lists.set(key, list);
		return list;
	};
	const near = (term: string, spread: number) => {
		if (term.length < SHORTEST || term.startsWith(NUMBER_SIGN)) return [];
		const lengths = Array.from({ length: 2 * spread + 1 }, (_, i) => term.length + i - spread);
		return lengths
			.flatMap((length) => listOf(term.charAt(0), length).search(term))
			.map(({ item, score = 1 }) => ({ term: item, distance: score }))
			.sort(
				(a, b) => a.distance - b.distance || sharedStart(b.term, term) - sharedStart(a.term, term)
			);
	};
	return {
		resolve: (term) => {
			const all = near(term, 1);
			const limit = Math.min(MISTYPED, (all[0]?.distance ?? 1) + AS_GOOD);
			return all.filter(({ distance }) => distance <= limit).slice(0, MOST);
		},
		suggest: (term) =>
			near(term, 2)
				.slice(0, MOST)
				.map((nearby) => nearby.term)
	};
}

function listTerms(terms: readonly string[], initial: string, length: number): Fuse<string> {
	const [first, last] = prefixRange(terms, initial);
	const same = terms.slice(first, last).filter((term) => term.length === length);
	return new Fuse(same, { includeScore: true, ignoreLocation: true, threshold: ALIKE });
}

function sharedStart(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a.charAt(length) === b.charAt(length)) length++;
	return length;
}
