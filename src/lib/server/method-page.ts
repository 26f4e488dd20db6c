import { nature } from '../model/vocabulary';
import type { Lang } from '../model/vocabulary';
import type { Corpus } from './dataset';
import type { MainSide } from './entry';

/** Counts that the method page prints for one side. */
export interface SideCounts {
	side: MainSide;
	passages: number;
	claims: number;
	figures: number;
	checks: number;
	natures: { label: string; count: number }[];
}

/**
 * How much was recorded of each side: home claims and figures, and checks that use one of its figures.
 *
 * @param corpus the public corpus
 * @param lang language of the reader
 * @returns one row a side
 */
export function sideCounts(corpus: Corpus, lang: Lang): SideCounts[] {
	return (['record', 'programme'] as const).map((side) => {
		const claims = corpus.data.claims.filter(
			(claim) => claim.sameAs === null && corpus.sideOf(claim) === side
		);
		const ids = new Set(claims.flatMap((claim) => [claim.id, ...claim.figures]));
		return {
			side,
			passages: new Set(claims.map((claim) => claim.passage)).size,
			claims: claims.length,
			figures: new Set(claims.flatMap((claim) => claim.figures)).size,
			checks: corpus.data.checks.filter((check) => check.inputs.some((id) => ids.has(id))).length,
			natures: nature.keys.map((key) => ({
				label: nature.labels[key][lang],
				count: claims.filter((claim) => claim.nature === key).length
			}))
		};
	});
}
