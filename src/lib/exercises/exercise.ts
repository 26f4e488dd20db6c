/** Languages of a sheet; its interface and explanations, never the quotations, which stay French. */
export type SheetLang = 'fr' | 'en';
/** For whom a sheet is safe: `college` shows less than `lycee`. */
export type SchoolLevel = 'college' | 'lycee';
/** How long a sheet takes, in minutes. */
export type Minutes = 15 | 30 | 55;

/** What pupils are asked to do. */
export type ExerciseKind =
	| 'who-says'
	| 'nature'
	| 'match'
	| 'order'
	| 'chart'
	| 'compute'
	| 'true-false'
	| 'find-source'
	| 'loaded-word'
	| 'debate';

/** A place to verify: label for the reader, path in the site. */
export interface SourceLink {
	label: string;
	path: string;
}

/** What a good answer is. Figures are plain numbers: nothing is formatted. */
export type Answer =
	/** One right option, by its index. */
	| { type: 'choice'; options: string[]; correct: number }
	/** `null`: the texts do not decide. Options: true, false, not decidable, in the sheet's language. */
	| { type: 'true-false'; value: true | false | null; options: [string, string, string] }
	/** Each left has one right; distractors are rights that no left has. */
	| { type: 'matching'; pairs: { left: string; right: string }[]; distractors: string[] }
	/** Items in the right order; `outside`: what may not be compared with them, and why. */
	| { type: 'order'; items: string[]; outside: { item: string; reason: string }[] }
	/** A number within ± tolerance, in a unit. */
	| { type: 'numerical'; value: number; tolerance: number; unit: string }
	/** A few words; any of the accepted ones. */
	| { type: 'short'; accepted: string[] }
	/** Judged by criteria. */
	| { type: 'open'; criteria: string[] };

/** Something to read before answering: a quotation of the corpus (French) or our own words. */
export interface Material {
	text: string;
	lang: SheetLang;
	/** A rendering in English, what it is, or nothing. */
	caption: string | null;
}

/** One exercise, drawn from the records of a corpus; all in the sheet's language except quotations. */
export interface Exercise {
	/** Unique within its sheet; stable for a code and a version of the data. */
	id: string;
	kind: ExerciseKind;
	lang: SheetLang;
	level: SchoolLevel;
	/** Theme ids. */
	themes: string[];
	/** The question. */
	prompt: string;
	material: Material[];
	answer: Answer;
	/** Why it is the answer. */
	explanation: string;
	/** Words of the sources that the explanation or the criteria quote in French. */
	french?: string[];
	/** Where to verify; never shown before the answer. */
	sources: SourceLink[];
	/** Ids of the records (claims, figures, checks, pairings) it was drawn from. */
	records: string[];
	/** Prompt, material and options do not tell who speaks. */
	blind: boolean;
	/** How many items of each side it shows: equal over a sheet. */
	items: { record: number; programme: number };
	/** What to draw, when it is read from a chart; the material says the same in words. */
	chart?: BarChart;
}

/** Two bars a row, one for each side, numbers printed. */
export interface BarChart {
	title: string;
	rows: { label: string; record: number; programme: number }[];
}

/** One page for pupils, and its answers. */
export interface Sheet {
	/** Makes the same sheet again, with the same version of the data. */
	code: string;
	/** Version of the data. */
	version: string;
	lang: SheetLang;
	level: SchoolLevel;
	minutes: Minutes;
	title: string;
	/** « Deux textes, pas toutes les listes », on every sheet. */
	corpusNote: string;
	exercises: Exercise[];
	/** Terms that the sheet uses. */
	glossary: { term: string; definition: string }[];
}
