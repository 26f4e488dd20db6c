import type { Lang } from '../model/vocabulary';

const FRENCH =
	'au aux avec ce ces cette dan de des du elle en est et eux il ils je la le les leur lui ma mai me meme mes moi mon ne no notre nou nous on ou par pas pour qu que qui sa se ses son sont sur ta te tes toi ton tu un une vo votre vou vous'.split(
		' '
	);
const ENGLISH =
	'an and are as at be been by for from had has have in is it its of on or that the their this to wa was were which with who'.split(
		' '
	);
/** Folded. The English index holds quotations, which are French. */
const COMMON: Record<Lang, ReadonlySet<string>> = {
	fr: new Set(FRENCH),
	en: new Set([...FRENCH, ...ENGLISH])
};

/**
 * Whether a folded word is left out of the index and of queries.
 *
 * @param term a folded word
 * @param lang language of the index
 * @returns true for articles, pronouns, prepositions and single letters
 */
export const isStopWord = (term: string, lang: Lang): boolean =>
	term.length < 2 || COMMON[lang].has(term);
