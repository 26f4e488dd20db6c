import type { ClassClaim, ClassSource } from '../class-data';
import { claimKeys, freshClaims, oneItem, onePerSide, quoteOf, sourceOf } from '../draw';
import type { Draw, Drawn, Generator } from '../draw';

/** Find the author, the kind, the date and the independence of a quotation: one of each side. */
export const findSource: Generator = {
	kind: 'find-source',
	minutes: 5,
	make: (draw) => {
		const claims = freshClaims(draw, ({ source }) => source in draw.data.sources);
		return onePerSide(draw, (side) => {
			const claim = claims.find((found) => found.side === side);
			const other = claims.find(
				(found) => found.side !== side && found.independence !== claim?.independence
			);
			return claim && other ? ask(draw, claim, other) : null;
		});
	}
};

function ask({ data, t }: Draw, claim: ClassClaim, other: ClassClaim): Drawn | null {
	const source = data.sources[claim.source];
	const wrong = data.sources[other.source];
	if (!source || !wrong || isSame(source, wrong)) return null;
	const { sourceFacets: facets } = t;
	return {
		themes: claim.themes,
		prompt: t.source,
		material: quoteOf(claim, false).map((quote) => ({
			...quote,
			caption: captionOf(claim, quote.caption)
		})),
		answer: {
			type: 'matching',
			pairs: [
				{ left: facets.author, right: source.author },
				{ left: facets.kind, right: source.kind },
				{ left: facets.date, right: claim.date ?? t.sourceUndated },
				{ left: facets.independence, right: claim.independence }
			],
			distractors: [wrong.author, wrong.kind, other.independence]
		},
		explanation: t.sourceBecause,
		sources: [sourceOf(claim)],
		records: claimKeys(claim),
		blind: false,
		items: oneItem(claim.side)
	};
}

const isSame = (a: ClassSource, b: ClassSource): boolean =>
	a.author === b.author || a.kind === b.kind;

/** The reference is what the pupil starts from. */
const captionOf = ({ place }: ClassClaim, gloss: string | null): string =>
	gloss === null ? place : `${gloss} (${place})`;
