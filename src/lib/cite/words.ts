import type { Lang } from '../model/vocabulary';
import type { Citation, CitedSource } from './citation';

/** Words of a citation; sentences around it are in `i18n/messages-cite.ts`. */
const WORDS = {
	fr: {
		online: 'en ligne',
		accessed: 'consulté le',
		version: 'Version',
		availableAt: 'Disponible à l’adresse\u00a0:',
		source: 'Source\u00a0:',
		copy: 'Copie lue\u00a0: SHA-256',
		copyShort: 'copie',
		lines: (first: number, last: number) =>
			first === last ? `ligne\u00a0${first}` : `lignes\u00a0${first}–${last}`,
		linesShort: 'l.\u00a0',
		quote: ['«\u00a0', '\u00a0»']
	},
	en: {
		online: 'online',
		accessed: 'accessed',
		version: 'Version',
		availableAt: 'Available from:',
		source: 'Source:',
		copy: 'Copy read: SHA-256',
		copyShort: 'copy',
		lines: (first: number, last: number) =>
			first === last ? `line ${first}` : `lines ${first}–${last}`,
		linesShort: 'l. ',
		quote: ['“', '”']
	}
} satisfies Record<Lang, unknown>;

/** Words of a citation in one language. */
export const wordsFor = (lang: Lang) => WORDS[lang];

/** How many digits of a SHA-256 tell two copies apart in a line of text. */
const SHORT_HASH = 12;

/**
 * What a document is called in a citation; the author is not said twice.
 *
 * @param source a cited document
 * @returns its author, title and publisher
 * @example nameSource({ author: 'A', title: 'Plan de A', publisher: 'a.fr', … }) // → 'Plan de A, a.fr'
 */
const nameSource = ({ author, title, publisher }: CitedSource): string =>
	[...(title.includes(author) ? [] : [author]), title, publisher].join(', ');

/**
 * Which document, which lines and which copy the record was read in: the part of a citation that lets
 * anybody redo the reading.
 *
 * @param citation a record
 * @param mark puts a SHA-256 in the markup of the format
 * @returns a sentence a document
 */
export function sourceNote(
	{ sources, lang }: Citation,
	mark: (sha256: string) => string = (sha256) => sha256
): string {
	const words = wordsFor(lang);
	return sources
		.map((source) => {
			const place = source.lines === null ? '' : `, ${words.lines(...source.lines)}`;
			return `${words.source} ${nameSource(source)}${place}. ${words.copy} ${mark(source.sha256)}.`;
		})
		.join(' ');
}

/**
 * The same in a few signs: lines and the first digits of each hash.
 *
 * @param citation a record
 * @returns lines and copies, separated by commas
 */
export function shortSourceNote({ sources, lang }: Citation): string {
	const words = wordsFor(lang);
	return sources
		.map(({ lines, sha256 }) => {
			const copy = `${words.copyShort} ${sha256.slice(0, SHORT_HASH)}`;
			if (lines === null) return copy;
			const [first, last] = lines;
			return `${words.linesShort}${first === last ? first : `${first}–${last}`}, ${copy}`;
		})
		.join(', ');
}
