import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { PassageFile } from '../../lib/model/passage';
import { readAgreement } from '../../lib/server/agreement';
import { readData } from '../../lib/server/read-data';
import { findDataFolder, resolveTyped } from '../folders';
import { UsageError } from '../usage-error';
import { formatAgreement } from './format';
import { formatReading, freezeReading } from './freeze-reading';

/**
 * `corpus agreement`: how far the two readings agree; with `--freeze FILE`, the reading that a
 * passage file holds, to be kept before disagreements are settled in it.
 *
 * @param args the arguments after `agreement`
 * @returns exit code 0
 * @throws UsageError or DataError for input that cannot be read
 */
export async function run(args: string[]): Promise<number> {
	const { values } = parseArgs({
		args,
		options: { json: { type: 'boolean' }, freeze: { type: 'string' } }
	});
	if (values.freeze === undefined) printAgreement(values.json ?? false);
	else process.stdout.write(formatReading(freezeReading(readPassageFile(values.freeze))));
	return 0;
}

function printAgreement(asJson: boolean): void {
	const folder = findDataFolder();
	const ids = readData(folder).draft.sources.map(({ id }) => id);
	const agreement = readAgreement(folder, ids);
	if (agreement === null)
		throw new UsageError(
			`no two readings in ${folder}`,
			'agreement compares first-reading/ and second-reading/, one file a source each'
		);
	console.log(asJson ? JSON.stringify(agreement, null, '\t') : formatAgreement(agreement));
}

function readPassageFile(name: string): PassageFile {
	const path = resolveTyped(name);
	if (!existsSync(path)) throw new UsageError(`no file at ${path}`, 'name a passage file');
	const parsed = PassageFile.safeParse(parse(readFileSync(path, 'utf8')));
	if (parsed.success) return parsed.data;
	throw new UsageError(`${path} is no passage file`, 'run `corpus verify` to see why');
}
