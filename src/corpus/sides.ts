import type { Draft } from '../lib/model/dataset';

export const SIDES = ['record', 'programme', 'third-party'] as const;
export type SideName = (typeof SIDES)[number];

/**
 * Tells on which side each source stands: its speaker's.
 *
 * @param draft the data
 * @returns side by source id; sources without a known speaker are left out
 */
export function sidesBySource(draft: Draft): Map<string, SideName> {
	const actors = new Map(draft.actors.map(({ id, side }) => [id, side]));
	return new Map(
		draft.sources.flatMap(({ id, speaker }) => {
			const side = actors.get(speaker);
			return side ? [[id, side] as const] : [];
		})
	);
}
