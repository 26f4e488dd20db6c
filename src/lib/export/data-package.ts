import type { PublishedTable } from '../model/published-schemas';
import type { Site } from '../model/site';
import type { Source } from '../model/source';
import { nameOf } from './columns';
import type { Column } from './columns';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** How nested records became tables: said in the package, and on the page of downloads. */
const FLATTENING =
	'An object spreads over columns named field.part; an array stays in one cell, as JSON; an empty cell is null; ' +
	'a text that a spreadsheet would take for a formula, or that begins with an apostrophe, has one apostrophe more before it.';

/** A table of the package, as it was written. */
export interface PackagedTable {
	name: string;
	table: PublishedTable;
	columns: Column[];
	bytes: number;
	sha256: string;
}

const licenceId = (name: string): string => name.replaceAll(' ', '-');

function fieldOf(column: Column, { references }: PublishedTable) {
	const name = nameOf(column);
	const target = references[name];
	const { enum: values, pattern, minimum } = column;
	const isText = column.type === 'string';
	const constraints = {
		...(column.isRequired && { required: true }),
		...(isText && values && { enum: values }),
		...(isText && pattern && { pattern }),
		...(column.type !== 'any' && minimum !== null && { minimum })
	};
	return {
		name,
		type: column.type,
		...(target !== undefined && { description: `Id of the table ${target}.` }),
		...(Object.keys(constraints).length > 0 && { constraints })
	};
}

/** Links that a table can state: an array of ids is no key. */
function foreignKeysOf({ name, table, columns }: PackagedTable) {
	return columns.flatMap((column) => {
		const target = table.references[nameOf(column)];
		if (target === undefined || column.type === 'array') return [];
		const reference = target === name ? { fields: ['id'] } : { resource: target, fields: ['id'] };
		return [{ fields: [nameOf(column)], reference }];
	});
}

function resourceOf(packaged: PackagedTable) {
	const { name, table, columns, bytes, sha256 } = packaged;
	const foreignKeys = foreignKeysOf(packaged);
	return {
		$schema: `${PROFILES}/dataresource.json`,
		name,
		path: `${name}.csv`,
		type: 'table',
		title: table.title.en,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		bytes,
		hash: `sha256:${sha256}`,
		dialect: { $schema: `${PROFILES}/tabledialect.json`, delimiter: ',', lineTerminator: '\r\n' },
		schema: {
			$schema: `${PROFILES}/tableschema.json`,
			fields: columns.map((column) => fieldOf(column, table)),
			missingValues: [''],
			primaryKey: [...table.primaryKey],
			...(foreignKeys.length > 0 && { foreignKeys })
		}
	};
}

/**
 * The descriptor of the published dataset (Data Package v2, https://datapackage.org/standard/data-package/).
 *
 * @param tables the CSV files as they were written
 * @param about what the publisher says of the whole
 * @returns an object for `datapackage.json`
 */
export function dataPackage(
	tables: PackagedTable[],
	{ site, sources, title }: { site: Site; sources: Source[]; title: string }
) {
	const { origin, version, dataDate, licence, publisher, scope } = site;
	return {
		$schema: `${PROFILES}/datapackage.json`,
		name: 'en-regard',
		title,
		description: `${scope.general.en} ${licence.note.en} ${FLATTENING}`,
		...(origin !== null && { homepage: `${origin}/donnees/` }),
		version,
		created: `${dataDate}T00:00:00Z`,
		licenses: [{ name: licenceId(licence.name), path: licence.url, title: licence.name }],
		contributors: [{ title: publisher ?? 'En regard', roles: ['publisher'] }],
		sources: sources.map((source) => ({
			title: `${source.title}, SHA-256 ${source.snapshot.sha256}`,
			...(source.url !== null && { path: source.url })
		})),
		keywords: ['elections', 'fact-checking'],
		resources: tables.map(resourceOf)
	};
}
