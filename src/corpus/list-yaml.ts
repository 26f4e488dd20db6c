import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lists the YAML files that make the dataset: those of a data folder and of its `passages/`. Other
 * folders, such as second readings, repeat the ids of records and are not looked into.
 *
 * @param folder its path
 * @returns paths below it, sorted
 */
export function listYaml(folder: string): string[] {
	const passages = join(folder, 'passages');
	const below = existsSync(passages)
		? readdirSync(passages).map((name) => join('passages', name))
		: [];
	return [...readdirSync(folder), ...below].filter((name) => /\.ya?ml$/.test(name)).sort();
}
