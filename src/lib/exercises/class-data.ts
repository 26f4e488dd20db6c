import type { CorpusName } from './options';
import type { SchoolLevel, SheetLang } from './exercise';

/** The two sides that a sheet balances. */
export type ClassSide = 'record' | 'programme';

/** A quotation, with what the class may see of it. */
export interface ClassQuote {
	/** The source's words, in French. */
	text: string;
	/** An English rendering, on English sheets. */
	gloss: string | null;
	/** Neither it nor its rendering tells who speaks, in either language. */
	blind: boolean;
	/** It holds the words that justify the claim's nature. */
	natureShown: boolean;
}

/** A statement that may be used in class. */
export interface ClassClaim {
	id: string;
	side: ClassSide;
	/** The lowest level at which it may be used. */
	level: SchoolLevel;
	nature: string;
	/** The words that justify it, in French. */
	natureWords: string;
	themes: string[];
	/** In our words. */
	summary: string;
	/** The summary tells no one's side, in either language. */
	blind: boolean;
	quotes: ClassQuote[];
	event: string | null;
	/** The other side says something close: « who says it? » would have two answers. */
	echoed: boolean;
	/** Key of `sources`. */
	source: string;
	date: string | null;
	/** Who speaks of what: « parle de sa propre action ». */
	independence: string;
	/** Where to verify: « Plan, mesure 1.1, ligne 22 ». */
	place: string;
	path: string;
}

/** A document. */
export interface ClassSource {
	title: string;
	author: string;
	/** « blog », « programme ». */
	kind: string;
}

/** An amount that may be ordered with others of its kind. */
export interface ClassAmount {
	id: string;
	claim: string;
	/** As the reader's language writes it: « 34 000 € », « plus de 100 000 € ». */
	text: string;
	label: string;
	low: number | null;
	high: number | null;
	/** Perimeter, status and period: only amounts that share all three may be compared. */
	perimeter: string;
	status: string;
	period: string;
	/** The label tells no one's side. */
	blind: boolean;
	/** « non recherché »: nobody has looked elsewhere for this amount. */
	unconfirmed: boolean;
}

/** What faces what. */
export interface ClassPairing {
	id: string;
	theme: string;
	/** `facing`: same object; `silent`: nothing on the other side; `apart`: neither. */
	kind: 'facing' | 'record-silent' | 'programme-silent' | 'apart';
	record: string[];
	programme: string[];
	rationale: string;
	/** Its quotations that stay in French on an English sheet. */
	french: string[];
}

/** A calculation that pupils can do again. */
export interface ClassCalculation {
	/** « 4,3 M€ ÷ 0,031 × 100 ». */
	formula: string;
	label: string;
	value: number;
	low: number;
	high: number;
	unit: 'EUR' | 'percent' | 'number';
	/** The words of the source that it starts from, in French. */
	printed: string[];
}

/** A check whose statements may all be used in class. */
export interface ClassCheck {
	id: string;
	question: string;
	whose: ClassSide | 'both';
	level: SchoolLevel;
	themes: string[];
	verdict: 'consistent' | 'inconsistent' | 'undecidable' | 'depends';
	/** The verdict says whether what is printed agrees; not so for bounds and for two things counted apart. */
	agrees: boolean;
	explanation: string;
	calculations: ClassCalculation[];
	places: { label: string; path: string }[];
	path: string;
}

/** A loaded word, to discuss. */
export interface ClassLoadedWord {
	claim: string;
	/** Stands in that quotation. */
	word: string;
	quote: string;
	gloss: string | null;
	note: string;
}

/** A theme with how much each text says of it. */
export interface ClassTheme {
	id: string;
	label: string;
	question: string;
	/** Where its counts are verified. */
	path: string;
	record: number;
	programme: number;
}

/** Everything that sheets are drawn from: one corpus, one language, nothing that class may not see. */
export interface ClassData {
	corpus: CorpusName;
	lang: SheetLang;
	/** Version of the data with a hash of what is here. */
	version: string;
	sides: Record<ClassSide, string>;
	/** What each text is and is not, and what the corpus lacks. */
	scope: string[];
	sources: Record<string, ClassSource>;
	themes: ClassTheme[];
	claims: ClassClaim[];
	amounts: ClassAmount[];
	pairings: ClassPairing[];
	checks: ClassCheck[];
	loadedWords: ClassLoadedWord[];
	glossary: { term: string; definition: string; words: string[] }[];
}
