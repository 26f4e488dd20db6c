import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFolder } from './write-folder';

let parent: string;
beforeEach(() => (parent = mkdtempSync(join(tmpdir(), 'corpus-export-'))));
afterEach(() => rmSync(parent, { recursive: true }));

const files = new Map([
	['a.json', '[1]\n'],
	['b.json', '[2]\n']
]);

test('a new folder is written with its parents, and nothing else is left beside it', () => {
	const folder = join(parent, 'deep/new');
	writeFolder(folder, files);
	expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('[1]\n');
	expect(readdirSync(join(parent, 'deep'))).toEqual(['new']);
});

test('an earlier export is replaced whole', () => {
	const folder = join(parent, 'out');
	writeFolder(folder, files);
	writeFolder(folder, new Map([...files, ['a.json', '[3]\n']]));
	expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('[3]\n');
	expect(readdirSync(parent)).toEqual(['out']);
});

test('a folder with other files is refused and left as it was', () => {
	writeFileSync(join(parent, 'notes.txt'), 'mine');
	expect(() => writeFolder(parent, files)).toThrow(
		'holds « notes.txt », which is no part of the export'
	);
	expect(readdirSync(parent)).toEqual(['notes.txt']);
});

test('a folder within it is written, replaced, and refused when it holds another file', () => {
	const folder = join(parent, 'out');
	const nested = new Map([...files, ['schemas/a.json', '{}\n']]);
	writeFolder(folder, nested);
	writeFolder(folder, nested);
	expect(readFileSync(join(folder, 'schemas/a.json'), 'utf8')).toBe('{}\n');
	writeFileSync(join(folder, 'schemas/mine.json'), '');
	expect(() => writeFolder(folder, nested)).toThrow('holds « schemas/mine.json »');
});

test('a file is refused', () => {
	const file = join(parent, 'file');
	writeFileSync(file, '');
	expect(() => writeFolder(file, files)).toThrow(`${file} is a file`);
});

test('nothing is half written when a file cannot be', () => {
	const folder = join(parent, 'out');
	expect(() => writeFolder(folder, new Map([...files, ['a.json/b.json', '']]))).toThrow();
	expect(existsSync(folder)).toBe(false);
	expect(readdirSync(parent)).toEqual([]);
});

test('an export that fails leaves the earlier one as it was', () => {
	const folder = join(parent, 'out');
	writeFolder(folder, files);
	// A file cannot be a folder too.
	const broken = new Map([...files, ['a.json', '[3]\n'], ['a.json/b.json', '']] as const);
	expect(() => writeFolder(folder, broken)).toThrow();
	expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('[1]\n');
	expect(readdirSync(parent)).toEqual(['out']);
});

test('an export that is killed half-way leaves the earlier one as it was, and the next one works', async () => {
	const folder = join(parent, 'out');
	writeFolder(folder, files);
	const script = fileURLToPath(new URL('stall.fixture.ts', import.meta.url));
	const child = spawn(process.execPath, ['--import', 'tsx', script, folder]);
	await once(child.stdout, 'data');
	child.kill('SIGKILL');
	await once(child, 'exit');
	expect(readdirSync(folder).sort()).toEqual(['a.json', 'b.json']);
	expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('[1]\n');
	writeFolder(folder, new Map([...files, ['a.json', '[3]\n']]));
	expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('[3]\n');
});
