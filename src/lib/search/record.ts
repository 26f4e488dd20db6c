/** What can be found. */
export const KINDS = [
	'theme',
	'person',
	'place',
	'organisation',
	'honour',
	'figure',
	'claim',
	'post',
	'measure',
	'statement',
	'communique',
	'check'
] as const;
export type Kind = (typeof KINDS)[number];

/** What results can be narrowed by, in the order of the page. */
export const FACETS = ['side', 'kind', 'theme', 'nature', 'status', 'period', 'country'] as const;
export type Facet = (typeof FACETS)[number];

/** Whose words a record holds; neither for subjects and checks. */
export type Side = 'record' | 'programme' | 'third-party' | 'neither';

/** Something that can be found, in the reader's language; everything in it may be shown anywhere. */
export interface SearchRecord {
	id: string;
	kind: Kind;
	side: Side;
	/** In our words, the amount first for a figure; a heading as printed. */
	title: string;
	/** Whether the title is printed in the source, in French. */
	printed: boolean;
	/** Exact words of the source, in French; empty when there are none to show. */
	quote: string;
	/** Nature or status, document, passage, line, date. */
	where: string;
	/** Id of the passage that holds a claim or a figure; empty for others. */
	passage: string;
	/** Unit of a figure; empty for others. */
	unit: '' | 'EUR' | 'percent' | 'other';
	natures: string[];
	themes: string[];
	statuses: string[];
	years: string[];
	/** ISO 3166-1, of the places named. */
	countries: string[];
	/** Ids of the people, places and organisations named. */
	named: string[];
}

/**
 * Whether a record is a person, a place or an organisation, which claims name.
 *
 * @param record any record
 * @returns false for words of the sources, themes and checks
 */
export const isNamed = ({ kind }: Pick<SearchRecord, 'kind'>): boolean =>
	kind === 'person' || kind === 'place' || kind === 'organisation';

const SUBJECTS: readonly Kind[] = ['theme', 'person', 'place', 'organisation', 'honour'];

/**
 * Whether a record is a subject rather than words of a source or a check: it has no citation of its own.
 *
 * @param record any record
 * @returns true for themes, people, places, organisations and honours
 */
export const isSubject = ({ kind }: Pick<SearchRecord, 'kind'>): boolean => SUBJECTS.includes(kind);

/**
 * Where a record stands.
 *
 * @param record one that was found
 * @returns a path without the prefix of the language
 * @example pathOf({ kind: 'claim', id: 'a-1', passage: 'a' }) // → '/passages/a/#a-1'
 */
export function pathOf({
	kind,
	id,
	passage
}: Pick<SearchRecord, 'kind' | 'id' | 'passage'>): string {
	if (kind === 'claim') return `/passages/${passage}/#${id}`;
	if (kind === 'figure') return `/chiffres/${id}/`;
	if (kind === 'theme') return `/themes/${id}/`;
	if (kind === 'check') return `/verifications/${id}/`;
	if (kind === 'honour') return '/citoyens-d-honneur/';
	if (isNamed({ kind })) return `/recherche/?sujet=${id}`;
	return `/passages/${id}/`;
}

/**
 * The values of a record that one facet narrows by.
 *
 * @param record any record
 * @param facet which facet
 * @returns none when the facet does not concern it
 */
export function facetValues(record: SearchRecord, facet: Facet): readonly string[] {
	if (facet === 'side') return [record.side];
	if (facet === 'kind') return [record.kind];
	if (facet === 'theme') return record.themes;
	if (facet === 'nature') return record.natures;
	if (facet === 'status') return record.statuses;
	return facet === 'period' ? record.years : record.countries;
}
