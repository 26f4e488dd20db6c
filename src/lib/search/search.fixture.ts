import { openLibrary } from './search';
import type { Library } from './search';
import { inheritFacets } from './inherit-facets';
import type { SearchRecord } from './record';
import { packTextIndex, unpackTextIndex } from './pack-index';
import { buildTextIndex } from './text-index';

const BLANK: SearchRecord = {
	id: '',
	kind: 'claim',
	side: 'record',
	title: '',
	printed: false,
	quote: '',
	where: '',
	passage: '',
	unit: '',
	natures: [],
	themes: [],
	statuses: [],
	years: [],
	countries: [],
	named: []
};

/** A record of a test: what it does not say is empty. */
const aRecord = (own: Partial<SearchRecord>): SearchRecord => ({ ...BLANK, ...own });

/** A library over records, found by their title and quotation. */
export function aLibrary(records: readonly SearchRecord[]): Library {
	const found = records.map(({ title, quote }) => ({
		fields: [
			{ text: title, weight: 3 as const, notation: 'fr' as const },
			{ text: quote, weight: 2 as const, notation: 'fr' as const }
		],
		values: []
	}));
	return openLibrary(
		unpackTextIndex(packTextIndex(buildTextIndex(found, 'fr'))),
		inheritFacets(records)
	);
}

/** Invented: a passage of each side, their statements, a figure, a subject and a check. */
export const SAMPLE: readonly SearchRecord[] = [
	aRecord({
		id: 'ateliers',
		kind: 'theme',
		side: 'neither',
		title: 'Ateliers',
		themes: ['ateliers']
	}),
	aRecord({ id: 'lyon', kind: 'place', side: 'neither', title: 'Lyon', countries: ['FR'] }),
	aRecord({ id: 'a1', kind: 'post', title: 'Trois ateliers à Lyon', where: 'Blog, billet 1' }),
	aRecord({
		id: 'a1-aide',
		title: 'Aide de 12 000 € à trois ateliers d’écriture',
		quote: 'une aide à des ateliers',
		passage: 'a1',
		where: 'ligne 3',
		natures: ['presented'],
		themes: ['ateliers'],
		years: ['2025'],
		named: ['lyon']
	}),
	aRecord({
		id: 'a1-eur',
		kind: 'figure',
		title: '12 000 €, aide à trois ateliers',
		passage: 'a1',
		where: 'ligne 3',
		unit: 'EUR',
		statuses: ['presented']
	}),
	aRecord({ id: 'b1', kind: 'measure', side: 'programme', title: 'Ateliers partout' }),
	aRecord({
		id: 'b1-plus',
		side: 'programme',
		title: 'Ouvrir 12 000 ateliers et des réfectoires',
		passage: 'b1',
		natures: ['pledge'],
		themes: ['ateliers']
	}),
	aRecord({ id: 'c1', kind: 'check', side: 'neither', title: '12 000 € font-ils trois ateliers ?' })
];
