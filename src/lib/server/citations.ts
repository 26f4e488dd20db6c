import { citeForms } from '../cite/cite-forms';
import type { Citation, CitedSource, CiteForm } from '../cite/citation';
import { archiveLookup, textFragment } from '../cite/original-links';
import { messageLink } from '../cite/report-link';
import { messagesFor } from '../i18n/messages';
import type { Check } from '../model/check';
import type { Claim } from '../model/claim';
import type { Figure } from '../model/figure';
import type { Passage } from '../model/passage';
import type { Source } from '../model/source';
import { labelOf, nature, status } from '../model/vocabulary';
import type { Lang } from '../model/vocabulary';
import { claimsOfCheck } from './check-rows';
import type { Corpus } from './dataset';
import { mustFind } from './dataset';
import { placeOf } from './entry';
import { addressOf } from './json-ld';
import type { Site } from './json-ld';
import { say } from './text';

/** All that a page says about citing its record, finding the original and writing about it. */
export interface CiteBlock {
	title: string;
	permalink: string;
	/** The permalink is not complete: the site has no address yet. */
	isRelative: boolean;
	forms: CiteForm[];
	/** Null for a record that rests on several documents. */
	original: { href: string; kind: 'words' | 'page' | 'list'; archive: string } | null;
	/** Links that open a message; null while there is nowhere to write to. */
	report: string | null;
	reply: string | null;
}

/** What differs from one kind of record to another. */
interface Cited {
	id: string;
	title: string;
	path: string;
	sources: CitedSource[];
	original: CiteBlock['original'];
}

const citedSource = (source: Source, lines: CitedSource['lines']): CitedSource => ({
	author: source.author,
	title: source.title,
	publisher: source.publisher,
	lines,
	sha256: source.snapshot.sha256
});

/** Words that were masked, or left out, are not on the original page as they stand here. */
const isWhole = (exact: string): boolean => !exact.includes('…');

/** The passage's own address, opened at the quotation; else the list page, as a plain link. */
function originalOf(passage: Passage, source: Source, exact?: string): CiteBlock['original'] {
	if (passage.url !== null) {
		const archive = archiveLookup(passage.url);
		return exact !== undefined && isWhole(exact)
			? { href: textFragment(passage.url, exact), kind: 'words', archive }
			: { href: passage.url, kind: 'page', archive };
	}
	if (source.url === null) return null;
	const kind = source.kind === 'blog' ? 'list' : 'page';
	return { href: source.url, kind, archive: source.archiveUrl ?? archiveLookup(source.url) };
}

/** Our words carry no side: alone, off the page, a title must say who states it, and as what. */
function attributed(corpus: Corpus, claim: Claim, { words, as, lang }: Attribution): string {
	const according = messagesFor(lang).according[corpus.sideOf(claim)];
	return `${words} (${[...(as === null ? [] : [as]), according].join(', ')})`;
}

interface Attribution {
	words: string;
	/** Label of the nature or of the status; null where there is none. */
	as: string | null;
	lang: Lang;
}

function toBlock(corpus: Corpus, cited: Cited, site: Site): CiteBlock {
	const { version, dataDate, publisher, contact } = corpus.data.site;
	const { id, title, path, sources, original } = cited;
	const url = addressOf(site, path);
	const citation: Citation = {
		...{ id, title, url, version, publisher, sources, lang: site.lang },
		author: messagesFor(site.lang).siteName,
		date: dataDate,
		accessed: null
	};
	const reported = { contact, url, title, version, lang: site.lang };
	return {
		...{ title, original, permalink: url },
		isRelative: site.origin === '',
		forms: citeForms(citation),
		report: messageLink('error', reported),
		reply: messageLink('reply', reported)
	};
}

/**
 * A passage, cited.
 *
 * @param corpus the public corpus: the whole one would name private persons
 * @param passage one of its passages
 * @param site language and address; `isPrivate` leaves the heading out, which may tell what is withheld
 * @returns formats and links
 */
export function citePassage(
	corpus: Corpus,
	passage: Passage,
	site: Site & { isPrivate: boolean }
): CiteBlock {
	const source = mustFind(corpus.sources, passage.source);
	const where = `${placeOf(passage, site.lang)}, ${say(source.shortTitle, site.lang)}`;
	const named = passage.heading === null || site.isPrivate ? '' : `, ${passage.heading}`;
	const title = where.charAt(0).toLocaleUpperCase(site.lang) + where.slice(1) + named;
	const path = `/passages/${passage.id}/`;
	const sources = [citedSource(source, passage.lines)];
	const original = originalOf(passage, source);
	return toBlock(corpus, { id: passage.id, title, path, sources, original }, site);
}

/**
 * A statement, cited.
 *
 * @param corpus the public corpus
 * @param claim one of its claims: never a sensitive one
 * @param site language and address
 * @returns formats and links
 */
export function citeClaim(corpus: Corpus, claim: Claim, site: Site): CiteBlock {
	const passage = mustFind(corpus.passages, claim.passage);
	const source = mustFind(corpus.sources, passage.source);
	const lines = claim.quotes.map(({ line }) => line);
	const { lang } = site;
	const words = say(claim.summary, lang).replace(/\.$/, '');
	const cited = {
		id: claim.id,
		title: attributed(corpus, claim, { words, as: labelOf(nature, claim.nature, lang), lang }),
		path: `/passages/${passage.id}/#${claim.id}`,
		sources: [citedSource(source, [Math.min(...lines), Math.max(...lines)])],
		original: originalOf(passage, source, claim.quotes[0]?.exact)
	};
	return toBlock(corpus, cited, site);
}

/**
 * A figure, cited.
 *
 * @param corpus the public corpus
 * @param figure one of its figures
 * @param site language and address
 * @returns formats and links
 */
export function citeFigure(corpus: Corpus, figure: Figure, site: Site): CiteBlock {
	const claim = mustFind(corpus.claims, figure.claim);
	const passage = mustFind(corpus.passages, claim.passage);
	const source = mustFind(corpus.sources, figure.source);
	const { lang } = site;
	const { openQuote, closeQuote } = messagesFor(lang);
	const words = `${say(figure.label, lang)}, ${openQuote}${figure.raw}${closeQuote}`;
	const as = figure.status === 'none' ? null : labelOf(status, figure.status, lang);
	const cited = {
		id: figure.id,
		title: attributed(corpus, claim, { words, as, lang }),
		path: `/chiffres/${figure.id}/`,
		sources: [citedSource(source, [figure.line, figure.line])],
		original: originalOf(passage, source, figure.raw)
	};
	return toBlock(corpus, cited, site);
}

/**
 * A check, cited with every copy that its statements were read in.
 *
 * @param corpus the public corpus
 * @param check one of its checks
 * @param site language and address
 * @returns formats and links
 */
export function citeCheck(corpus: Corpus, check: Check, site: Site): CiteBlock {
	const ids = claimsOfCheck(corpus, check).map(
		({ passage }) => mustFind(corpus.passages, passage).source
	);
	const cited = {
		id: check.id,
		title: say(check.question, site.lang),
		path: `/verifications/${check.id}/`,
		sources: [...new Set(ids)].map((id) => citedSource(mustFind(corpus.sources, id), null)),
		original: null
	};
	return toBlock(corpus, cited, site);
}
