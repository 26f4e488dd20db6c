import { createHash } from 'node:crypto';
import { changelog, citationFile } from '../export/about-files';
import { cellOf } from '../export/cells';
import type { Table } from '../export/cells';
import { columnsOf, nameOf } from '../export/columns';
import type { Column, JsonSchema } from '../export/columns';
import { toCsv } from '../export/csv';
import { dataPackage } from '../export/data-package';
import { toXlsx } from '../export/xlsx';
import type { Sheet } from '../export/xlsx';
import { messagesFor } from '../i18n/messages';
import { PUBLISHED_RECORDS } from '../model/dataset';
import type { Dataset } from '../model/dataset';
import { toPublic } from '../model/publish';
import { publishedFiles } from '../model/published-files';
import { jsonSchemaOf, PUBLISHED_TABLES } from '../model/published-schemas';
import type { PublishedName } from '../model/published-schemas';

type Content = string | Uint8Array;

const sha256 = (content: Content): string => createHash('sha256').update(content).digest('hex');
const asJson = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;

/** The columns of a published table, from the schema that validates its records. */
const publishedColumns = (name: PublishedName): Column[] =>
	columnsOf((jsonSchemaOf(name) as { items: JsonSchema }).items);

function tableOf(shown: Dataset, name: PublishedName, columns: Column[]): Table {
	const records: readonly unknown[] = shown[name];
	return {
		header: columns.map(nameOf),
		rows: records.map((record) => columns.map((column) => cellOf(record, column)))
	};
}

/** First sheet of the workbook: what it is, before any number. */
function coverSheet({ site, sources }: Dataset, title: string): Sheet {
	const { version, dataDate, cutOff, licence, scope } = site;
	return {
		name: 'lisez-moi',
		header: ['En regard', title],
		rows: [
			['version', version],
			['date', dataDate],
			['cut-off', cutOff],
			['licence', `${licence.name}, ${licence.url}`],
			['fr', `${scope.general.fr} ${licence.note.fr}`],
			['en', `${scope.general.en} ${licence.note.en}`],
			...sources.map(({ id, title: name, snapshot }) => [
				`source ${id}`,
				`${name}, SHA-256 ${snapshot.sha256}`
			])
		]
	};
}

function writeFiles(dataset: Dataset): Map<string, Content> {
	const shown = toPublic(dataset);
	const { site, sources, corrections } = shown;
	const { siteName, tagline } = messagesFor('en');
	const title = `${siteName}: ${tagline}`;
	const tables = PUBLISHED_RECORDS.map((name) => {
		const columns = publishedColumns(name);
		return { name, columns, table: tableOf(shown, name, columns) };
	});
	const csv = tables.map(({ name, table }) => [`${name}.csv`, toCsv(table)] as const);
	const packaged = tables.map(({ name, columns }, index) => {
		const text = csv[index]?.[1] ?? '';
		const written = { bytes: Buffer.byteLength(text), sha256: sha256(text) };
		return { name, columns, table: PUBLISHED_TABLES[name], ...written };
	});
	const sheets = tables.map(({ name, table }) => ({ name, ...table }));
	const files = new Map<string, Content>([
		...publishedFiles(dataset),
		...csv,
		['en-regard.xlsx', toXlsx([coverSheet(shown, title), ...sheets])],
		['datapackage.json', asJson(dataPackage(packaged, { site, sources, title }))],
		...PUBLISHED_RECORDS.map(
			(name) => [`schemas/${name}.json`, asJson(jsonSchemaOf(name))] as const
		),
		['CITATION.cff', citationFile(site, title)],
		['CHANGELOG.md', changelog(site, corrections)]
	]);
	const sums = [...files].map(([name, content]) => `${sha256(content)}  ${name}\n`);
	return files.set('SHA256SUMS', sums.join(''));
}

const written = new WeakMap<Dataset, ReadonlyMap<string, Content>>();

/**
 * The published dataset: every file that stands under `/donnees/v1/` and that `corpus export` writes,
 * the same bytes each time.
 *
 * @param dataset the whole dataset, or the public one; sensitive claims and private names are taken out here
 * @returns content by path; `SHA256SUMS`, the last, holds the hash of every other
 */
export function publishedDataset(dataset: Dataset): ReadonlyMap<string, Content> {
	const known = written.get(dataset);
	if (known) return known;
	const files = writeFiles(dataset);
	written.set(dataset, files);
	return files;
}
