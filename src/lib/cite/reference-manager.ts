import { citeKey, safeUrl } from './citation';
import type { Citation } from './citation';
import { sourceNote, wordsFor } from './words';

/** Neither a line break nor two spaces, which RIS reads as the end of a tag. */
const oneLine = (text: string): string => text.replace(/[\r\n\u2028\u2029 ]+/g, ' ').trim();

/** Year, month, day. */
const dateParts = (day: string): number[] => day.split('-').map(Number);

const TEX: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'{': '\\{',
	'}': '\\}',
	$: '\\$',
	'&': '\\&',
	'#': '\\#',
	'%': '\\%',
	_: '\\_',
	'^': '\\textasciicircum{}',
	'~': '\\textasciitilde{}',
	'\u00a0': '~',
	'\u202f': '~'
};
/** Text that TeX prints as it is; no-break spaces, which old engines lack, become its tie. */
const escapeTex = (text: string): string =>
	oneLine(text).replace(/[\\{}$&#%_^~\u00a0\u202f]/g, (sign) => TEX[sign] ?? sign);

/**
 * A BibTeX entry that biblatex reads too. `@misc` because every style knows it; the note says the
 * version again, for styles that print no `version`.
 *
 * @param citation a record
 * @returns an entry; names and titles are braced, so that styles keep their capitals
 */
export function formatBibtex(citation: Citation): string {
	const { title, author, publisher, url, version, date, accessed, lang } = citation;
	const [year, month, day] = dateParts(date);
	const note = `${wordsFor(lang).version} ${version}. ${sourceNote(citation)}`;
	const fields: [string, string | null][] = [
		['author', `{${escapeTex(author)}}`],
		['title', `{${escapeTex(title)}}`],
		['year', String(year)],
		['month', String(month)],
		['day', String(day)],
		['publisher', publisher === null ? null : `{${escapeTex(publisher)}}`],
		['version', escapeTex(version)],
		['url', safeUrl(url)],
		['urldate', accessed],
		['langid', lang === 'fr' ? 'french' : 'english'],
		['note', escapeTex(note)]
	];
	const lines = fields.flatMap(([name, value]) =>
		value === null ? [] : [`  ${name} = {${value}}`]
	);
	return `@misc{${citeKey(citation)},\n${lines.join(',\n')}\n}`;
}

/**
 * A RIS record, which EndNote, Zotero and Mendeley import.
 *
 * @param citation a record
 * @returns tagged lines, the first `TY  - DATA`, the last `ER  - `
 */
export function formatRis(citation: Citation): string {
	const { title, author, publisher, url, version, date, accessed, lang } = citation;
	const slashed = (day: string) => day.replaceAll('-', '/');
	const tags: [string, string | null][] = [
		['TY', 'DATA'],
		['ID', citeKey(citation)],
		// The final comma says that the whole is a family name: an organisation's is not turned round.
		['AU', `${author},`],
		['TI', title],
		['PY', date.slice(0, 4)],
		['DA', slashed(date)],
		['ET', version],
		['PB', publisher],
		['LA', lang],
		['UR', safeUrl(url)],
		['Y2', accessed === null ? null : slashed(accessed)],
		['N1', `${wordsFor(lang).version} ${version}. ${sourceNote(citation)}`]
	];
	const lines = tags.flatMap(([tag, value]) =>
		value === null ? [] : [`${tag}  - ${oneLine(value)}`]
	);
	return [...lines, 'ER  - '].join('\n');
}

/**
 * A CSL-JSON item, which Zotero, pandoc and every CSL processor read.
 *
 * @param citation a record
 * @returns a JSON array of one item
 */
export function formatCsl(citation: Citation): string {
	const { title, author, publisher, url, version, date, accessed, lang } = citation;
	const item = {
		id: citeKey(citation),
		type: 'dataset',
		title,
		author: [{ literal: author }],
		issued: { 'date-parts': [dateParts(date)] },
		...(accessed === null ? {} : { accessed: { 'date-parts': [dateParts(accessed)] } }),
		...(publisher === null ? {} : { publisher }),
		URL: safeUrl(url),
		version,
		language: lang,
		note: sourceNote(citation)
	};
	const fields = Object.entries(item).map(
		([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`
	);
	return `[{\n${fields.join(',\n')}\n}]`;
}
