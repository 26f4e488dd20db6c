import { frenchParts } from '../../text/french-parts';
import type { SourceLink } from '../exercise';

/** Address of a page of the site from anywhere, or `null` when the site has no address of its own yet. */
export type LinkTo = (path: string) => string | null;

const isXmlCharacter = (character: string): boolean => {
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
	return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
};

/**
 * Removes what XML 1.0 cannot hold, whatever the escaping: controls, half pairs, non-characters.
 *
 * @param text any text
 * @returns the text, safe inside XML once escaped
 * @example keepXmlCharacters('a\u0000b') // → 'ab'
 */
export const keepXmlCharacters = (text: string): string =>
	[...text].filter(isXmlCharacter).join('');

const ENTITIES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/**
 * Escapes a text for an element or an attribute, in XML and in HTML alike.
 *
 * @param text any text
 * @returns escaped text
 * @example escapeMarkup('a < b & c') // → 'a &lt; b &amp; c'
 */
export const escapeMarkup = (text: string): string =>
	keepXmlCharacters(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/**
 * Wraps HTML in a CDATA section; its end inside the text is split over two sections.
 *
 * @param html any text
 * @returns the section
 * @example cdata('a]]>b') // → '<![CDATA[a]]]]><![CDATA[>b]]>'
 */
export const cdata = (html: string): string =>
	`<![CDATA[${keepXmlCharacters(html).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** How a text of ours is written in HTML. */
interface Writing {
	/** Of each paragraph, already escaped. */
	attributes?: string;
	/** Its quotations that are in French. */
	french?: readonly string[] | undefined;
}

/** A text with each French quotation in its own language. */
const writeText = (text: string, french: readonly string[] = []): string =>
	frenchParts(text, french)
		.map((part) =>
			part.isFrench ? `<span lang="fr">${escapeMarkup(part.text)}</span>` : escapeMarkup(part.text)
		)
		.join('');

/**
 * Our texts as paragraphs of HTML.
 *
 * @param text with a line break between paragraphs
 * @param writing attributes of each paragraph, and the quotations that are in French
 * @returns HTML
 * @example paragraphs('Un & deux') // → '<p>Un &amp; deux</p>'
 */
export const paragraphs = (text: string, { attributes = '', french }: Writing = {}): string =>
	text
		.split(/\n+/)
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line) => `<p${attributes}>${writeText(line, french)}</p>`)
		.join('');

/**
 * A list of HTML.
 *
 * @param items plain texts
 * @param french their quotations that are in French
 * @returns HTML; empty without items
 */
export const list = (items: readonly string[], french?: readonly string[]): string =>
	items.length === 0
		? ''
		: `<ul>${items.map((item) => `<li>${writeText(item, french)}</li>`).join('')}</ul>`;

/**
 * Links to where an answer can be verified; their labels alone when the site has no address.
 *
 * @param sources labels and paths
 * @param title what introduces them
 * @param linkTo address of a path
 * @returns HTML; empty without sources
 */
export function sourceList({ sources, title, linkTo }: SourceListInput): string {
	if (sources.length === 0) return '';
	const items = sources.map(({ label, path }) => {
		const address = linkTo(path);
		const text = escapeMarkup(label);
		return `<li>${address === null ? text : `<a href="${escapeMarkup(address)}">${text}</a>`}</li>`;
	});
	return `<p>${escapeMarkup(title)}</p><ul>${items.join('')}</ul>`;
}

interface SourceListInput {
	sources: readonly SourceLink[];
	title: string;
	linkTo: LinkTo;
}
