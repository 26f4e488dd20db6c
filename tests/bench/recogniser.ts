/**
 * Figures found by `findFigures` against `@microsoft/recognizers-text-suite` (French), on the same chunks of about 2 kB.
 *
 * The recogniser is asked for numbers, percentages and currencies; its time grows faster than the text, hence chunks.
 */
import suite from '@microsoft/recognizers-text-suite';
import { findFigures } from '../../src/lib/numbers/french-numbers';

const CHUNK_CHARACTERS = 2000;
/** The recogniser's cost is large: few chunks measure it, and as many rounds of ours as take a like time. */
const ROUNDS = 200;

interface Recogniser {
	Culture: { French: string };
	recognizeNumber: (text: string, culture: string) => unknown[];
	recognizePercentage: (text: string, culture: string) => unknown[];
	recognizeCurrency: (text: string, culture: string) => unknown[];
}

/** How fast each of the two reads the figures of the same chunks. */
export interface Comparison {
	chunks: number;
	oursMsPerChunk: number;
	theirsMsPerChunk: number;
	ratio: number;
}

function timeOf(run: () => void): number {
	const startedAt = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(startedAt);
	return (user + system) / 1000;
}

/**
 * Times both on the same text, in processor time.
 *
 * @param text cut into chunks of about 2 kB
 * @param most how many chunks at most
 * @returns milliseconds per chunk, and how many times ours is faster
 */
export function compareWithRecogniser(text: string, most: number): Comparison {
	const { Culture, ...theirs } = suite as unknown as Recogniser;
	const count = Math.min(most, Math.floor(text.length / CHUNK_CHARACTERS));
	const chunks = Array.from({ length: count }, (_, index) =>
		text.slice(index * CHUNK_CHARACTERS, (index + 1) * CHUNK_CHARACTERS)
	);
	const recognise = (chunk: string) => {
		theirs.recognizeNumber(chunk, Culture.French);
		theirs.recognizePercentage(chunk, Culture.French);
		theirs.recognizeCurrency(chunk, Culture.French);
	};
	recognise('25 000 euros');
	for (const chunk of chunks) findFigures(chunk);
	const theirsMs = timeOf(() => chunks.forEach(recognise));
	const oursMs = timeOf(() => {
		for (let round = 0; round < ROUNDS; round++) for (const chunk of chunks) findFigures(chunk);
	});
	const oursMsPerChunk = oursMs / ROUNDS / chunks.length;
	const theirsMsPerChunk = theirsMs / chunks.length;
	return {
		chunks: chunks.length,
		oursMsPerChunk,
		theirsMsPerChunk,
		ratio: theirsMsPerChunk / oursMsPerChunk
	};
}
