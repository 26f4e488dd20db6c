import { getContext, setContext } from 'svelte';
import type { Lang } from '../model/vocabulary';

const KEY = Symbol('place');

/** Where the reader is: what a page of the desk needs, without every sentence of the site. */
export interface Place {
	lang: Lang;
	/** Path of the site on its host; empty at the root. */
	base: string;
	/** Of the whole site. */
	version: string;
	/** Address of a page in this language: `/themes/` → `/en/themes/`, base path included. */
	href: (path: string) => string;
	/** Address of data that must be of the page's own version: `/a.json` → `/a.json?v=1f0c`. */
	dataHref: (path: string) => string;
}

/** What the place of a page follows from. */
export type PlaceFacts = Pick<Place, 'lang' | 'base' | 'version'>;

const placeOf = (facts: PlaceFacts): Place => {
	const { lang, base, version } = facts;
	const prefix = base + (lang === 'en' ? '/en' : '');
	return {
		...facts,
		href: (path) => prefix + path,
		dataHref: (path) => `${base}${path}?v=${version}`
	};
};

/** Gives the place to every component below the root layout. */
export const providePlace = (read: () => PlaceFacts): void => {
	setContext(KEY, () => placeOf(read()));
};

/** The same for a component that stands alone: the context to give to `render` or `hydrate`. */
export const placeContext = (facts: PlaceFacts): Map<unknown, unknown> =>
	new Map([[KEY, () => placeOf(facts)]]);

/** The place of the page; throws where neither of the two was given. */
export const usePlace = (): Place => {
	const read = getContext<(() => Place) | undefined>(KEY);
	if (!read) throw new Error('usePlace needs the root layout, or a desk, above it');
	return read();
};
