/** What the ledger can be filtered by; each is one parameter of the address. */
export const FACETS = ['side', 'theme', 'unit', 'status', 'perimeter', 'period'] as const;
export type Facet = (typeof FACETS)[number];

/** Orders of the rows within a side; sizes are ordered within one unit only. */
export const SORTS = ['document', 'label', 'rising', 'falling'] as const;
export type Sort = (typeof SORTS)[number];

/** What the reader asks of the ledger: a key for each facet, empty for all. */
export interface LedgerState extends Record<Facet, string> {
	sort: Sort;
}

export const EVERYTHING: LedgerState = {
	side: '',
	theme: '',
	unit: '',
	status: '',
	perimeter: '',
	period: '',
	sort: 'document'
};

/** Public addresses are in French. */
const PARAMETERS: Record<Facet, string> = {
	side: 'cote',
	theme: 'theme',
	unit: 'unite',
	status: 'statut',
	perimeter: 'perimetre',
	period: 'periode'
};
const SORT = 'tri';

/**
 * Reads what an address asks of the ledger.
 *
 * @param search the part of the address from « ? »
 * @param known keys that each facet offers: anything else in the address is left out
 * @returns the state; never throws
 * @example readState('?statut=voted&tri=rising', known) // → { …, status: 'voted', sort: 'rising' }
 */
export function readState(
	search: string,
	known: Record<Facet, readonly { key: string }[]>
): LedgerState {
	const asked = new URLSearchParams(search);
	const keyOf = (facet: Facet): string => {
		const key = asked.get(PARAMETERS[facet]) ?? '';
		return known[facet].some((option) => option.key === key) ? key : '';
	};
	const facets = Object.fromEntries(FACETS.map((facet) => [facet, keyOf(facet)]));
	const sort = SORTS.find((name) => name === asked.get(SORT)) ?? 'document';
	return { ...EVERYTHING, ...facets, sort };
}

/**
 * Writes a state as the end of an address.
 *
 * @param state what the reader asks
 * @returns « ?statut=voted », or an empty text for everything in the order of the documents
 * @example writeState({ ...EVERYTHING, unit: 'EUR' }) // → '?unite=EUR'
 */
export function writeState(state: LedgerState): string {
	const asked = new URLSearchParams();
	for (const facet of FACETS) if (state[facet]) asked.set(PARAMETERS[facet], state[facet]);
	if (state.sort !== 'document') asked.set(SORT, state.sort);
	const search = asked.toString();
	return search === '' ? '' : `?${search}`;
}
