import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from './usage-error';

/** The repository, wherever the command is called from. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Resolves a path that the user typed: npm moves to the repository and keeps where they were. */
export const resolveTyped = (path: string): string => resolve(process.env.INIT_CWD ?? '.', path);

/** A path as the user would type it from the repository. */
export function showPath(path: string): string {
	const short = relative(ROOT, path);
	return short.startsWith('..') ? path : short;
}

/**
 * Finds the folder of the curated data: `$EN_REGARD_DATA`, else `data/`.
 *
 * @returns its absolute path
 * @throws UsageError when it is no folder
 */
export function findDataFolder(): string {
	const given = process.env.EN_REGARD_DATA;
	const folder = given ? resolveTyped(given) : join(ROOT, 'data');
	if (isFolder(folder)) return folder;
	throw new UsageError(
		`no data folder at ${folder}`,
		'correct EN_REGARD_DATA, or unset it for data/'
	);
}

/**
 * Finds the folder of the source texts: the argument, `$EN_REGARD_SOURCES`, `../shared/sources`,
 * `sources/`.
 *
 * @param given what `--sources` says
 * @param fileNames the texts that are looked for
 * @returns its absolute path, or null when none was named and none is there
 * @throws UsageError when the one that was named is no folder
 */
export function findSourcesFolder(given: string | undefined, fileNames: string[]): string | null {
	const named = given ?? process.env.EN_REGARD_SOURCES;
	if (named === undefined || named === '') {
		const usual = [join(ROOT, '../shared/sources'), join(ROOT, 'sources')];
		const holdsAny = (folder: string) => fileNames.some((name) => existsSync(join(folder, name)));
		return usual.find((folder) => isFolder(folder) && holdsAny(folder)) ?? null;
	}
	const folder = resolveTyped(named);
	if (isFolder(folder)) return folder;
	throw new UsageError(
		`no sources folder at ${folder}`,
		`correct ${given === undefined ? 'EN_REGARD_SOURCES' : '--sources'}, or leave it out to skip what needs the texts`
	);
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();
