import type { Draft } from '../../lib/model/dataset';
import type { Check } from '../../lib/model/check';
import { nature } from '../../lib/model/vocabulary';
import { countWords } from '../../lib/text/count-words';
import { listClaims, listFigures } from '../corpus';
import type { ClaimHome, SourceTexts } from '../corpus';
import { SIDES, sidesBySource } from '../sides';
import type { SideName } from '../sides';

/** What one side has, over all or on one theme. */
export interface SideWeight {
	/** Claims that are told for the first time (`sameAs` counted once). */
	claims: number;
	repeated: number;
	figures: number;
	wordsQuoted: number;
	/** Of the French summaries. */
	wordsSummarised: number;
	/** Of the passages that hold these claims; null when the texts are not at hand. */
	wordsOfSource: number | null;
}

export type PerSide<T> = Record<SideName, T>;

export interface Symmetry {
	overall: PerSide<SideWeight>;
	themes: { theme: string; sides: PerSide<SideWeight> }[];
	natures: { nature: string; sides: PerSide<number> }[];
}

const perSide = <T>(make: (side: SideName) => T): PerSide<T> =>
	Object.fromEntries(SIDES.map((side) => [side, make(side)])) as PerSide<T>;

/**
 * Weighs the sides against each other: inequality is shown, not corrected.
 *
 * @param draft the data
 * @param texts the source texts, or null
 * @returns counts per side, over all, per theme and per nature
 */
export function measureSymmetry(draft: Draft, texts: SourceTexts | null): Symmetry {
	const sides = sidesBySource(draft);
	const homes = listClaims(draft);
	const ofSide = (side: SideName) => homes.filter(({ source }) => sides.get(source) === side);
	return {
		overall: perSide((side) => weigh(ofSide(side), { draft, texts })),
		themes: draft.themes.map(({ id }) => ({
			theme: id,
			sides: perSide((side) =>
				weigh(
					ofSide(side).filter(({ claim }) => claim.themes.includes(id)),
					{ draft, texts }
				)
			)
		})),
		natures: nature.keys.map((key) => ({
			nature: key,
			sides: perSide(
				(side) => ofSide(side).filter((home) => isFirst(home) && home.claim.nature === key).length
			)
		}))
	};
}

const isFirst = ({ claim }: ClaimHome): boolean => claim.sameAs === null;
const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

interface Corpora {
	draft: Draft;
	texts: SourceTexts | null;
}

function weigh(homes: ClaimHome[], corpora: Corpora): SideWeight {
	const first = homes.filter(isFirst);
	const quotes = homes.flatMap(({ claim }) => claim.quotes);
	return {
		claims: first.length,
		repeated: homes.length - first.length,
		figures: sum(
			homes.map(({ claim }) => claim.figures.filter(({ sameAs }) => sameAs === null).length)
		),
		wordsQuoted: sum(quotes.map(({ exact }) => countWords(exact))),
		wordsSummarised: sum(first.map(({ claim }) => countWords(claim.summary.fr))),
		wordsOfSource: corpora.texts ? countSourceWords(homes, corpora) : null
	};
}

function countSourceWords(homes: ClaimHome[], { draft, texts }: Corpora): number {
	const noise = new Map(draft.passageFiles.map((file) => [file.source, file.noise]));
	const passages = new Map(homes.map((home) => [home.passage.id, home]));
	return sum(
		[...passages.values()].map(({ source, passage }) => {
			const [first, last] = passage.lines;
			const isNoise = (line: number) =>
				noise.get(source)?.some(({ lines }) => lines[0] <= line && line <= lines[1]);
			return (texts?.get(source)?.lines ?? [])
				.slice(first - 1, last)
				.filter((_, offset) => !isNoise(first + offset))
				.reduce((words, line) => words + countWords(line), 0);
		})
	);
}

/** Whose words a check holds against each other. */
export type CheckSideName = SideName | 'both';

/**
 * Counts the checks by the side whose words they test, so that both are tested alike.
 *
 * @param draft the data
 * @param checks computed checks
 * @returns count and verdicts per side; « both » when the inputs come from record and programme
 */
export function countChecks(
	draft: Draft,
	checks: readonly Check[]
): { side: CheckSideName; checks: number; verdicts: Record<string, number> }[] {
	const sides = sidesBySource(draft);
	const sources = new Map([
		...listClaims(draft).map(({ claim, source }) => [claim.id, source] as const),
		...listFigures(draft).map(({ figure, source }) => [figure.id, source] as const)
	]);
	const sideOf = ({ inputs }: Check): CheckSideName => {
		const found = new Set(inputs.map((id) => sides.get(sources.get(id) ?? '')));
		if (found.has('record') && found.has('programme')) return 'both';
		return SIDES.find((side) => found.has(side)) ?? 'third-party';
	};
	return [...SIDES, 'both' as const].map((side) => {
		const own = checks.filter((check) => sideOf(check) === side);
		const verdicts: Record<string, number> = {};
		for (const { verdict } of own) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
		return { side, checks: own.length, verdicts };
	});
}
