import type { ClassClaim, ClassSide } from '../class-data';
import { claimKeys, freshClaims, oneItem, onePerSide, quoteOf, SIDES, sourceOf } from '../draw';
import type { Draw, Drawn, Generator } from '../draw';

/** Acts and promises tell by themselves who speaks: only words that either text could hold are asked. */
const ASKED = ['position', 'criticism', 'assertion'];

/** Who says it? One blind quotation of each side; nothing that both sides say. */
export const whoSays: Generator = {
	kind: 'who-says',
	minutes: 3,
	make: (draw) => {
		const fits = (claim: ClassClaim) =>
			ASKED.includes(claim.nature) && !claim.echoed && claim.quotes.some(({ blind }) => blind);
		const claims = freshClaims(draw, fits);
		return onePerSide(draw, (side) =>
			ask(
				draw,
				claims.find((claim) => claim.side === side),
				side
			)
		);
	}
};

function ask({ data, t }: Draw, claim: ClassClaim | undefined, side: ClassSide): Drawn | null {
	if (!claim) return null;
	return {
		themes: claim.themes,
		prompt: t.who,
		material: quoteOf(claim, true),
		answer: {
			type: 'choice',
			options: SIDES.map((name) => data.sides[name]),
			correct: SIDES.indexOf(side)
		},
		explanation: t.whoBecause(data.sides[side], claim.place),
		sources: [sourceOf(claim)],
		records: claimKeys(claim),
		blind: true,
		items: oneItem(side)
	};
}
