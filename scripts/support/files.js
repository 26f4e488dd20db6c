// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/**
 * Every file below a folder, sorted, so that hashes and archives do not depend on the file system.
 *
 * @param {string} folder
 * @returns {string[]} full paths; the path itself when it is a file; none when it does not exist
 */
export function listFiles(folder) {
	if (!existsSync(folder)) return [];
	if (statSync(folder).isFile()) return [folder];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}

/**
 * One hash for many files: of their names and bytes, not of their dates, which a clone changes.
 *
 * @param {string} root names are taken relative to it
 * @param {string[]} paths files or folders, relative to `root`
 * @param {string[]} [more] other things that decide the result (a version, an option)
 * @returns {string} SHA-256 in hexadecimal
 */
export function hashInputs(root, paths, more = []) {
	const hash = createHash('sha256').update(JSON.stringify(more));
	for (const file of paths.flatMap((path) => listFiles(resolve(root, path)))) {
		const bytes = readFileSync(file);
		hash.update(`\n${relative(root, file).split(sep).join('/')}\n${bytes.length}\n`).update(bytes);
	}
	return hash.digest('hex');
}

/**
 * Does `work` for each item, at most `limit` at a time: thousands of pages opened at once end in
 * EMFILE.
 *
 * @template T
 * @param {T[]} items
 * @param {number} limit
 * @param {(item: T) => Promise<void>} work
 */
export async function forEachBounded(items, limit, work) {
	const waiting = items.values();
	const worker = async () => {
		for (const item of waiting) await work(item);
	};
	await Promise.all(Array.from({ length: limit }, worker));
}
