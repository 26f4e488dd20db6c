import type { ClassClaim } from '../class-data';
import { claimKeys, freshClaims, oneItem, onePerSide, quoteOf, sourceOf } from '../draw';
import type { Draw, Drawn, Generator } from '../draw';

/** In the order of the options. */
const OPTIONS = ['act', 'promise', 'opinion', 'criticism', 'diagnosis'] as const;
/** An announcement is both an act and a promise, a self-assessment both opinion and diagnosis: neither is asked. */
const NATURES: Partial<Record<string, (typeof OPTIONS)[number]>> = {
	done: 'act',
	presented: 'act',
	pledge: 'promise',
	position: 'opinion',
	criticism: 'criticism',
	assertion: 'diagnosis'
};

/** Act, promise, opinion, criticism or diagnosis; the words that decide stand in the quotation. */
export const nature: Generator = {
	kind: 'nature',
	minutes: 3,
	make: (draw) => {
		const claims = freshClaims(
			draw,
			(claim) => claim.nature in NATURES && claim.quotes.some((quote) => quote.natureShown)
		);
		return onePerSide(draw, (side) =>
			ask(
				draw,
				claims.find((claim) => claim.side === side)
			)
		);
	}
};

function ask({ t }: Draw, claim: ClassClaim | undefined): Drawn | null {
	const option = NATURES[claim?.nature ?? ''];
	if (!claim || !option) return null;
	const shown = claim.quotes.filter(({ natureShown }) => natureShown).slice(0, 1);
	return {
		themes: claim.themes,
		prompt: t.nature,
		material: quoteOf({ ...claim, quotes: shown }, false),
		answer: {
			type: 'choice',
			options: OPTIONS.map((key) => t.natures[key]),
			correct: OPTIONS.indexOf(option)
		},
		explanation: t.natureBecause(claim.natureWords, claim.summary),
		french: [claim.natureWords],
		sources: [sourceOf(claim)],
		records: claimKeys(claim),
		blind: shown.every(({ blind }) => blind),
		items: oneItem(claim.side)
	};
}
