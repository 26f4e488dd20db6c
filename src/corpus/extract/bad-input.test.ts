import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { callCommand } from '../fixtures/run-command';

const folder = mkdtempSync(join(tmpdir(), 'bad-input-'));
afterAll(() => rmSync(folder, { recursive: true }));

const BEYOND_A_MEBIBYTE = 2 ** 20 + 1;
/** Permission bits stop nobody who is root: a link to itself is what nobody can open. */
const isRoot = process.getuid?.() === 0;

function fileOf(name: string, content: string): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

function folderOf(name: string): string {
	const path = join(folder, name);
	mkdirSync(path);
	return path;
}

function unreadable(): string {
	const path = join(folder, 'unreadable.txt');
	if (isRoot) symlinkSync(path, path);
	else {
		writeFileSync(path, 'Notre plan\n');
		chmodSync(path, 0);
	}
	console.log(`unreadable input, as ${isRoot ? 'root: a link to itself' : 'a user: mode 000'}`);
	return path;
}

describe('corpus extract on bad input', () => {
	it.each([
		['missing', () => join(folder, 'nowhere.txt'), 'no file at'],
		['a folder', () => folderOf('folder'), 'is a folder'],
		['empty', () => fileOf('empty.txt', ''), 'is empty'],
		['blank', () => fileOf('blank.txt', '\n \n'), 'holds no text'],
		['binary', () => fileOf('nul.txt', 'a\nb\0c\n'), ':2 holds a NUL byte'],
		[
			'of a line over 1 MiB',
			() => fileOf('long.txt', `un\n${'a'.repeat(BEYOND_A_MEBIBYTE)}\n`),
			':2 is a line over 1 MiB'
		],
		['below a file', () => join(fileOf('file.txt', 'a'), 'x.txt'), 'cannot be read (ENOTDIR)'],
		['unreadable', unreadable, isRoot ? 'cannot be read (ELOOP)' : 'may not be read']
	])('ends with one clear line and exit 2 when the file is %s', async (_, path, message) => {
		const given = path();
		const { code, stderr } = await callCommand(['extract', given, '--ndjson']);
		expect(code).toBe(2);
		expect(stderr).toMatch(/^corpus: [^\n]+; [^\n]+\n$/);
		expect(stderr).toContain(given);
		expect(stderr).toContain(message);
	});
});
