import { createHash } from 'node:crypto';
import { buildDataset } from '../../src/lib/model/build';
import { publishedDataset } from '../../src/lib/server/published-dataset';
import { loadReal } from './load-real';
import { parseCsv } from './parse-csv';

/** A field of a Table Schema. */
export interface Field {
	name: string;
	type: string;
	constraints?: { required?: boolean; enum?: string[]; pattern?: string };
}
/** A resource of the package. */
export interface Resource {
	name: string;
	path: string;
	bytes: number;
	hash: string;
	schema: {
		fields: Field[];
		primaryKey: string[];
		foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
	};
}

/** The published files of the real corpus, and how to read them. */
export const { draft } = loadReal().corpus;
export const files = publishedDataset(buildDataset(draft));
export const bytesOf = (name: string): Buffer => {
	const content = files.get(name);
	if (content === undefined) throw new Error(`no file ${name}`);
	return Buffer.from(content);
};
export const json = (name: string) => JSON.parse(bytesOf(name).toString()) as unknown;
export const records = (name: string) => json(`${name}.json`) as Record<string, unknown>[];
export const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
export const descriptor = json('datapackage.json') as { resources: Resource[] };
export const rowsOf = ({ path }: Resource) => parseCsv(bytesOf(path).toString());

