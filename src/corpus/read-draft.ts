import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from '../lib/model/dataset';
import type { Draft, Problem } from '../lib/model/dataset';
import { readData } from '../lib/server/read-data';

const ALIAS = /(?:^|[\s[{,])\*[\p{L}\d_-]+\s*(?:$|[,\]}#])/u;

/**
 * Reads the curated data; YAML aliases, which the reader refuses, get a place and a mend.
 *
 * @param folder the data folder
 * @returns the records, valid one by one
 * @throws DataError with every problem found
 */
export function readDraft(folder: string): Draft {
	try {
		return readData(folder).draft;
	} catch (error) {
		const problems = error instanceof ReferenceError ? listAliases(folder) : [];
		throw problems.length > 0 ? new DataError(problems) : error;
	}
}

function listAliases(folder: string): Problem[] {
	return listYaml(folder).flatMap((name) => {
		const lines = readFileSync(join(folder, name), 'utf8').split('\n');
		const at = lines.findIndex((line) => ALIAS.test(line));
		if (at === -1) return [];
		const what = `a YAML alias: « ${lines[at]?.trim()} »`;
		return [
			{ record: `${name}:${at + 1}`, what, mend: 'write the value out: each record stands alone' }
		];
	});
}

/**
 * Lists the YAML files of a data folder.
 *
 * @param folder its path
 * @returns paths below it, sorted
 */
export function listYaml(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.ya?ml$/.test(name))
		.sort();
}
