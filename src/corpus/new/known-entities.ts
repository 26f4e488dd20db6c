import type { Entity } from '../../lib/model/entity';
import { foldText } from '../../lib/text/normalise';

/** Finds which known entities a text names. */
export type FindEntities = (text: string) => string[];

const WORD = '[\\p{L}\\p{N}_]';

/**
 * Prepares the search of the known entities, by name and by variant, whole words, case and accents
 * aside.
 *
 * @param entities those of the data
 * @returns a function from a text to the ids named in it, in the order of the data
 * @example findKnownEntities([{ id: 'lac', name: 'Le Lac', … }])('au bord, le lac') // → ['lac']
 */
export function findKnownEntities(
	entities: Pick<Entity, 'id' | 'name' | 'variants'>[]
): FindEntities {
	const known = entities.map(({ id, name, variants }) => {
		const names = [name, ...(variants ?? [])].map((text) => escape(foldText(text)));
		return { id, pattern: new RegExp(`(?<!${WORD})(?:${names.join('|')})(?!${WORD})`, 'u') };
	});
	return (text) => {
		const folded = foldText(text);
		return known.filter(({ pattern }) => pattern.test(folded)).map(({ id }) => id);
	};
}

function escape(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
