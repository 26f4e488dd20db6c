import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../lib/model/source';
import type { SourceText } from './corpus';
import { UsageError } from './usage-error';

/** A longer line is no text that people wrote. */
const LONGEST_LINE = 1024 * 1024;
/** Larger files are refused before they fill the memory. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Reads the source texts.
 *
 * @param folder absolute path of the folder that holds them
 * @param sources the records that name the files
 * @returns the texts by source id
 * @throws UsageError for a file that is missing, no file, empty, damaged or not UTF-8
 */
export function readSources(folder: string, sources: readonly Source[]): Map<string, SourceText> {
	return new Map(sources.map(({ id, fileName }) => [id, readSource(folder, fileName)]));
}

function readSource(folder: string, fileName: string): SourceText {
	const path = join(folder, fileName);
	if (!existsSync(path))
		throw new UsageError(`${path} is missing`, 'put the snapshot there (sources.yaml names it)');
	const stat = statSync(path);
	if (!stat.isFile()) throw new UsageError(`${path} is no file`, 'put the snapshot there');
	if (stat.size === 0) throw new UsageError(`${path} is empty`, 'put the snapshot there');
	if (stat.size > MOST_BYTES)
		throw new UsageError(`${path} is larger than 64 MiB`, 'is it plain text?');
	const bytes = readFileSync(path);
	const text = decode(path, bytes);
	const lines = text.split('\n');
	const long = lines.findIndex((line) => line.length > LONGEST_LINE);
	if (long !== -1)
		throw new UsageError(`${path}:${long + 1}: line over 1 MiB`, 'is it plain text?');
	return { fileName, sha256: createHash('sha256').update(bytes).digest('hex'), text, lines };
}

function decode(path: string, bytes: Uint8Array): string {
	const nul = bytes.indexOf(0);
	if (nul !== -1)
		throw new UsageError(`${path} holds a NUL byte at ${nul}`, 'use a plain-text copy');
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		throw new UsageError(`${path} is not UTF-8`, 'use a UTF-8 copy, unchanged in its words');
	}
}
