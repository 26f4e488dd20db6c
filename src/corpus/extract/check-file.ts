import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { UsageError } from '../usage-error';

/** How the bytes of a text are to be read. */
export type Encoding = 'utf-8' | 'windows-1252';

/** What the first pass over a file says. */
export interface CheckedFile {
	path: string;
	encoding: Encoding;
	bytes: number;
}

/** Longer lines are no text of the kind we read, and would break the flat memory. */
const LONGEST_LINE_BYTES = 1 << 20;
const CHUNK_BYTES = 1 << 20;
const NEW_LINE = 10;
/** A UTF-8 character takes at most 4 bytes: up to 3 may wait for the next chunk. */
const LONGEST_TAIL = 3;

/** State of the first pass. */
interface Scan {
	line: number;
	lineBytes: number;
	isUtf8: boolean;
	isBlank: boolean;
	tail: Buffer;
}

/**
 * Reads a file through once, so that nothing is written when it cannot be read whole.
 *
 * @param path of a plain text
 * @returns its encoding and size
 * @throws UsageError for a missing, empty or unreadable file, a folder, a NUL byte, a line over 1 MiB
 * @example checkFile('notes.txt') // → { path: 'notes.txt', encoding: 'utf-8', bytes: 1200 }
 */
export function checkFile(path: string): CheckedFile {
	const bytes = sizeOf(path);
	const scan: Scan = { line: 1, lineBytes: 0, isUtf8: true, isBlank: true, tail: Buffer.alloc(0) };
	for (const chunk of readChunks(path, CHUNK_BYTES)) scanChunk(path, scan, chunk);
	if (scan.tail.length > 0) scan.isUtf8 = false;
	if (scan.isBlank) throw new UsageError(`${path} holds no text`, 'give a plain text file');
	return { path, encoding: scan.isUtf8 ? 'utf-8' : 'windows-1252', bytes };
}

/**
 * Reads a file chunk by chunk.
 *
 * @param path of the file
 * @param size of a chunk in bytes
 * @returns the chunks; each is only valid until the next one is asked for
 * @throws UsageError when the file cannot be read
 * @example [...readChunks('notes.txt', 65536)]
 */
export function* readChunks(path: string, size: number): Generator<Buffer> {
	const file = attempt(path, () => openSync(path, 'r'));
	try {
		const buffer = Buffer.allocUnsafe(size);
		for (;;) {
			const read = attempt(path, () => readSync(file, buffer, 0, size, null));
			if (read === 0) return;
			yield buffer.subarray(0, read);
		}
	} finally {
		closeSync(file);
	}
}

function sizeOf(path: string): number {
	const stats = attempt(path, () => statSync(path));
	if (stats.isDirectory()) {
		throw new UsageError(`${path} is a folder`, 'give one plain text file');
	}
	if (stats.isFile() && stats.size === 0) {
		throw new UsageError(`${path} is empty`, 'give a file that holds text');
	}
	return stats.size;
}

function attempt<T>(path: string, read: () => T): T {
	try {
		return read();
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		if (code === 'ENOENT') throw new UsageError(`no file at ${path}`, 'correct the path');
		if (code === 'EACCES') throw new UsageError(`${path} may not be read`, 'allow reading it');
		throw new UsageError(`${path} cannot be read (${code || error})`, 'give a plain text file');
	}
}

function scanChunk(path: string, scan: Scan, chunk: Buffer): void {
	const nul = chunk.indexOf(0);
	if (nul !== -1) {
		const line = scan.line + countLines(chunk.subarray(0, nul));
		throw new UsageError(
			`${path}:${line} holds a NUL byte`,
			'convert it to a UTF-8 text (UTF-16 holds NUL bytes)'
		);
	}
	scanLines(path, scan, chunk);
	if (scan.isBlank) scan.isBlank = chunk.toString('latin1').trim() === '';
	if (scan.isUtf8) scanUtf8(scan, chunk);
}

function scanLines(path: string, scan: Scan, chunk: Buffer): void {
	let from = 0;
	for (let at = chunk.indexOf(NEW_LINE); at !== -1; at = chunk.indexOf(NEW_LINE, from)) {
		if (scan.lineBytes + at - from > LONGEST_LINE_BYTES) break;
		scan.line++;
		scan.lineBytes = 0;
		from = at + 1;
	}
	const end = chunk.indexOf(NEW_LINE, from);
	scan.lineBytes += (end === -1 ? chunk.length : end) - from;
	if (scan.lineBytes <= LONGEST_LINE_BYTES) return;
	throw new UsageError(`${path}:${scan.line} is a line over 1 MiB`, 'break it into paragraphs');
}

function countLines(bytes: Buffer): number {
	let count = 0;
	for (let at = bytes.indexOf(NEW_LINE); at !== -1; at = bytes.indexOf(NEW_LINE, at + 1)) count++;
	return count;
}

function scanUtf8(scan: Scan, chunk: Buffer): void {
	const bytes = scan.tail.length > 0 ? Buffer.concat([scan.tail, chunk]) : chunk;
	for (let cut = 0; cut <= Math.min(LONGEST_TAIL, bytes.length); cut++) {
		const whole = bytes.subarray(0, bytes.length - cut);
		const tail = bytes.subarray(bytes.length - cut);
		if (!isUtf8(whole) || !mayBegin(tail)) continue;
		scan.tail = Buffer.from(tail);
		return;
	}
	scan.isUtf8 = false;
}

/** Bytes that may be the beginning of a character: a lead byte, then continuations. */
function mayBegin(tail: Buffer): boolean {
	const [lead = 0xc2, ...rest] = tail;
	const isLead = lead >= 0xc2 && lead <= 0xf4;
	return isLead && rest.every((byte) => byte >= 0x80 && byte <= 0xbf);
}
