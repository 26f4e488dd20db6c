/** A run of words, the same on both sides or not. */
export interface Stretch {
	text: string;
	differs: boolean;
}

const TOKEN = /\p{L}[\p{L}\p{M}]*|\p{N}+|\s+|[^]/gu;
/** Beyond this the comparison, which grows with the square, is not worth its time. */
const MOST_TOKENS = 200;

/**
 * Compares two short phrases word by word and number by number.
 *
 * @param expected the published words
 * @param given the words of the text
 * @returns both, cut where they begin and cease to differ; never throws
 * @example compareWords('15 projets', '16 projets') // → expected: [{ text: '15', differs: true }, { text: ' projets', differs: false }]
 */
export function compareWords(
	expected: string,
	given: string
): { expected: Stretch[]; given: Stretch[] } {
	const left = expected.match(TOKEN)?.slice(0, MOST_TOKENS) ?? [];
	const right = given.match(TOKEN)?.slice(0, MOST_TOKENS) ?? [];
	const shared = commonTokens(left, right);
	return {
		expected: join(left, new Set(shared.map(([at]) => at))),
		given: join(right, new Set(shared.map(([, at]) => at)))
	};
}

/** Longest common subsequence, as pairs of ranks. */
function commonTokens(left: string[], right: string[]): [number, number][] {
	const lengths = left.map(() => new Uint16Array(right.length + 1));
	lengths.push(new Uint16Array(right.length + 1));
	const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
	for (let i = left.length - 1; i >= 0; i--)
		for (let j = right.length - 1; j >= 0; j--) {
			const row = lengths[i];
			if (!row) continue;
			row[j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
		}
	const pairs: [number, number][] = [];
	for (let i = 0, j = 0; i < left.length && j < right.length;) {
		if (left[i] === right[j]) pairs.push([i++, j++]);
		else if (at(i + 1, j) >= at(i, j + 1)) i++;
		else j++;
	}
	return pairs;
}

function join(tokens: string[], shared: ReadonlySet<number>): Stretch[] {
	const stretches: Stretch[] = [];
	for (const [rank, text] of tokens.entries()) {
		const differs = !shared.has(rank);
		const last = stretches.at(-1);
		if (last?.differs === differs) last.text += text;
		else stretches.push({ text, differs });
	}
	return stretches;
}
