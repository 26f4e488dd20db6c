import { formatDate } from '../numbers/format';
import type { Correction } from '../model/correction';
import type { Site } from '../model/site';

/** A YAML scalar that needs no thought: JSON strings are YAML. */
const quoted = (text: string): string => JSON.stringify(text);

/**
 * How to cite the whole dataset (Citation File Format 1.2.0, https://citation-file-format.github.io/).
 *
 * @param site what the publisher says
 * @param title of the dataset
 * @returns YAML; the site is the author while no publisher is named
 */
export function citationFile(site: Site, title: string): string {
	const { version, dataDate, licence, origin, publisher, scope } = site;
	return [
		'cff-version: 1.2.0',
		'message: "Cite the version, and the SHA-256 of the snapshot for a statement of a source."',
		`title: ${quoted(title)}`,
		`abstract: ${quoted(`${scope.general.en} ${licence.note.en}`)}`,
		'type: dataset',
		'authors:',
		`  - name: ${quoted(publisher ?? 'En regard')}`,
		`version: ${quoted(version)}`,
		`date-released: ${quoted(dataDate)}`,
		`license: ${licence.name.replaceAll(' ', '-')}`,
		`license-url: ${quoted(licence.url)}`,
		...(origin === null ? [] : [`url: ${quoted(`${origin}/donnees/`)}`]),
		''
	].join('\n');
}

/**
 * What changed in the dataset: its versions, then each published correction, the latest first.
 *
 * @param site versions
 * @param corrections published ones
 * @returns Markdown, in both languages
 */
export function changelog(site: Site, corrections: Correction[]): string {
	const versions = site.changelog.flatMap(({ version, date, what }) => [
		`## ${version} (${date})`,
		'',
		`- ${what.fr}`,
		`- ${what.en}`,
		''
	]);
	const latest = [...corrections].sort((a, b) => b.date.localeCompare(a.date));
	const corrected = latest.flatMap(({ id, date, records, before, after, reason }) => [
		`### ${id}: ${records.join(', ')} (${formatDate(date, 'en')})`,
		'',
		...(['fr', 'en'] as const).map(
			(lang) => `- ${lang}: ${before[lang]} → ${after[lang]} (${reason[lang]})`
		),
		''
	]);
	const none = corrected.length === 0 ? ['Aucune à ce jour. None so far.', ''] : corrected;
	return ['# Versions', '', ...versions, '## Corrections', '', ...none].join('\n');
}
