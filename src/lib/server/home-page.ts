import type { Claim } from '../model/claim';
import type { Lang } from '../model/vocabulary';
import type { Corpus } from './dataset';
import { toEntry } from './entry';
import type { Entry, MainSide } from './entry';
import { orderedClaims } from './order';
import { say } from './text';

/** One side of a lead theme on the home page: its first entry, and how many follow. */
interface HomeSide {
	side: MainSide;
	entry: Entry | null;
	others: number;
}

export interface HomeLead {
	id: string;
	label: string;
	question: string;
	sides: HomeSide[];
}

/**
 * The lead themes, each led by the first act and the first pledge in the stated order.
 *
 * @param corpus the public corpus
 * @param lang language of the reader
 * @returns one block a lead theme, in the order of the themes
 */
export function homeLeads(corpus: Corpus, lang: Lang): HomeLead[] {
	return corpus.data.themes
		.filter((theme) => theme.lead)
		.map((theme) => ({
			id: theme.id,
			label: say(theme.label, lang),
			question: say(theme.question, lang),
			sides: (['record', 'programme'] as const).map((side) => {
				const claims = orderedClaims(corpus, side, (claim: Claim) =>
					claim.themes.includes(theme.id)
				);
				const [first] = claims;
				return {
					side,
					entry: first ? toEntry(corpus, first, lang) : null,
					others: Math.max(0, claims.length - 1)
				};
			})
		}));
}
