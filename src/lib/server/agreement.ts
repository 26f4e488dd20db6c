import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { computeAgreement } from '../../corpus/agreement/index';
import type { Agreement } from '../../corpus/agreement/index';
import { DataError } from '../model/dataset';
import type { Problem } from '../model/dataset';
import { Reading } from '../model/second-reading';

/**
 * Agreement of the two readings of a data folder, as each was made.
 *
 * @param dir the folder that holds `first-reading/` and `second-reading/`, one file a source each
 * @param sourceIds the sources, in their order
 * @returns the agreement, or null when the data has not been read twice
 * @throws DataError for a file that is missing or cannot be used, RangeError for readings of
 * different claims
 */
export function readAgreement(dir: string, sourceIds: readonly string[]): Agreement | null {
	const folders = ['first-reading', 'second-reading'].map((name) => join(resolve(dir), name));
	if (!folders.every((folder) => existsSync(folder))) return null;
	const [first, second] = folders.map((folder) => sourceIds.map((id) => readReading(folder, id)));
	return computeAgreement(first ?? [], second ?? []);
}

function readReading(folder: string, id: string): Reading {
	const path = join(folder, `${id}.yaml`);
	const refuse = (what: string): never => {
		const problem: Problem = { record: path, what, mend: 'see src/lib/model/second-reading.ts' };
		throw new DataError([problem]);
	};
	if (!existsSync(path)) return refuse('file not found');
	const parsed = Reading.safeParse(parse(readFileSync(path, 'utf8')));
	if (!parsed.success) return refuse(parsed.error.issues[0]?.message ?? 'wrong shape');
	return parsed.data.source === id ? parsed.data : refuse(`source is « ${parsed.data.source} »`);
}
