import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { DataError } from '../lib/model/dataset';
import { readData } from '../lib/server/read-data';
import type { Draft } from '../lib/model/dataset';

/**
 * Reads what can be read when some passage files cannot: annotators of the other files go on.
 *
 * @param folder the data folder
 * @param error what `readData` said of the whole
 * @returns the data without the sources of the broken passage files, or null when more is broken
 */
export function loadPartially(folder: string, error: DataError): Draft | null {
	const broken = new Set<string>();
	for (const { record } of error.problems) {
		const source = /^passages\/([a-z0-9-]+)\.yaml/.exec(record ?? '')?.[1];
		if (source === undefined) return null;
		broken.add(source);
	}
	const copy = mkdtempSync(join(tmpdir(), 'en-regard-'));
	try {
		cpSync(folder, copy, { recursive: true });
		const sources = parse(readFileSync(join(copy, 'sources.yaml'), 'utf8')) as { id: string }[];
		const sound = sources.filter(({ id }) => !broken.has(id));
		writeFileSync(join(copy, 'sources.yaml'), stringify(sound));
		for (const id of broken) rmSync(join(copy, 'passages', `${id}.yaml`), { force: true });
		return readData(copy).draft;
	} finally {
		rmSync(copy, { recursive: true });
	}
}
