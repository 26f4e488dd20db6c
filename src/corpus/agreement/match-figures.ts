import type { ReadFigure } from '../../lib/model/second-reading';

/** The same figure as two readers listed it. */
export type FigurePair = readonly [first: ReadFigure, second: ReadFigure];

interface Candidate {
	first: ReadFigure;
	second: ReadFigure;
	/** Value and unit alike count before the words do. */
	rank: number;
}

/** Half the words of the shorter one: « 5 ans » and « 7 ans » share only their unit. */
const LEAST_OVERLAP = 0.5;

/**
 * Pairs the figures of two readers of one source: same line, words in common, and the best pair
 * first (value, then unit, then words). Greedy: each figure is paired once. Two figures may be
 * paired though their values differ, else agreement on values would be perfect by construction.
 *
 * @param first figures of the first reader
 * @param second figures of the second reader
 * @returns the pairs, in the order of the first reader
 */
export function matchFigures(
	first: readonly ReadFigure[],
	second: readonly ReadFigure[]
): FigurePair[] {
	const candidates = first
		.flatMap((one) => second.flatMap((other) => rankPair(one, other)))
		.sort((a, b) => b.rank - a.rank);
	const taken = new Set<ReadFigure>();
	const pairs: FigurePair[] = [];
	for (const candidate of candidates) {
		if (taken.has(candidate.first) || taken.has(candidate.second)) continue;
		taken.add(candidate.first).add(candidate.second);
		pairs.push([candidate.first, candidate.second]);
	}
	return pairs.sort(([a], [b]) => first.indexOf(a) - first.indexOf(b));
}

function rankPair(first: ReadFigure, second: ReadFigure): Candidate[] {
	const lines = new Set([first.line, ...first.alsoLines]);
	if (![second.line, ...second.alsoLines].some((line) => lines.has(line))) return [];
	const overlap = shareOfWords(first.raw, second.raw);
	if (overlap <= LEAST_OVERLAP) return [];
	const alike = (first.value === second.value ? 4 : 0) + (first.unit === second.unit ? 2 : 0);
	return [{ first, second, rank: alike + overlap }];
}

function shareOfWords(a: string, b: string): number {
	const [shorter, longer] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
	if (!shorter?.length || !longer) return 0;
	return shorter.filter((word) => longer.includes(word)).length / shorter.length;
}

const wordsOf = (raw: string): string[] =>
	raw
		.normalize('NFC')
		.toLowerCase()
		.match(/[\p{L}\p{N}]+|[%€]/gu) ?? [];
