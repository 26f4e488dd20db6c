import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { resolveTyped } from '../folders';
import { UsageError } from '../usage-error';
import { checkFile } from './check-file';
import type { CheckedFile } from './check-file';
import { createCollector, DOCUMENT_KINDS, Extractor } from './index';
import type { DocumentKind, Extraction, ExtractRecord } from './index';
import { readLines } from './read-lines';
import { showExtraction } from './show';

/** Where the command writes; tests give their own. */
export interface ExtractIo {
	/** Results; resolves when more may be written. */
	write(text: string): Promise<void>;
	/** Remarks: they never mix with the results. */
	warn(text: string): void;
	/** True when a person looks on: only then is progress shown. */
	isTerminal: boolean;
	/** True when the results scroll by on that terminal: streamed records are progress enough. */
	showsResults: boolean;
}

const LAYOUTS = [...DOCUMENT_KINDS, 'auto'] as const;
/** Records are written in batches: one call per record would cost more than the extraction. */
const BATCH_CHARACTERS = 1 << 16;
const MEGABYTE = 1e6;

const PROCESS_IO: ExtractIo = {
	async write(text) {
		if (!process.stdout.write(text)) await once(process.stdout, 'drain');
	},
	warn: (text) => void process.stderr.write(text),
	isTerminal: process.stderr.isTTY === true,
	showsResults: process.stdout.isTTY === true
};

/**
 * `corpus extract FILE [--as blog|programme|communique|auto] [--json|--ndjson]`.
 *
 * @param args the arguments after `extract`
 * @returns exit code 0
 * @throws UsageError, or what `parseArgs` throws, for wrong arguments and unreadable input
 * @example await run(['page.txt', '--json']) // → 0, one JSON document on standard output
 */
export async function run(args: string[]): Promise<number> {
	return runExtract(args, PROCESS_IO);
}

/**
 * The same, writing where it is told.
 *
 * @param args the arguments after `extract`
 * @param io where to write
 * @returns exit code 0
 * @throws UsageError, or what `parseArgs` throws, for wrong arguments and unreadable input
 * @example await runExtract(['page.txt', '--ndjson'], io)
 */
export async function runExtract(args: string[], io: ExtractIo): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			as: { type: 'string', default: 'auto' },
			json: { type: 'boolean', default: false },
			ndjson: { type: 'boolean', default: false }
		}
	});
	if (values.json && values.ndjson)
		throw new UsageError('--json and --ndjson', 'choose one of them');
	const file = checkFile(onlyFile(positionals));
	if (file.encoding !== 'utf-8') {
		io.warn(`corpus: ${file.path} is no UTF-8: read as ${file.encoding} (Latin-1)\n`);
	}
	const as = layoutOf(values.as);
	if (values.ndjson) await stream(file, as, io);
	else await print(file, as, values.json, io);
	return 0;
}

/**
 * Extracts a checked file as a whole.
 *
 * @param file what `checkFile` returned
 * @param as the layout, or `auto`
 * @param io where progress is shown
 * @returns the extraction
 * @throws UsageError when the file cannot be read any more
 * @example extractFile(checkFile('page.txt'), 'auto', io).passages
 */
export function extractFile(
	file: CheckedFile,
	as: DocumentKind | 'auto',
	io: ExtractIo
): Extraction {
	const { extraction, collect } = createCollector();
	const extractor = new Extractor(as, collect);
	for (const lines of readLines(file, progressOf(file, io))) {
		for (const line of lines) extractor.push(line);
	}
	extractor.end();
	return extraction;
}

async function print(file: CheckedFile, as: DocumentKind | 'auto', json: boolean, io: ExtractIo) {
	const whole = extractFile(file, as, io);
	await io.write(json ? `${JSON.stringify(whole, null, '\t')}\n` : showExtraction(whole));
}

/** One record a line: `{ record: 'passage', kind, heading, … }`. */
async function stream(file: CheckedFile, as: DocumentKind | 'auto', io: ExtractIo): Promise<void> {
	let batch = '';
	const extractor = new Extractor(as, (record) => {
		batch += lineOf(record);
	});
	for (const lines of readLines(file, io.showsResults ? silently : progressOf(file, io))) {
		for (const line of lines) {
			extractor.push(line);
			if (batch.length < BATCH_CHARACTERS) continue;
			await io.write(batch);
			batch = '';
		}
	}
	extractor.end();
	await io.write(batch);
}

function lineOf(record: ExtractRecord): string {
	const { record: name, content } = record;
	return `{"record":"${name}",${JSON.stringify(content).slice(1)}\n`;
}

const silently = () => undefined;

/** One line, written anew over itself. */
function progressOf(file: CheckedFile, io: ExtractIo): (bytes: number) => void {
	if (!io.isTerminal || file.bytes < MEGABYTE) return silently;
	const total = (file.bytes / MEGABYTE).toFixed(0);
	return (bytes) => {
		const end = bytes >= file.bytes ? '\n' : '';
		io.warn(`\r${(bytes / MEGABYTE).toFixed(0)} of ${total} MB${end}`);
	};
}

function onlyFile(positionals: string[]): string {
	const [path, ...rest] = positionals;
	if (path === undefined) throw new UsageError('no file given', 'corpus extract FILE');
	if (rest.length > 0)
		throw new UsageError(`more than one file: ${positionals.join(', ')}`, 'give one');
	return resolveTyped(path);
}

function layoutOf(given: string): DocumentKind | 'auto' {
	const layout = LAYOUTS.find((known) => known === given);
	if (layout) return layout;
	throw new UsageError(`unknown layout « ${given} »`, `--as is one of ${LAYOUTS.join(', ')}`);
}
