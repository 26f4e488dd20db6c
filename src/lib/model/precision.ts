import { z } from 'zod';
import type { DraftClaim } from './claim';
import type { Draft, Problem } from './dataset';
import { Evidence, Id } from './fields';
import type { DraftPassage } from './passage';
import type { Actor } from './source';

const MOST_WORDS = 8;

/** A phrase of the claim that answers a question, or null where its words say nothing. */
const Answer = Evidence.refine(
	({ exact }) => exact.trim().split(/\s+/u).length <= MOST_WORDS,
	`an answer has at most ${MOST_WORDS} words`
).nullable();

/** What the words of an act or a pledge say of three questions; its amount is computed. */
export const Precision = z.strictObject({
	claim: Id,
	date: Answer,
	instrument: Answer,
	partner: Answer
});
export type Precision = z.infer<typeof Precision>;

const RECORD_ACTS: readonly DraftClaim['nature'][] = ['done', 'presented', 'announced'];

/**
 * Whether the four questions are asked of a claim: acts of the record and pledges of the programme,
 * once each, in public.
 *
 * @param claim a draft or a published claim
 * @param side of its speaker
 * @returns true for a home claim that is not sensitive
 */
export function isAskedPrecision(
	claim: Pick<DraftClaim, 'nature' | 'sameAs' | 'sensitive'>,
	side: Actor['side'] | undefined
): boolean {
	if (claim.sameAs !== null || claim.sensitive) return false;
	return side === 'record'
		? RECORD_ACTS.includes(claim.nature)
		: side === 'programme' && claim.nature === 'pledge';
}

/**
 * Finds claims that are asked twice, not at all, or wrongly, and answers outside their passage.
 *
 * An empty list is a comparison that does not ask; one entry, and every claim of both sides must have
 * its own, so that no side is asked more than the other.
 *
 * @param draft everything under `data/`
 * @returns one problem each; never throws
 */
export function findPrecisionProblems(draft: Draft): Problem[] {
	if (draft.precision.length === 0) return [];
	const asked = askedClaims(draft);
	const seen = new Set<string>();
	const problems = draft.precision.flatMap((entry) => {
		const lines = asked.get(entry.claim);
		const wrong = lines ? wrongAnswer(entry, lines) : 'is no act of the record and no pledge';
		const what = seen.has(entry.claim) ? 'stands twice in precision.yaml' : wrong;
		seen.add(entry.claim);
		return what
			? [{ record: entry.claim, what, mend: 'correct or remove its entry in precision.yaml' }]
			: [];
	});
	const missing = [...asked.keys()].filter((id) => !seen.has(id));
	return [
		...problems,
		...missing.map((id) => ({
			record: id,
			what: 'is not asked for its precision',
			mend: 'add its entry to precision.yaml: both sides are asked the same'
		}))
	];
}

/** Claims that must have an entry, with the lines of their passage. */
function askedClaims(draft: Draft): Map<string, DraftPassage['lines']> {
	const sides = new Map(draft.actors.map(({ id, side }) => [id, side]));
	const speakers = new Map(draft.sources.map(({ id, speaker }) => [id, speaker]));
	return new Map(
		draft.passageFiles.flatMap(({ source, passages }) => {
			const side = sides.get(speakers.get(source) ?? '');
			return passages.flatMap(({ claims, lines }) =>
				claims
					.filter((claim) => isAskedPrecision(claim, side))
					.map((claim) => [claim.id, lines] as const)
			);
		})
	);
}

function wrongAnswer(
	{ date, instrument, partner }: Precision,
	[first, last]: DraftPassage['lines']
): string | null {
	const outside = [date, instrument, partner].find(
		(answer) => answer !== null && (answer.line < first || answer.line > last)
	);
	return outside ? `is answered on line ${outside.line}, outside its passage` : null;
}
