import type { ExerciseKind, Minutes, SchoolLevel, SheetLang } from './exercise';

/** Kinds in the order of their bits in a code: add new ones at the end. */
export const KINDS: readonly ExerciseKind[] = [
	'who-says',
	'nature',
	'match',
	'order',
	'chart',
	'compute',
	'true-false',
	'find-source',
	'loaded-word',
	'debate'
];
export const LEVELS: readonly SchoolLevel[] = ['college', 'lycee'];
export const LENGTHS: readonly Minutes[] = [15, 30, 55];
export const SHEET_LANGS: readonly SheetLang[] = ['fr', 'en'];
/** The comparison of the site, or an invented town. */
export const CORPORA = ['real', 'fiction'] as const;
export type CorpusName = (typeof CORPORA)[number];
/** Four equivalent sheets of one code, so that neighbours do not copy. */
export const GROUPS = ['A', 'B', 'C', 'D'] as const;
export type Group = (typeof GROUPS)[number];

/** What a teacher chooses, and the seed that draws among what fits. */
export interface SheetOptions {
	corpus: CorpusName;
	lang: SheetLang;
	level: SchoolLevel;
	minutes: Minutes;
	/** Which kinds, in the order of `KINDS`; all of them when empty. */
	kinds: ExerciseKind[];
	/** Ranks of the chosen themes in the corpus; every theme when empty. */
	themes: number[];
	/** 0 to 2²⁰ − 1. */
	seed: number;
}
