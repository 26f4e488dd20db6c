import { isSubject } from './record';
import type { SearchRecord } from './record';

/** Parts of the results, in the order of the page, which no query changes. */
export const GROUPS = ['subjects', 'record', 'programme', 'third-party', 'checks'] as const;
export type Group = (typeof GROUPS)[number];

/**
 * The part of the results in which a record stands: its side; subjects and checks, which belong to
 * neither side, have parts of their own.
 *
 * @param record any record
 * @returns its part
 */
function groupOf({ kind, side }: Pick<SearchRecord, 'kind' | 'side'>): Group {
	if (isSubject({ kind })) return 'subjects';
	return side === 'neither' ? 'checks' : side;
}

/**
 * Parts the results by side, keeping their order.
 *
 * @param records the best first
 * @returns every part, empty ones too
 */
export function groupResults<R extends Pick<SearchRecord, 'kind' | 'side'>>(
	records: readonly R[]
): Record<Group, R[]> {
	const groups: Record<Group, R[]> = {
		subjects: [],
		record: [],
		programme: [],
		'third-party': [],
		checks: []
	};
	for (const record of records) groups[groupOf(record)].push(record);
	return groups;
}

/** How many propositions each part gives at most: the same for both sides. */
const PROPOSED: Record<Group, number> = {
	subjects: 2,
	record: 3,
	programme: 3,
	'third-party': 1,
	checks: 1
};

/**
 * The first results of each part, for the list under the field.
 *
 * @param records the best first
 * @returns parts that hold something, in the order of the page
 */
export function proposeResults<R extends Pick<SearchRecord, 'kind' | 'side'>>(
	records: readonly R[]
): { group: Group; records: R[] }[] {
	const groups = groupResults(records);
	return GROUPS.map((group) => ({
		group,
		records: groups[group].slice(0, PROPOSED[group])
	})).filter((part) => part.records.length > 0);
}
