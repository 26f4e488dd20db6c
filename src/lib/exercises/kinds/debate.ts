import type { ClassClaim, ClassTheme } from '../class-data';
import { claimKeys, freshClaims, quoteOf, SIDES, sourceOf } from '../draw';
import type { Draw, Drawn, Generator } from '../draw';

const QUOTES = 2;

/** Prepare both sides of a debate on a theme: two quotations of each side, the texts unnamed. */
export const debate: Generator = {
	kind: 'debate',
	minutes: 20,
	make: (draw) => {
		const { data, random, themes, used } = draw;
		const open = data.themes.filter(
			({ id }) => (themes.size === 0 || themes.has(id)) && !used.has(`debate:${id}`)
		);
		for (const theme of random.shuffle(open)) {
			const drawn = ask(draw, theme);
			if (drawn) return [drawn];
		}
		return null;
	}
};

function ask(draw: Draw, theme: ClassTheme): Drawn | null {
	const { t, random } = draw;
	const fresh = freshClaims(
		draw,
		({ themes, quotes }) => themes.includes(theme.id) && quotes.some(({ blind }) => blind)
	);
	const sides = random.shuffle(SIDES);
	const columns = sides.map((side) => takeTwo(fresh.filter((claim) => claim.side === side)));
	if (columns.some((claims) => claims.length < QUOTES)) return null;
	const claims = columns.flat();
	return {
		themes: [theme.id],
		prompt: t.debate(theme.question),
		material: columns.flatMap((column, index) =>
			column.flatMap((claim) =>
				quoteOf(claim, true).map(({ text, lang, caption }) => ({
					text,
					lang,
					caption: [index === 0 ? t.textA : t.textB, caption].filter(Boolean).join(' : ')
				}))
			)
		),
		answer: { type: 'open', criteria: t.debateCriteria },
		explanation: `${t.debateBecause} ${t.debateWho(sides.map((side) => draw.data.sides[side]))}`,
		sources: claims.map(sourceOf),
		records: [...claims.flatMap(claimKeys), `debate:${theme.id}`],
		blind: true,
		items: { record: QUOTES, programme: QUOTES }
	};
}

/** Two that do not tell one event twice. */
function takeTwo(claims: ClassClaim[]): ClassClaim[] {
	const [first] = claims;
	const second = claims.find(
		(claim) => claim !== first && (claim.event === null || claim.event !== first?.event)
	);
	return [first, second].flatMap((claim) => claim ?? []);
}
