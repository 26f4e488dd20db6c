import type { Draft } from '../../lib/model/dataset';
import type { PassageFile } from '../../lib/model/passage';
import type { SourceTexts } from '../corpus';

/** How much of one source the data accounts for. */
export interface SourceCoverage {
	source: string;
	/** Non-blank lines; null when the text is not at hand. */
	textLines: number | null;
	linesInPassages: number | null;
	linesInNoise: number | null;
	linesLost: number | null;
	passages: number;
	passagesWithClaims: number;
	claims: number;
	figures: number;
	/** Numbers listed as no quantity. */
	numerals: number;
}

type Span = readonly [number, number];
const holds = (spans: Span[], line: number): boolean =>
	spans.some(([first, last]) => first <= line && line <= last);

/**
 * Counts, for each source, what is accounted for.
 *
 * @param draft the data
 * @param texts the source texts, or null: lines are then not counted
 * @returns one row a source, in the order of the sources
 */
export function measureCoverage(draft: Draft, texts: SourceTexts | null): SourceCoverage[] {
	return draft.passageFiles.map((file) => {
		const claims = file.passages.flatMap((passage) => passage.claims);
		return {
			source: file.source,
			...countLines(file, texts?.get(file.source)?.lines ?? null),
			passages: file.passages.length,
			passagesWithClaims: file.passages.filter((passage) => passage.claims.length > 0).length,
			claims: claims.length,
			figures: claims.flatMap((claim) => claim.figures).length,
			numerals: file.numerals.length
		};
	});
}

function countLines({ passages, noise }: PassageFile, lines: string[] | null) {
	if (!lines)
		return { textLines: null, linesInPassages: null, linesInNoise: null, linesLost: null };
	const numbers = lines.flatMap((text, index) => (text.trim() === '' ? [] : [index + 1]));
	const noiseSpans = noise.map((entry) => entry.lines);
	const passageSpans = passages.map((passage) => passage.lines);
	const inNoise = numbers.filter((line) => holds(noiseSpans, line)).length;
	const isOwn = (line: number) => !holds(noiseSpans, line) && holds(passageSpans, line);
	const inPassages = numbers.filter(isOwn).length;
	return {
		textLines: numbers.length,
		linesInPassages: inPassages,
		linesInNoise: inNoise,
		linesLost: numbers.length - inNoise - inPassages
	};
}
