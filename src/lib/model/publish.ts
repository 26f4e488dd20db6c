import type { Dataset } from './dataset';

/** What stands in place of a private name, as French editors mark an omission. */
export const OMISSION = '[…]';

/**
 * Keeps what may be published everywhere: without sensitive claims and their figures, without
 * private persons, and with private names replaced by « […] » wherever a title or a quotation holds one.
 *
 * Only a passage's own page, which is not indexed, shows the whole record (rule: data model, « People
 * and sensitive data »).
 *
 * @param dataset the whole dataset
 * @returns a copy for lists, search, charts and exports; never throws
 */
export function toPublic(dataset: Dataset): Dataset {
	const sensitive = new Set(dataset.claims.filter((claim) => claim.sensitive).map(({ id }) => id));
	const hidden = new Set(
		dataset.figures.filter(({ claim }) => sensitive.has(claim)).map(({ id }) => id)
	);
	const people = privateNames(dataset);
	const privateIds = new Set(people.ids);
	/** A correction or a reply would tell what it concerns: it stays where its record stays. */
	const isShown = ({ records }: { records: string[] }) =>
		!records.some((id) => sensitive.has(id) || hidden.has(id) || privateIds.has(id));
	const shown = {
		...dataset,
		corrections: dataset.corrections.filter(isShown),
		replies: dataset.replies.filter(isShown),
		claims: dataset.claims
			.filter((claim) => !claim.sensitive)
			.map((claim) => ({
				...claim,
				sameAs: claim.sameAs !== null && sensitive.has(claim.sameAs) ? null : claim.sameAs,
				figures: claim.figures.filter((id) => !hidden.has(id)),
				entities: claim.entities.filter((id) => !privateIds.has(id))
			})),
		figures: dataset.figures.filter((figure) => !hidden.has(figure.id)),
		entities: dataset.entities.filter((entity) => !privateIds.has(entity.id)),
		passages: dataset.passages.map((passage) => ({
			...passage,
			date: {
				...passage.date,
				evidence:
					typeof passage.date.evidence === 'string' && sensitive.has(passage.date.evidence)
						? null
						: passage.date.evidence
			}
		}))
	};
	return maskStrings(shown, people.pattern);
}

/** Ids of private persons, and a pattern of all their names; null when there is none. */
function privateNames(dataset: Dataset): { ids: string[]; pattern: RegExp | null } {
	const people = dataset.entities.filter((entity) => entity.tier === 'private');
	const names = people.flatMap((entity) => [entity.name, ...entity.variants]);
	return { ids: people.map((entity) => entity.id), pattern: namePattern(names) };
}

/**
 * A pattern that finds any of the names as whole words, whatever the spaces and the case.
 *
 * @param names as printed
 * @returns a global, case-insensitive pattern; null when there are no names
 * @example namePattern(['Ana Lu'])!.test('avec ana  lu.') // → true
 */
export function namePattern(names: readonly string[]): RegExp | null {
	if (names.length === 0) return null;
	const longestFirst = [...names].sort((a, b) => b.length - a.length);
	const alternatives = longestFirst.map((name) =>
		name
			.trim()
			.split(/\s+/u)
			.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
			.join('\\s+')
	);
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Fields that hold words of a source or of ours; ids, enums and addresses are never touched. */
const WORDS = new Set(['heading', 'section', 'exact', 'raw', 'gloss', 'expression', 'fr', 'en']);

function maskStrings<T>(value: T, pattern: RegExp | null): T {
	if (pattern === null || value === null || typeof value !== 'object') return value;
	if (Array.isArray(value)) return value.map((item) => maskStrings(item, pattern)) as T;
	return Object.fromEntries(
		Object.entries(value).map(([key, item]) => [
			key,
			typeof item === 'string' && WORDS.has(key)
				? item.replace(pattern, OMISSION)
				: maskStrings(item, pattern)
		])
	) as T;
}
