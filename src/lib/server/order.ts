import type { Claim } from '../model/claim';
import { edtfBounds } from '../model/edtf';
import type { Corpus } from './dataset';
import { mustFind, oncePerCorpus } from './dataset';
import { isAct } from './entry';
import type { AnySide } from './entry';

/**
 * The claims of one side in the order that every page states: acts and pledges first, then
 * statements; within each, the record most recent first, every other side in the order of its document.
 *
 * @param corpus an indexed dataset
 * @param side whose claims
 * @param keep which of them
 * @returns home claims only: what is said again is shown with its home
 */
export function orderedClaims(
	corpus: Corpus,
	side: AnySide,
	keep: (claim: Claim) => boolean
): Claim[] {
	const claims = corpus.data.claims.filter(
		(claim) => claim.sameAs === null && corpus.sideOf(claim) === side && keep(claim)
	);
	const newest = side === 'record' ? newestFirst(corpus) : () => 0;
	return [...claims].sort((a, b) => Number(isAct(b)) - Number(isAct(a)) || newest(a, b));
}

/**
 * Compares two claims of blog lists by date, most recent first.
 *
 * Lists run newest first, so a post without a date takes the latest day that the posts around it allow.
 */
const newestFirst = oncePerCorpus((corpus): ((a: Claim, b: Claim) => number) => {
	const latest = new Map<string, string>();
	for (const source of corpus.data.sources) {
		let bound = edtfBounds(source.coverage.value).last ?? '9999';
		for (const passage of corpus.passagesOf(source.id)) {
			bound = edtfBounds(passage.date.value).last ?? bound;
			latest.set(passage.id, bound);
		}
	}
	const dayOf = (claim: Claim) => {
		const own =
			claim.date === mustFind(corpus.passages, claim.passage).date.value ? null : claim.date;
		return edtfBounds(own).last ?? latest.get(claim.passage) ?? '';
	};
	return (a, b) => dayOf(b).localeCompare(dayOf(a));
});
