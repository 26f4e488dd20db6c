import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readAgreement } from './agreement';

const CLAIM = '{ id: a, nature: done, about: record, themes: [budget], sensitive: false }';
const reading = (source: string, claim = CLAIM) =>
	`source: ${source}\nclaims:\n  - ${claim}\nfigures: []\n`;

describe('readAgreement', () => {
	let folder = '';
	const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'readings-'));
		for (const name of ['first-reading', 'second-reading']) mkdirSync(join(folder, name));
		write('first-reading/blog.yaml', reading('blog'));
		write('second-reading/blog.yaml', reading('blog', CLAIM.replace('done', 'presented')));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	test('compares the two readings of a folder', () => {
		expect(readAgreement(folder, ['blog'])?.all.claims.nature).toMatchObject({ items: 1, same: 0 });
	});

	test('is null for data that was read once', () => {
		rmSync(join(folder, 'second-reading'), { recursive: true });
		expect(readAgreement(folder, ['blog'])).toBeNull();
	});

	test('names the file that is missing, of another source or of another shape', () => {
		expect(() => readAgreement(folder, ['plan'])).toThrow(
			'first-reading/plan.yaml: file not found'
		);
		write('second-reading/blog.yaml', reading('plan'));
		expect(() => readAgreement(folder, ['blog'])).toThrow('source is « plan »');
		write('second-reading/blog.yaml', 'claims: []');
		expect(() => readAgreement(folder, ['blog'])).toThrow('second-reading/blog.yaml');
	});
});
