import { listClaims, listFigures } from '../../corpus';
import { sidesBySource } from '../../sides';
import { foldOnce } from '../fold-once';
import type { DataRule } from '../rule';

/** Only who stands for election pledges; only who is in office presents and announces. */
const VOICES: Record<string, string[]> = {
	pledge: ['programme'],
	presented: ['record', 'third-party'],
	announced: ['record', 'third-party']
};
/** Words of a vote that took place; « proposé l’attribution » is none. */
const VOTE = /\b(?:vot(?!era|eront|erons)|adopte|approuve|unanim)/;

/** Nothing is hardened: no vote without its words, no pledge from the wrong voice. */
export const naturesFit: DataRule = {
	name: 'natures fit who speaks, and voted or pledged money has the words for it',
	invariant: 6,
	find({ draft }, report) {
		const sides = sidesBySource(draft);
		for (const { source, claim } of listClaims(draft)) {
			const side = sides.get(source);
			if (!side || (VOICES[claim.nature]?.includes(side) ?? true)) continue;
			report({
				record: claim.id,
				what: `${claim.nature} in a text of ${side}`,
				mend: 'see docs/annotation-guide.md, part 2: natures'
			});
		}
		for (const { claim, figure } of listFigures(draft)) {
			const words = foldOnce(figure.statusEvidence?.exact ?? '');
			const tell = (what: string) =>
				report({ record: figure.id, what, mend: 'no such words → presented (guide, part 4)' });
			if (figure.status === 'voted' && !VOTE.test(words))
				tell(`voted, but « ${figure.statusEvidence?.exact ?? ''} » tells of no vote`);
			if (figure.status === 'pledged' && claim.nature !== 'pledge')
				tell(`pledged, but its claim is ${claim.nature}`);
		}
	}
};
