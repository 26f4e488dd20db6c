import { createHash } from 'node:crypto';
import { messagesFor } from '../i18n/messages';
import type { Correction } from '../model/correction';
import type { Dataset } from '../model/dataset';
import { edtfBounds } from '../model/edtf';
import { LANGUAGES } from '../model/vocabulary';
import { say } from './text';

const escapeXml = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** An id that stays when the site moves (RFC 4122, from the name; RFC 4287, 4.2.6). */
function lastingId(name: string): string {
	const hash = createHash('sha256').update(`en-regard/${name}`).digest('hex');
	const variant = ((parseInt(hash.charAt(16), 16) & 3) | 8).toString(16);
	return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** The last day that a date allows, as RFC 3339 asks. */
const instant = (edtf: string): string =>
	`${edtfBounds(edtf).last ?? edtfBounds(edtf).first ?? '1970-01-01'}T00:00:00Z`;

const contentOf = (correction: Correction): string =>
	LANGUAGES.flatMap((lang) => {
		const words = messagesFor(lang).corrections;
		return (['before', 'after', 'reason'] as const).map(
			(key) => `${words[key]}${words.colon} ${say(correction[key], lang)}`
		);
	}).join('\n');

const entryOf = (correction: Correction): string =>
	[
		'<entry>',
		`<id>${lastingId(correction.id)}</id>`,
		`<title>${escapeXml(correction.records.join(', '))}</title>`,
		`<updated>${instant(correction.date)}</updated>`,
		`<content type="text">${escapeXml(contentOf(correction))}</content>`,
		'</entry>'
	].join('\n');

/**
 * The corrections as an Atom feed (RFC 4287), both languages in each entry; valid without any.
 *
 * @param dataset what may be shown
 * @param base base path of the site, without a final slash
 * @returns an XML document, latest correction first
 */
export function correctionsFeed({ corrections, site }: Dataset, base: string): string {
	const { siteName } = messagesFor('fr');
	const latest = [...corrections].sort((a, b) => instant(b.date).localeCompare(instant(a.date)));
	const home = `${site.origin ?? ''}${base}`;
	const links = [
		`<link rel="alternate" type="text/html" href="${escapeXml(home)}/corrections/"/>`,
		...(site.origin ? [`<link rel="self" href="${escapeXml(home)}/corrections.atom"/>`] : [])
	];
	return `${[
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">',
		`<id>${lastingId('corrections')}</id>`,
		`<title>${siteName}, corrections</title>`,
		`<updated>${instant(latest[0]?.date ?? site.dataDate)}</updated>`,
		`<author><name>${escapeXml(site.publisher ?? siteName)}</name></author>`,
		...links,
		...latest.map(entryOf),
		'</feed>'
	].join('\n')}\n`;
}
