import { messageLink } from '../cite/report-link';
import { messagesFor } from '../i18n/messages';
import type { Lang } from '../model/vocabulary';
import type { Corpus } from './dataset';
import { addressOf } from './json-ld';
import type { Site } from './json-ld';
import { say, sayDate } from './text';

/** A record that a correction or a reply concerns; without a path when it has no page. */
interface Concerned {
	id: string;
	path: string | null;
}

/** All that the page of corrections and replies shows, the latest first. */
export interface CorrectionsPage {
	corrections: {
		id: string;
		date: string;
		records: Concerned[];
		before: string;
		after: string;
		reason: string;
	}[];
	replies: { id: string; date: string; from: string; records: Concerned[]; text: string }[];
	/** Links that open a message; null while there is nowhere to write to. */
	report: string | null;
	reply: string | null;
}

/**
 * The page where a record is read.
 *
 * @param corpus the public corpus
 * @param id of a record of any kind
 * @returns a path of the site in French; null for a record that has no page
 */
export function pathOf(corpus: Corpus, id: string): string | null {
	if (corpus.passages.has(id)) return `/passages/${id}/`;
	if (corpus.figures.has(id)) return `/chiffres/${id}/`;
	const claim = corpus.claims.get(id);
	if (claim) return `/passages/${claim.passage}/#${id}`;
	if (corpus.sources.has(id)) return `/sources/${id}/`;
	if (corpus.data.checks.some((check) => check.id === id)) return `/verifications/${id}/`;
	return corpus.data.themes.some((theme) => theme.id === id) ? `/themes/${id}/` : null;
}

const latestFirst = <R extends { date: string }>(records: R[]): R[] =>
	[...records].sort((a, b) => b.date.localeCompare(a.date));

/**
 * What was corrected and what was replied, and where to write.
 *
 * @param corpus the public corpus
 * @param site language and address
 * @returns texts and links
 */
export function correctionsPage(corpus: Corpus, site: Site): CorrectionsPage {
	const { lang } = site;
	const { contact, version } = corpus.data.site;
	const reported = {
		...{ contact, version, lang },
		title: messagesFor(lang).siteName,
		url: addressOf(site, '/')
	};
	const concerned = (ids: string[]) => ids.map((id) => ({ id, path: pathOf(corpus, id) }));
	return {
		corrections: latestFirst(corpus.data.corrections).map((correction) => ({
			id: correction.id,
			date: dateOf(correction.date, lang),
			records: concerned(correction.records),
			before: say(correction.before, lang),
			after: say(correction.after, lang),
			reason: say(correction.reason, lang)
		})),
		replies: latestFirst(corpus.data.replies).map(({ id, date, from, records, text }) => ({
			...{ id, from, date: dateOf(date, lang) },
			records: concerned(records),
			text: say(text, lang)
		})),
		report: messageLink('error', reported),
		reply: messageLink('reply', reported)
	};
}

const dateOf = (edtf: string, lang: Lang): string => sayDate(edtf, lang) ?? edtf;
