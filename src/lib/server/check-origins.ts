import { resolve } from 'node:path';
import type { DraftCheck, FactTest } from '../model/check';
import type { Dataset } from '../model/dataset';
import { namePattern } from '../model/publish';
import { wholeCorpus } from './dataset';
import { readData } from './read-data';

/** What a curated check says of a reading beyond the published one. */
export interface ReadingOrigin {
	/** Said by hand: nothing in the texts decides this reading. */
	undecidable: boolean;
	/** Compares other things than the check as a whole. */
	ownSides: boolean;
	rounding: Readonly<Record<string, 'exact' | 'printed'>>;
	test: FactTest | null;
}

/** What a curated check says beyond the published one: where its words stand, what each reading tests. */
export interface CheckOrigin {
	/** What each text prints, with its line; empty for arithmetic. */
	printed: { source: string; line: number; exact: string }[];
	readings: ReadingOrigin[];
}

/**
 * The part of a curated check that its page needs and that publishing drops.
 *
 * @param draft the curated check
 * @param hide masks private names in words of a source
 * @returns lines, tests and roundings, in the order of the sides and of the readings
 */
export function checkOrigin(draft: DraftCheck, hide: (words: string) => string): CheckOrigin {
	if (draft.kind === 'arithmetic') {
		const readings = draft.readings.map(({ undecidable, sides, rounding }) => ({
			undecidable,
			ownSides: sides !== null,
			rounding,
			test: null
		}));
		return { printed: [], readings };
	}
	return {
		printed: draft.sides.map(({ source, evidence }) => ({
			source,
			line: evidence.line,
			exact: hide(evidence.exact)
		})),
		readings: draft.readings.map(({ test }) => ({
			undecidable: test.test === 'undecidable',
			ownSides: false,
			rounding: {},
			test: hideTest(test, hide)
		}))
	};
}

const hideTest = (test: FactTest, hide: (words: string) => string): FactTest =>
	test.test === 'same-words'
		? { ...test, first: hide(test.first), second: hide(test.second) }
		: test;

/**
 * Makes the function that puts « […] » in place of private names.
 *
 * @param data the whole dataset, private persons included
 * @returns a function from words of a source to words that may be shown
 */
export function privacyMask(data: Pick<Dataset, 'entities'>): (words: string) => string {
	const people = data.entities.filter((entity) => entity.tier === 'private');
	const pattern = namePattern(people.flatMap((entity) => [entity.name, ...entity.variants]));
	return (words) => (pattern ? words.replace(pattern, '[…]') : words);
}

let loaded: ReadonlyMap<string, CheckOrigin> | undefined;

/**
 * The origins of every check, read once.
 *
 * @returns by id of the check
 * @throws DataError when the data cannot be read
 */
export function checkOrigins(): ReadonlyMap<string, CheckOrigin> {
	const dir = resolve(process.env.EN_REGARD_DATA ?? 'data');
	loaded ??= new Map(
		readData(dir).draft.checks.map((draft) => [
			draft.id,
			checkOrigin(draft, privacyMask(wholeCorpus().data))
		])
	);
	return loaded;
}
