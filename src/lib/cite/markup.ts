import { formatDate } from '../numbers/format';
import { safeUrl } from './citation';
import type { Citation } from './citation';
import { sourceNote, wordsFor } from './words';

const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => HTML[sign] ?? sign);

/** Every sign that CommonMark may read as markup (its section 2.4 lets any ASCII punctuation be escaped). */
const escapeMarkdown = (text: string): string =>
	text.replace(/[\\`*_{}[\]<>()#+!|~&]/g, '\\$&').replace(/\s*\n\s*/g, ' ');

const WIKI: Record<string, string> = {
	'{': '&#123;',
	'}': '&#125;',
	'[': '&#91;',
	']': '&#93;',
	'<': '&lt;',
	'>': '&gt;',
	'&': '&amp;',
	'|': '{{!}}',
	"'": '&#39;',
	'~': '&#126;'
};
/** A value of a template: nothing in it may end it, open another, or be read as bold or as a signature. */
const escapeWiki = (text: string): string =>
	text
		.replace(/[{}[\]<>&|]|'(?=')|(?<=')'|~(?=~)|(?<=~)~/g, (sign) => WIKI[sign] ?? sign)
		.replace(/\s*\n\s*/g, ' ');

/** The parts that the three markups share, before they are escaped. */
const stand = ({ version, date, publisher, lang }: Citation): string =>
	[publisher, `${wordsFor(lang).version.toLowerCase()} ${version}`, formatDate(date, lang)]
		.filter((part) => part !== null)
		.join(', ');

/**
 * A reference for a Markdown text.
 *
 * @param citation a record
 * @returns one line; data cannot open or close any markup
 */
export function formatMarkdown(citation: Citation): string {
	const { title, url, author } = citation;
	const note = escapeMarkdown(sourceNote(citation));
	return `[${escapeMarkdown(title)}](<${safeUrl(url)}>), ${escapeMarkdown(`${author}, ${stand(citation)}`)}. ${note}`;
}

/**
 * A reference for a web page.
 *
 * @param citation a record
 * @returns HTML without script or style; data is escaped
 */
export function formatHtml(citation: Citation): string {
	const { title, url, author, lang, sources } = citation;
	// Titles of documents stay in French.
	const note = sources.reduce(
		(text, source) =>
			lang === 'fr'
				? text
				: text.replace(escapeHtml(source.title), (words) => `<span lang="fr">${words}</span>`),
		escapeHtml(sourceNote(citation))
	);
	const link = `<cite><a href="${escapeHtml(safeUrl(url))}" hreflang="${lang}">${escapeHtml(title)}</a></cite>`;
	return `<p lang="${lang}">${link}, ${escapeHtml(`${author}, ${stand(citation)}`)}. ${note}</p>`;
}

/**
 * A reference for the French Wikipedia, with its template `{{Lien web}}`. The copy that was read stands
 * after the template, which has no parameter for it; the day of consultation is the reader's to fill in.
 *
 * @param citation a record
 * @returns one line of wikitext
 */
export function formatWikipedia(citation: Citation): string {
	const { title, url, author, publisher, version, date, accessed, lang } = citation;
	const fields = [
		['langue', lang],
		['auteur institutionnel', author],
		['titre', title],
		['url', url],
		['site', author],
		...(publisher === null ? [] : [['éditeur', publisher]]),
		['date', formatDate(date, 'fr')],
		['consulté le', accessed === null ? '' : formatDate(accessed, 'fr')]
	].map(
		([name = '', value = '']) => `|${name}=${name === 'url' ? safeUrl(value) : escapeWiki(value)}`
	);
	const note = `${wordsFor(lang).version} ${version}. ${sourceNote(citation)}`;
	return `{{Lien web ${fields.join(' ')}}} ${escapeWiki(note)}`;
}
