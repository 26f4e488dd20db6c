import type { Lang } from '../model/vocabulary';
import { readNumbers } from './read-numbers';
import { listWords, numberTerm } from './tokens';

/** One thing that every result should hold: a word, or a number in one of its readings. */
export interface QueryUnit {
	/** As typed. */
	raw: string;
	kind: 'word' | 'number';
	/** Terms that satisfy it, the likeliest first. */
	terms: string[];
	/** The unit typed after a number. */
	unit: 'EUR' | 'percent' | null;
}

/** Longer queries are pasted texts: `/verifier/` is for them. */
const LONGEST = 200;
const MOST_UNITS = 12;

/**
 * Reads what someone typed: numbers in any notation, then words, common ones left out.
 *
 * @param query any text
 * @param lang language of the index
 * @returns units in the order typed, each once; none for an empty or too common query; never throws
 * @example parseQuery('4.3 millions Réfugiés', 'fr').map(({ terms }) => terms)
 * // → [['=4300000'], ['refugie']]
 */
export function parseQuery(query: string, lang: Lang): QueryUnit[] {
	const text = query.slice(0, LONGEST);
	const numbers = readNumbers(text, 'any');
	const units = [
		...numbers.map(({ start, end, values, unit }) => ({
			start,
			unit: {
				raw: text.slice(start, end).trim(),
				kind: 'number' as const,
				terms: values.map(numberTerm),
				unit
			}
		})),
		...listWords(text, lang)
			.filter((word) => !numbers.some(({ start, end }) => word.start >= start && word.start < end))
			.map(({ term, start, end }) => ({
				start,
				unit: { raw: text.slice(start, end), kind: 'word' as const, terms: [term], unit: null }
			}))
	];
	const inOrder = units.sort((a, b) => a.start - b.start).map(({ unit }) => unit);
	const isFirst = (unit: QueryUnit, at: number) =>
		inOrder.findIndex(({ terms }) => terms[0] === unit.terms[0]) === at;
	return inOrder.filter(isFirst).slice(0, MOST_UNITS);
}
