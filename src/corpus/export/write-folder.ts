import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { UsageError } from '../usage-error';

/**
 * Writes a folder whole or not at all: into a sibling first, which then takes its name.
 *
 * @param folder absolute path; created with its parents, or replaced when it holds nothing else
 * @param files content by path below it
 * @throws UsageError when the path is a file, or a folder with other files in it
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
	refuseToOverwrite(folder, files);
	mkdirSync(dirname(folder), { recursive: true });
	const sibling = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
	try {
		const fresh = join(sibling, 'new');
		mkdirSync(fresh);
		for (const [name, content] of files) {
			mkdirSync(dirname(join(fresh, name)), { recursive: true });
			writeFileSync(join(fresh, name), content);
		}
		replaceFolder(folder, fresh, join(sibling, 'old'));
	} finally {
		rmSync(sibling, { recursive: true, force: true });
	}
}

/** Puts the old one back when the new one cannot take its place. */
function replaceFolder(folder: string, fresh: string, old: string): void {
	const hasOld = existsSync(folder);
	if (hasOld) renameSync(folder, old);
	try {
		renameSync(fresh, folder);
	} catch (error) {
		if (hasOld) renameSync(old, folder);
		throw error;
	}
}

function refuseToOverwrite(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
	if (!existsSync(folder)) return;
	if (!statSync(folder).isDirectory())
		throw new UsageError(
			`${folder} is a file`,
			'name a folder that is new, empty, or an earlier export'
		);
	const held = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
	const other = held.find((name) => !files.has(name));
	if (other !== undefined)
		throw new UsageError(
			`${folder} holds « ${other} », which is no part of the export`,
			'name a folder that is new, empty, or an earlier export'
		);
}
