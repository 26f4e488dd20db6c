import { listClaims } from '../../corpus';
import { sidesBySource } from '../../sides';
import type { DataRule } from '../rule';

/** The class discusses words that the sources print, as many of each side at each level. */
export const loadedWordsFair: DataRule = {
	name: 'loaded words stand in a quotation that a class may read, as many of each side',
	invariant: 9,
	find({ draft }, report) {
		const sides = sidesBySource(draft);
		const claims = new Map(listClaims(draft).map((found) => [found.claim.id, found]));
		const counts: Record<string, Record<string, number>> = {};
		for (const { id, claim: target, word } of draft.loadedWords) {
			const found = claims.get(target);
			const tell = (what: string, mend: string) => report({ record: id, what, mend });
			if (!found) {
				tell(`unknown claim « ${target} »`, 'correct the id');
				continue;
			}
			const { claim, source } = found;
			if (!claim.quotes.some(({ exact }) => exact.includes(word)))
				tell(`« ${word} » stands in no quotation of « ${target} »`, 'copy the word as quoted');
			if (claim.classroom === 'never' || claim.sensitive)
				tell(`« ${target} » is not for class`, 'choose another word');
			const level = (counts[claim.classroom] ??= {});
			const side = sides.get(source) ?? 'third-party';
			level[side] = (level[side] ?? 0) + 1;
		}
		for (const [level, { record = 0, programme = 0 }] of Object.entries(counts))
			if (record !== programme)
				report({
					record: draft.loadedWords[0]?.id ?? level,
					what: `${level}: ${record} loaded words of the record, ${programme} of the programme`,
					mend: 'choose as many of each side'
				});
	}
};
