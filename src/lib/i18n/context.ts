import { getContext, setContext } from 'svelte';
import { base } from '$app/paths';
import type { Lang } from '../model/vocabulary';
import type { Messages } from './fr';
import { messagesFor } from './messages';

const KEY = Symbol('language');

/** What a component needs to speak the reader's language. */
export interface Language {
	lang: Lang;
	t: Messages;
	/** Address of a page in this language: `/themes/` → `/en/themes/`, base path included. */
	href: (path: string) => string;
}

/** Gives the language to every component below the root layout. */
export const provideLanguage = (read: () => Lang): void => {
	setContext(KEY, (): Language => {
		const lang = read();
		const prefix = base + (lang === 'en' ? '/en' : '');
		return { lang, t: messagesFor(lang), href: (path) => prefix + path };
	});
};

/** The language of the page; throws outside the root layout. */
export const useLanguage = (): Language => {
	const read = getContext<(() => Language) | undefined>(KEY);
	if (!read) throw new Error('useLanguage needs the root layout above it');
	return read();
};
