import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadTown } from './fixtures/load-town';
import { first } from './fixtures/pick';
import { readSources } from './read-sources';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'corpus-sources-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const blog = () => [first(loadTown().corpus.draft.sources)];
const read = () => readSources(folder, blog()).get('blog');
const write = (content: string | Uint8Array) => writeFileSync(join(folder, 'blog.txt'), content);

describe('readSources', () => {
	test('gives lines without their ends, and the hash of the bytes', () => {
		write('un\ndeux é');
		expect(read()).toEqual({
			fileName: 'blog.txt',
			text: 'un\ndeux é',
			lines: ['un', 'deux é'],
			sha256: '2f677e8f8ca820cffe0141542e81d8c20f690ec16358cdcee7670002f76f6405'
		});
	});

	test('refuses a missing file', () => expect(read).toThrow('blog.txt is missing'));

	test('refuses a folder', () => {
		mkdirSync(join(folder, 'blog.txt'));
		expect(read).toThrow('blog.txt is no file');
	});

	test.each<[string, string | Uint8Array, string]>([
		['an empty file', '', 'blog.txt is empty'],
		['a NUL byte', 'ab\0c', 'blog.txt holds a NUL byte at 2'],
		['another encoding', new Uint8Array([0xe9, 0x74, 0xe9]), 'blog.txt is not UTF-8'],
		['a line over 1 MiB', `x\n${'y'.repeat(1024 * 1024 + 1)}`, 'blog.txt:2: line over 1 MiB']
	])('refuses %s', (_, content, message) => {
		write(content);
		expect(read).toThrow(message);
	});
});
