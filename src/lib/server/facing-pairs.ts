import type { Pairing, Theme } from '../model/theme';
import { labelOf, relation } from '../model/vocabulary';
import { sharedQuotations } from '../text/french-parts';
import type { Lang } from '../model/vocabulary';
import type { Corpus } from './dataset';
import { briefClaim } from './entry';
import type { BriefClaim, MainSide } from './entry';
import { say } from './text';

/** What faces what, in words. */
export interface FacingPair {
	id: string;
	relation: string;
	rationale: string;
	/** Its quotations that stay in French on an English page. */
	french: string[];
	record: BriefClaim[];
	programme: BriefClaim[];
	silent: MainSide | null;
	searched: string[];
}

/**
 * What faces what on a theme, and its typed silences.
 *
 * @param corpus the public corpus
 * @param theme one of its themes
 * @param lang language of the reader
 * @returns one entry a pairing, in the order of the data
 */
export function facingPairs(corpus: Corpus, theme: Theme, lang: Lang): FacingPair[] {
	const brief = (id: string) => briefClaim(corpus, id, lang);
	const silentSide = (pairing: Pairing): MainSide | null =>
		pairing.relation === 'record-silent'
			? 'record'
			: pairing.relation === 'programme-silent'
				? 'programme'
				: null;
	return corpus.data.pairings
		.filter((pairing) => pairing.theme === theme.id)
		.map((pairing) => ({
			id: pairing.id,
			relation: labelOf(relation, pairing.relation, lang),
			rationale: say(pairing.rationale, lang),
			french: lang === 'en' ? sharedQuotations(pairing.rationale) : [],
			record: pairing.record.map(brief),
			programme: pairing.programme.map(brief),
			silent: silentSide(pairing),
			searched: pairing.searched
		}));
}
