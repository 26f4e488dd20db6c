import { isNamed } from './record';
import type { SearchRecord } from './record';

const OF_CLAIM = ['natures', 'themes', 'years', 'named', 'countries'] as const;
const GATHERED = [...OF_CLAIM, 'statuses'] as const;

/**
 * Gives records what follows from others, so that it does not travel: a claim the countries of the
 * places it names and the statuses of its figures, a figure the facets of its claim, a passage those
 * of all its claims, and both the place of their passage before their line.
 *
 * @param records in the order of the index: a passage, each of its claims, after each its figures
 * @returns copies, completed
 */
export function inheritFacets(records: readonly SearchRecord[]): SearchRecord[] {
	const placed = new Map(
		records.map(({ id, kind, countries }) => [id, kind === 'place' ? countries : []])
	);
	const complete = records.map((record) => ({
		...record,
		named: isNamed(record) ? [record.id] : record.named,
		countries: union([record.countries, ...record.named.map((id) => placed.get(id) ?? [])])
	}));
	let passage: SearchRecord | undefined;
	let claim: SearchRecord | undefined;
	for (const record of complete) {
		if (record.kind === 'claim') claim = record;
		if (record.kind === 'figure' && claim) followClaim(record, claim);
		if (record.passage === '') passage = record;
		else if (passage) gather(passage, record);
	}
	return complete;
}

function followClaim(figure: SearchRecord, claim: SearchRecord): void {
	for (const name of OF_CLAIM) figure[name] = claim[name];
	claim.statuses = union([claim.statuses, figure.statuses]);
}

function gather(passage: SearchRecord, part: SearchRecord): void {
	for (const name of GATHERED) passage[name] = union([passage[name], part[name]]);
	part.where = `${passage.where}, ${part.where}`;
}

const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];
