import type { Dataset, Draft } from '../../lib/model/dataset';
import { listClaims, listFigures, listPassages } from '../corpus';

/** What the data itself says it does not know. */
export interface Doubt {
	kind: string;
	records: string[];
}

/**
 * Lists what remains open: unknown dates, uncertain identities, undecided checks, unsearched amounts.
 *
 * @param draft the data
 * @param dataset the same, linked
 * @returns one entry for each kind of doubt, without the kinds that are settled
 */
export function listDoubts(draft: Draft, dataset: Dataset): Doubt[] {
	const ids = (records: { id: string }[]) => records.map(({ id }) => id);
	const doubts: Doubt[] = [
		{
			kind: 'passages of unknown date',
			records: ids(
				listPassages(draft)
					.map(({ passage }) => passage)
					.filter(({ date }) => date.basis === 'unknown')
			)
		},
		{
			kind: 'entities with a note on who or what they are',
			records: ids(draft.entities.filter(({ note }) => note !== null))
		},
		{
			kind: 'checks that the texts do not decide',
			records: ids(
				dataset.checks.filter(({ verdict }) => ['undecidable', 'depends'].includes(verdict))
			)
		},
		{
			kind: 'city amounts not looked for in open data',
			records: ids(
				listFigures(draft)
					.map(({ figure }) => figure)
					.filter(
						({ unit, perimeter, crossCheck }) =>
							unit === 'EUR' && perimeter.startsWith('city-') && crossCheck.state === 'not-searched'
					)
			)
		},
		{ kind: 'events told once only (a slug misspelt?)', records: listLoneEvents(draft) }
	];
	return doubts.filter(({ records }) => records.length > 0);
}

function listLoneEvents(draft: Draft): string[] {
	const counts = new Map<string, number>();
	for (const { claim } of listClaims(draft))
		if (claim.event !== null) counts.set(claim.event, (counts.get(claim.event) ?? 0) + 1);
	return [...counts].filter(([, count]) => count === 1).map(([event]) => event);
}
