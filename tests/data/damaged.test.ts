import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TOWN } from '../../src/corpus/fixtures/load-town';
import { buildDataset } from '../../src/lib/model/build';
import { DataError } from '../../src/lib/model/dataset';
import { readData } from '../../src/lib/server/read-data';
import { surviveMany } from './hostile';
import { HOSTILE_INPUTS, hostileBytes, hostileText } from './hostile-inputs';

const DATA = join(TOWN, 'data');
const files = readdirSync(DATA, { recursive: true, encoding: 'utf8' }).filter((file) =>
	file.endsWith('.yaml')
);

let copy: string;
beforeAll(() => {
	copy = mkdtempSync(join(tmpdir(), 'damaged-'));
	cpSync(DATA, copy, { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true }));

/** What a build does with the data before it writes anything; null when it refuses. */
function build(): string | null {
	try {
		return JSON.stringify(buildDataset(readData(copy).draft));
	} catch (error) {
		expect(error).toBeInstanceOf(DataError);
		expect((error as DataError).problems.length).toBeGreaterThan(0);
		return null;
	}
}

/** What a dataset says of the sources; noise and numerals that are no quantity are compared with the texts alone. */
function textOf(built: string | null): string {
	const { passages, claims, figures } = JSON.parse(built ?? '{}') as Record<string, unknown>;
	return JSON.stringify({ passages, claims, figures });
}

/** Builds with one file replaced, and puts it back. */
function buildWith(file: string, content: string | Uint8Array): string | null {
	const path = join(copy, file);
	const sound = readFileSync(path);
	try {
		writeFileSync(path, content);
		return build();
	} finally {
		writeFileSync(path, sound);
	}
}

describe('a damaged dataset', () => {
	test('is refused when a file is cut inside a line', () => {
		expect(build()).not.toBeNull();
		for (const file of files) {
			const text = readFileSync(join(DATA, file), 'utf8');
			const inside = Array.from(text, (_, at) => at).filter((at) => at > 0 && text[at - 1] !== '\n');
			fc.assert(
				fc.property(fc.constantFrom(...inside), (at) => {
					expect(buildWith(file, text.slice(0, at)), `${file} cut at ${at}`).toBeNull();
				}),
				{ numRuns: 10 }
			);
		}
	});

	test('is refused when a file of passages is cut after any line that holds text of its source', () => {
		const whole = textOf(build());
		for (const file of files.filter((name) => name.startsWith('passages'))) {
			const lines = readFileSync(join(DATA, file), 'utf8').split('\n').slice(0, -1);
			// Comments and blank lines at the end are no loss.
			const kept = lines.findLastIndex((line) => /^[^#]*\S/.test(line));
			for (let count = 0; count < kept; count++) {
				const cut = lines.slice(0, count).map((line) => `${line}\n`);
				const read = buildWith(file, cut.join(''));
				if (read !== null) expect(textOf(read), `${file} cut after line ${count}`).toBe(whole);
			}
		}
	});

	test('is refused when a file is missing or empty of the records that others name', () => {
		for (const file of ['site.yaml', 'sources.yaml', 'actors.yaml', 'themes.yaml', ...files.filter((name) => name.startsWith('passages'))])
			expect(buildWith(file, ''), file).toBeNull();
	});

	test('is refused for a thousand hostile contents, one in each file: never half, never a crash', async () => {
		const others = files.filter((file) => file !== 'sources.yaml');
		const content = fc.oneof(hostileBytes, hostileText);
		const inputs = fc.array(content, { minLength: others.length, maxLength: others.length });
		const contents = new Map(others.map((file) => [file, readFileSync(join(copy, file))]));
		await surviveMany({
			inputs,
			numRuns: Math.ceil(HOSTILE_INPUTS / others.length),
			parse: (given) => {
				for (const [rank, file] of others.entries())
					writeFileSync(join(copy, file), given[rank] ?? '');
				expect(build()).toBeNull();
			}
		});
		for (const [file, sound] of contents) writeFileSync(join(copy, file), sound);
		const read = ['---\n...\n', '[]\n', '{}\n', 'null\n', '- &a [*a]\n'].map((list) => buildWith('sources.yaml', list));
		expect(read).toEqual(read.map(() => null));
	});
});
