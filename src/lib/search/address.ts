import { FACETS } from './record';
import type { Facet } from './record';
import type { Choice } from './facets';

/** What the address of the page says: the same address gives the same results. */
export interface SearchState {
	query: string;
	choice: Choice;
	/** Id of a person, a place or an organisation whose mentions are listed; empty for none. */
	named: string;
}

/** Names in the address; public, like the paths: they never change. */
const PARAMETERS: Record<Facet, string> = {
	side: 'cote',
	kind: 'sorte',
	theme: 'theme',
	nature: 'nature',
	status: 'statut',
	period: 'annee',
	country: 'pays'
};
const NAMED = 'sujet';
const LONGEST = 200;

/**
 * Reads the state of the search from an address.
 *
 * @param parameters of the address, whatever they hold
 * @returns the state; unknown parameters are left out; never throws
 * @example readAddress(new URLSearchParams('q=refuge&cote=programme'))
 * // → { query: 'refuge', choice: { side: 'programme' }, named: '' }
 */
export function readAddress(parameters: URLSearchParams): SearchState {
	const read = (name: string) => (parameters.get(name) ?? '').slice(0, LONGEST);
	const chosen = FACETS.flatMap((facet) => {
		const value = read(PARAMETERS[facet]);
		return value === '' ? [] : [[facet, value] as const];
	});
	return { query: read('q'), choice: Object.fromEntries(chosen), named: read(NAMED) };
}

/**
 * Writes the state of the search as an address.
 *
 * @param state what is shown
 * @returns `?…`, or an empty text when nothing is asked
 * @example writeAddress({ query: 'refuge', choice: {}, named: '' }) // → '?q=refuge'
 */
export function writeAddress({ query, choice, named }: SearchState): string {
	const parameters = new URLSearchParams();
	if (query.trim() !== '') parameters.set('q', query);
	for (const facet of FACETS) {
		const value = choice[facet];
		if (value !== undefined) parameters.set(PARAMETERS[facet], value);
	}
	if (named !== '') parameters.set(NAMED, named);
	const text = parameters.toString();
	return text === '' ? '' : `?${text}`;
}
