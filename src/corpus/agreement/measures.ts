/** How often two readers gave the same answer to a question with closed answers. */
export interface NominalAgreement {
	/** Items that both readers judged. */
	items: number;
	same: number;
	/** Share of the items, 0 to 1; null without items. */
	observed: number | null;
	/** Cohen's kappa, at most 1; null where it is not defined. */
	kappa: number | null;
}

/** How near two readers came who each chose a set. */
export interface SetAgreement {
	items: number;
	/** Mean of the Jaccard index, 0 to 1; null without items. */
	meanJaccard: number | null;
	/** Share of the items with the very same set, 0 to 1; null without items. */
	exact: number | null;
}

/** A share, or null when there is nothing to take it of: unknown is not zero. */
export const shareOf = (part: number, whole: number): number | null =>
	whole === 0 ? null : part / whole;

/**
 * Agreement of two readers on a nominal scale: κ = (pₒ − pₑ) ÷ (1 − pₑ), where pₒ is the share of
 * the items judged alike and pₑ the share expected if each reader kept their own frequencies and
 * answered at random (Cohen, « A coefficient of agreement for nominal scales », Educational and
 * Psychological Measurement 20, 1960).
 *
 * Where nearly every item has one answer, κ can be low though pₒ is high (Feinstein and Cicchetti,
 * « High agreement but low kappa », Journal of Clinical Epidemiology 43, 1990): both are given. Where
 * both readers gave one answer throughout, pₑ is 1 and κ is not defined, not 1.
 *
 * @param pairs the answers of the first and of the second reader, item by item
 * @returns counts, share and kappa
 * @example measureNominal([['a', 'a'], ['a', 'b'], ['b', 'b'], ['b', 'b']]).kappa // → 0.5
 */
export function measureNominal(pairs: readonly (readonly [string, string])[]): NominalAgreement {
	const same = pairs.filter(([first, second]) => first === second).length;
	const observed = shareOf(same, pairs.length);
	const expected = expectedAgreement(pairs);
	const isDefined = observed !== null && expected < 1;
	return {
		items: pairs.length,
		same,
		observed,
		kappa: isDefined ? (observed - expected) / (1 - expected) : null
	};
}

function expectedAgreement(pairs: readonly (readonly [string, string])[]): number {
	const answers = new Set(pairs.map(([first]) => first));
	const count = (reader: 0 | 1, answer: string) =>
		pairs.filter((pair) => pair[reader] === answer).length;
	const products = [...answers].map((answer) => count(0, answer) * count(1, answer));
	return products.reduce((sum, product) => sum + product, 0) / pairs.length ** 2;
}

/**
 * Agreement of two readers who each chose a set: the Jaccard index, shared ÷ chosen by either
 * (Jaccard, « The distribution of the flora in the alpine zone », New Phytologist 11, 1912). One
 * theme more beside two shared ones costs a third: a wider reader is not a contrary one.
 *
 * @param pairs the sets of the first and of the second reader, item by item; none is empty
 * @returns the mean index and the share of identical sets
 * @example measureSets([[['a', 'b'], ['a']]]) // → { items: 1, meanJaccard: 0.5, exact: 0 }
 */
export function measureSets(
	pairs: readonly (readonly [readonly string[], readonly string[]])[]
): SetAgreement {
	const indexes = pairs.map(([first, second]) => jaccard(new Set(first), new Set(second)));
	return {
		items: pairs.length,
		meanJaccard: shareOf(
			indexes.reduce((sum, index) => sum + index, 0),
			pairs.length
		),
		exact: shareOf(indexes.filter((index) => index === 1).length, pairs.length)
	};
}

function jaccard(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
	const shared = [...first].filter((key) => second.has(key)).length;
	return shared / (first.size + second.size - shared);
}
