import { readdirSync } from 'node:fs';

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
