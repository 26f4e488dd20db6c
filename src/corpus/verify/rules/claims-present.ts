import { listClaims, listPassages } from '../../corpus';
import type { DataRule } from '../rule';

/** Every passage says what it says: at least one claim, and a summary of the whole. */
export const claimsPresent: DataRule = {
	name: 'every passage has at least one claim and a summary',
	invariant: 2,
	find({ draft }, report) {
		for (const { passage } of listPassages(draft)) {
			if (passage.claims.length === 0)
				report({
					record: passage.id,
					what: `no claim for this ${passage.kind}`,
					mend: 'annotate at least one claim (docs/annotation-guide.md, part 2)'
				});
			if (!passage.summary)
				report({
					record: passage.id,
					what: `no summary for this ${passage.kind}`,
					mend: 'add summary: { fr, en }'
				});
		}
		for (const { claim } of listClaims(draft))
			if (claim.nature === 'criticism' && !claim.target)
				report({
					record: claim.id,
					what: 'criticism without its target',
					mend: 'add target: { fr, en }, who or what is criticised'
				});
	}
};

/** The shape of each kind of passage. */
export const passagesShaped: DataRule = {
	name: 'posts have a heading, measures a number and a section',
	invariant: 2,
	find({ draft }, report) {
		for (const { passage } of listPassages(draft)) {
			const missing = (field: string) =>
				report({
					record: passage.id,
					what: `a ${passage.kind} without ${field}`,
					mend: `add ${field} as the source prints it`
				});
			if (passage.kind === 'post' && !passage.heading) missing('heading');
			if (passage.kind === 'measure' && !passage.number) missing('number');
			if (passage.kind === 'measure' && !passage.section) missing('section');
		}
	}
};
