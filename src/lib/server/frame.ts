import type { Messages } from '../i18n/fr';
import { messagesFor } from '../i18n/messages';
import type { Lang } from '../model/vocabulary';

/** A link of the header or the footer: path in the site, words. */
type FrameLink = [path: string, label: string];

/** The words around every page: as data, so that hydrated pages do not ship the site's sentences. */
export interface Frame {
	siteName: string;
	skip: string;
	/** Label of the search field of every page. */
	search: string;
	home: string;
	breadcrumb: string;
	otherLanguage: string;
	mainNav: string;
	footNav: string;
	header: FrameLink[];
	footer: FrameLink[];
	/** What the footer says of the corpus and its version. */
	colophon: string;
	printedFrom: string;
}

/** What the corpus says in the footer, and which pages it leaves empty. */
interface Colophon {
	cutOff: string;
	version: string;
	dataDate: string;
	/** Pages that hold nothing in this comparison: no link leads there. */
	empty: readonly string[];
}

/** Links of the header; a blind page leads to no source. */
const headerLinks = (lang: Lang, blind: boolean): FrameLink[] => {
	const t = messagesFor(lang);
	return blind
		? [
				['/themes/', t.nav.themes],
				['/methode/', t.nav.method]
			]
		: [
				['/themes/', t.nav.themes],
				['/chiffres/', t.figurePage.nav],
				['/verifications/', t.checks.nav],
				['/chronologie/', t.nav.timeline],
				['/carte/', t.nav.map],
				['/sources/', t.nav.sources],
				['/classe/', t.nav.classroom]
			];
};

const footerLinks = (t: Messages, blind: boolean): FrameLink[] => {
	const named: FrameLink[] = [
		['/citoyens-d-honneur/', t.nav.honours],
		['/donnees/', t.nav.data],
		['/verifier/', t.nav.verify],
		['/calculer/', t.nav.calculate],
		['/corrections/', t.corrections.nav]
	];
	return [
		['/methode/', t.nav.method],
		...(blind ? [] : named),
		['/hors-ligne/', t.nav.offline],
		['/a-propos/', t.nav.about],
		['/mentions-legales/', t.nav.legal]
	];
};

/**
 * The header and the footer of a page.
 *
 * @param lang language of the reader
 * @param blind a blind page leads to no source
 * @param colophon cut-off, version and date of the data, and its empty pages
 * @returns texts and links
 */
export function pageFrame(lang: Lang, blind: boolean, colophon: Colophon): Frame {
	const t = messagesFor(lang);
	const isFull = ([path]: FrameLink) => !colophon.empty.includes(path);
	return {
		siteName: t.siteName,
		skip: t.skip,
		search: t.search.field,
		home: t.home_,
		breadcrumb: t.breadcrumb,
		otherLanguage: t.otherLanguage,
		mainNav: t.mainNav,
		footNav: t.footNav,
		header: headerLinks(lang, blind).filter(isFull),
		footer: footerLinks(t, blind).filter(isFull),
		colophon: t.footer(colophon.cutOff, colophon.version, colophon.dataDate),
		printedFrom: t.printedFrom
	};
}
