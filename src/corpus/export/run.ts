import { parseArgs } from 'node:util';
import { buildDataset } from '../../lib/model/build';
import { publishedDataset } from '../../lib/server/published-dataset';
import { readData } from '../../lib/server/read-data';
import { findDataFolder, resolveTyped } from '../folders';
import { UsageError } from '../usage-error';
import { writeFolder } from './write-folder';

/**
 * `corpus export DIR`: writes the published dataset.
 *
 * @param args the arguments after `export`
 * @returns exit code 0
 * @throws UsageError or DataError for wrong arguments and data that cannot be published
 */
export async function run(args: string[]): Promise<number> {
	const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
	const [folder, ...others] = positionals;
	if (folder === undefined || others.length > 0)
		throw new UsageError('export needs one folder', 'npm run -s corpus -- export DIR');
	const path = resolveTyped(folder);
	const files = publishedDataset(buildDataset(readData(findDataFolder()).draft));
	writeFolder(path, files);
	console.log(`${files.size} files written to ${path}`);
	return 0;
}
