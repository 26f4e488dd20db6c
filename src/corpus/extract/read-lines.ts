import { readChunks } from './check-file';
import type { CheckedFile } from './check-file';

const CHUNK_BYTES = 1 << 18;

/**
 * Reads the lines of a checked file, a few at a time, so that memory stays flat.
 *
 * @param file what `checkFile` returned
 * @param onProgress called after each chunk with the bytes read so far
 * @returns batches of lines without their line breaks; a BOM is dropped
 * @throws UsageError when the file cannot be read any more
 * @example for (const lines of readLines(checkFile('notes.txt'), () => {})) console.log(lines);
 */
export function* readLines(
	{ path, encoding }: CheckedFile,
	onProgress: (bytes: number) => void
): Generator<string[]> {
	const decoder = new TextDecoder(encoding);
	let rest = '';
	let bytes = 0;
	for (const chunk of readChunks(path, CHUNK_BYTES)) {
		const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
		rest = lines.pop() ?? '';
		bytes += chunk.length;
		yield lines.map(dropReturn);
		onProgress(bytes);
	}
	const last = rest + decoder.decode();
	if (last !== '') yield [dropReturn(last)];
}

function dropReturn(line: string): string {
	return line.endsWith('\r') ? line.slice(0, -1) : line;
}
