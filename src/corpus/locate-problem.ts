import { join } from 'node:path';
import type { Problem } from '../lib/model/dataset';
import type { Finding } from './finding';
import { showPath } from './folders';

/**
 * Turns a problem of the data into a finding with its place.
 *
 * `readData` names the place « passages/dh26.yaml:12 » where the linking of records names an id.
 *
 * @param problem what `readData` or `buildDataset` found
 * @param folder the data folder
 * @returns the finding; file is the folder when only the record is known
 */
export function locateProblem({ record, what, mend }: Problem, folder: string): Finding {
	const [, name, line] = /^(.+?\.ya?ml)(?::(\d+))?$/.exec(record ?? '') ?? [];
	return {
		rule: 'every file is valid',
		file: showPath(name === undefined ? folder : join(folder, name)),
		line: line === undefined ? null : Number(line),
		record: /^« ([a-z0-9-]+) »/.exec(what)?.[1] ?? name ?? record ?? 'data',
		sourceLine: null,
		what,
		mend
	};
}
