import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { DataError } from '../lib/model/dataset';
import type { Draft, Problem } from '../lib/model/dataset';
import { readData } from '../lib/server/read-data';

export interface PartialDraft {
	/** Without the sources whose passage file is broken; null when another file is. */
	draft: Draft | null;
	problems: Problem[];
}

/**
 * Reads what can be read: a broken passage file does not stop those who annotate the others.
 *
 * @param folder the data folder
 * @returns the data without the broken passage files, and what is wrong with these
 */
export function loadPartially(folder: string): PartialDraft {
	const copy = mkdtempSync(join(tmpdir(), 'en-regard-'));
	try {
		cpSync(folder, copy, { recursive: true });
		return readSound(copy, []);
	} finally {
		rmSync(copy, { recursive: true });
	}
}

function readSound(copy: string, known: Problem[]): PartialDraft {
	try {
		return { draft: readData(copy).draft, problems: known };
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		const problems = [...known, ...error.problems];
		const broken = error.problems.map(({ record }) => sourceOf(record ?? ''));
		if (broken.some((source) => source === null)) return { draft: null, problems };
		leaveOut(copy, new Set(broken));
		return readSound(copy, problems);
	}
}

const sourceOf = (place: string): string | null =>
	/^passages\/([a-z0-9-]+)\.yaml/.exec(place)?.[1] ?? null;

function leaveOut(copy: string, broken: ReadonlySet<string | null>): void {
	const path = join(copy, 'sources.yaml');
	const sources = parse(readFileSync(path, 'utf8')) as { id: string }[];
	writeFileSync(path, stringify(sources.filter(({ id }) => !broken.has(id))));
	for (const id of broken) rmSync(join(copy, 'passages', `${id}.yaml`), { force: true });
}
