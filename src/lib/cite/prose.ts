import { formatDate } from '../numbers/format';
import type { Citation } from './citation';
import { shortSourceNote, sourceNote, wordsFor } from './words';

/** A sentence takes no second full stop after « ? », « ! » or « … ». */
const endSentence = (text: string): string => (/[.?!…]$/u.test(text) ? text : `${text}.`);

/**
 * The full reference of ISO 690:2021 for an electronic resource (French national wording on French pages).
 *
 * @param citation a record
 * @returns one paragraph of plain text
 * @example formatIso690(…) // → 'EN REGARD. Titre [en ligne]. Version 0.1.0, 22 novembre 2026. Disponible à l’adresse : …'
 */
export function formatIso690(citation: Citation): string {
	const { title, author, publisher, url, version, date, accessed, lang } = citation;
	const words = wordsFor(lang);
	const edition = [`${words.version} ${version}`, publisher, formatDate(date, lang)]
		.filter((part) => part !== null)
		.join(', ');
	const seen = accessed === null ? '' : ` [${words.accessed} ${formatDate(accessed, lang)}]`;
	return [
		endSentence(author.toLocaleUpperCase(lang)),
		`${title} [${words.online}].`,
		`${edition}${seen}.`,
		`${words.availableAt} ${url}.`,
		sourceNote(citation)
	].join(' ');
}

/**
 * A short form for a line of text or a caption: title, version, lines, first digits of the copy's hash, address.
 *
 * @param citation a record
 * @returns one line of plain text
 */
export function formatShort(citation: Citation): string {
	const { title, author, url, version, date, lang } = citation;
	const [open, close] = wordsFor(lang).quote;
	const day = formatDate(date, lang);
	return `${author}, ${open}${title}${close}, v. ${version} (${day}), ${shortSourceNote(citation)}. ${url}`;
}
