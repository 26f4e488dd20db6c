import { getContext, setContext } from 'svelte';
import { page } from '$app/state';
import { base } from '$app/paths';
import type { Frame } from '../server/frame';
import type { Lang } from '../model/vocabulary';

const KEY = Symbol('language');

/** Where the reader is: what a hydrated page needs, without every sentence of the site. */
export interface Place {
	lang: Lang;
	/** Address of a page in this language: `/themes/` → `/en/themes/`, base path included. */
	href: (path: string) => string;
}

/** Gives the language to every component below the root layout. */
export const provideLanguage = (read: () => Lang): void => {
	setContext(KEY, (): Place => {
		const lang = read();
		const prefix = base + (lang === 'en' ? '/en' : '');
		return { lang, href: (path) => prefix + path };
	});
};

/** The language of the page; throws outside the root layout. */
export const usePlace = (): Place => {
	const read = getContext<(() => Place) | undefined>(KEY);
	if (!read) throw new Error('usePlace needs the root layout above it');
	return read();
};

/** The words around every page, made by the server (`src/lib/server/frame.ts`). */
export const useFrame = (): Frame => page.data.frame as Frame;
