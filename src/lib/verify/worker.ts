import { sha256 } from './sha256';
import type { Sheet } from './sheet';
import { MOST_BYTES, verifyText } from './verify';
import type { Report } from './verify';

/** What the page asks. */
export interface Request {
	/** A file is read here: the page never holds its bytes. */
	text: Blob | string;
	name: string | null;
	sheets: readonly Sheet[];
	chosen: string | null;
}

/** What the worker answers: its progress, then one report or one failure. */
export type Answer =
	| { progress: number }
	| { report: Report; hashedBy: 'browser' | 'page' }
	| { failure: 'too-large' | 'other' };

/** Browsers give it to pages that came by https, or from the same machine, and to no others. */
const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;

async function digest(bytes: Uint8Array): Promise<string> {
	if (!subtle) return sha256(bytes);
	const hash = new Uint8Array(await subtle.digest('SHA-256', new Uint8Array(bytes)));
	return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const answer = (message: Answer): void => self.postMessage(message);

async function run({ text, ...rest }: Request): Promise<void> {
	if (typeof text !== 'string' && text.size > MOST_BYTES) throw new RangeError('too large');
	const bytes =
		typeof text === 'string'
			? new TextEncoder().encode(text)
			: new Uint8Array(await text.arrayBuffer());
	const onProgress = (progress: number) => answer({ progress });
	const report = await verifyText({ bytes, ...rest, digest, onProgress });
	answer({ report, hashedBy: subtle ? 'browser' : 'page' });
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
	run(data).catch((error: unknown) =>
		answer({ failure: error instanceof RangeError ? 'too-large' : 'other' })
	);
});
