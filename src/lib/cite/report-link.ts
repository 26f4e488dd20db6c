import type { Lang } from '../model/vocabulary';

/** What a message is about. */
export interface Reported {
	/** Where messages go, from `data/site.yaml`: a mail address or a page; null while nobody has said so. */
	contact: string | null;
	/** Permalink of the record. */
	url: string;
	title: string;
	version: string;
	lang: Lang;
}

const WORDS = {
	error: {
		fr: {
			subject: 'erreur signalée\u00a0: ',
			ask: 'Ce qui est inexact, et la ligne de la source qui le montre\u00a0:'
		},
		en: {
			subject: 'error reported: ',
			ask: 'What is inaccurate, and the line of the source that shows it:'
		}
	},
	reply: {
		fr: {
			subject: 'droit de réponse\u00a0: ',
			ask: 'Ma réponse, et en quelle qualité je la fais\u00a0:'
		},
		en: { subject: 'right of reply: ', ask: 'My reply, and in what capacity I make it:' }
	}
} as const;

const LINES = {
	fr: { page: 'Page\u00a0:', version: 'Version des données\u00a0:' },
	en: { page: 'Page:', version: 'Data version:' }
};

const isMail = (contact: string): boolean => /^[^\s@/:]+@[^\s@/]+$/.test(contact);

/**
 * A link that opens a message about a record, already carrying its permalink and version (RFC 6068).
 *
 * @param kind an error to mend, or a right of reply
 * @param reported the record, and where messages go
 * @returns an address; null while there is nowhere to write to
 */
export function messageLink(kind: keyof typeof WORDS, reported: Reported): string | null {
	const { contact, url, title, version, lang } = reported;
	if (contact === null) return null;
	if (!isMail(contact)) return /^https?:\/\//.test(contact) ? contact : null;
	const words = WORDS[kind][lang];
	const body = [
		title,
		`${LINES[lang].page} ${url}`,
		`${LINES[lang].version} ${version}`,
		'',
		words.ask,
		''
	].join('\r\n');
	const fields = { subject: `En regard, ${words.subject}${title}`, body };
	const query = Object.entries(fields).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
	return `mailto:${encodeURIComponent(contact).replaceAll('%40', '@')}?${query.join('&')}`;
}
