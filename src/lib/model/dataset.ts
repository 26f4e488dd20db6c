import type { Check, DraftCheck } from './check';
import type { Claim } from './claim';
import type { LoadedWord } from './classroom';
import type { Correction, Reply } from './correction';
import type { Country, Entity, Honour, Reference } from './entity';
import type { Term } from './glossary';
import type { GlossFile } from './gloss';
import type { Figure } from './figure';
import type { Noise, Numeral, Passage, PassageFile } from './passage';
import type { Precision } from './precision';
import type { Site, Style } from './site';
import type { Redirect } from './redirect';
import type { Actor, Source } from './source';
import type { DraftTheme, Pairing, Theme } from './theme';

/** Everything under `data/`, validated record by record, not yet linked. */
export interface Draft {
	site: Site;
	style: Style;
	actors: Actor[];
	sources: Source[];
	themes: DraftTheme[];
	entities: Entity[];
	countries: Country[];
	glossary: Term[];
	/** Empty when no class uses them. */
	loadedWords: LoadedWord[];
	/** Empty when the comparison does not ask. */
	precision: Precision[];
	honours: Honour[];
	pairings: Pairing[];
	checks: DraftCheck[];
	references: Reference[];
	corrections: Correction[];
	replies: Reply[];
	redirects: Redirect[];
	/** One a source, in the order of `sources`. */
	passageFiles: PassageFile[];
	/** At most one a source. */
	glossFiles: GlossFile[];
}

/** The linked dataset: flat arrays, ids resolved, intervals and verdicts computed. */
export interface Dataset {
	site: Site;
	style: Style;
	actors: Actor[];
	sources: Source[];
	passages: Passage[];
	claims: Claim[];
	figures: Figure[];
	themes: Theme[];
	pairings: Pairing[];
	checks: Check[];
	honours: Honour[];
	entities: Entity[];
	countries: Country[];
	glossary: Term[];
	loadedWords: LoadedWord[];
	precision: Precision[];
	references: Reference[];
	noise: Noise[];
	numerals: Numeral[];
	corrections: Correction[];
	replies: Reply[];
	redirects: Redirect[];
}

/** The arrays that are published, one JSON file each, in the order of the documentation. */
export const PUBLISHED_RECORDS = [
	'actors',
	'sources',
	'passages',
	'claims',
	'figures',
	'themes',
	'pairings',
	'checks',
	'honours',
	'entities',
	'references',
	'noise',
	'numerals',
	'corrections',
	'replies'
] as const satisfies readonly (keyof Dataset)[];

/** One thing wrong with the data: which record, what, and how to mend it. */
export interface Problem {
	/** Id of the record, or null when the problem concerns a file. */
	record: string | null;
	what: string;
	mend: string;
}

/** The data cannot be linked; nothing is published from it. */
export class DataError extends Error {
	constructor(readonly problems: Problem[]) {
		super(
			problems.map(({ record, what, mend }) => `${record ?? 'data'}: ${what}; ${mend}`).join('\n')
		);
		this.name = 'DataError';
	}
}
