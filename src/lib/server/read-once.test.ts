import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readOnce } from './read-once';

const folder = mkdtempSync(join(tmpdir(), 'en-regard-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('what one thread of a build reads, the next takes as it is', () => {
	const file = join(folder, 'left');
	const source = { id: 'a', lines: [1, 2], url: undefined, date: null };
	const first = readOnce(() => ({ whole: [source], shown: [source] }), file);
	const second = readOnce((): typeof first => {
		throw new Error('read again');
	}, file);
	expect(second).toStrictEqual(first);
	expect(second.whole[0]).toBe(second.shown[0]);
});

test('outside a build everything is read', () => {
	let times = 0;
	readOnce(() => ++times, '');
	readOnce(() => ++times, '');
	expect(times).toBe(2);
});
