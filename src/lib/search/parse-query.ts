import type { Lang } from '../model/vocabulary';
import { readEnglishWords } from './read-english-words';
import { readNumberWords } from './read-number-words';
import { readNumbers } from './read-numbers';
import type { ReadNumber } from './read-numbers';
import { listWords, numberTerm } from './tokens';

/** One thing that every result should hold: a word, or a number in one of its readings. */
export interface QueryUnit {
	/** As typed. */
	raw: string;
	/** `spelt`: a number in words, which is typed whole: its digits begin no longer one. */
	kind: 'word' | 'number' | 'spelt';
	/** Terms that satisfy it, the likeliest first. */
	terms: string[];
	/** The unit typed after a number. */
	unit: 'EUR' | 'percent' | null;
}

/** Longer queries are pasted texts: `/verifier/` is for them. */
const LONGEST = 200;
const MOST_UNITS = 12;

/**
 * Reads what someone typed: numbers in any notation or in words, then words, common ones left out.
 *
 * @param query any text
 * @param lang language of the index
 * @returns units in the order typed, each once; none for an empty or too common query; never throws
 * @example parseQuery('4.3 millions Réfugiés', 'fr').map(({ terms }) => terms)
 * // → [['=4300000'], ['refugie']]
 */
export function parseQuery(query: string, lang: Lang): QueryUnit[] {
	const text = query.slice(0, LONGEST);
	const inDigits = readNumbers(text, 'any');
	const english = lang === 'en' ? readEnglishWords(text) : [];
	const inWords = [...english, ...readNumberWords(text)].filter(
		(one, at, all) => !isWithin(one, inDigits) && !isWithin(one, all.slice(0, at))
	);
	const numbers = [
		...inDigits.map((number) => ({ ...number, kind: 'number' as const })),
		...inWords.map((number) => ({ ...number, kind: 'spelt' as const }))
	];
	const units = [
		...numbers.map(({ start, end, values, unit, kind }) => {
			const raw = text.slice(start, end).trim();
			return {
				start,
				unit: {
					raw,
					kind,
					terms: [...values.map(numberTerm), ...(kind === 'spelt' ? soleWord(raw, lang) : [])],
					unit
				}
			};
		}),
		...listWords(text, lang)
			.filter((word) => !isWithin(word, numbers))
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

const isWithin = ({ start }: { start: number }, numbers: readonly ReadNumber[]): boolean =>
	numbers.some((number) => start >= number.start && start < number.end);

/** « Deux », « une centaine »: where the word alone was printed, it answers too. */
function soleWord(raw: string, lang: Lang): string[] {
	const words = listWords(raw, lang);
	return words.length === 1 ? words.map(({ term }) => term) : [];
}
