import type { Draft, Problem } from './dataset';

/**
 * Finds pairings, checks and honours that rest on a sensitive claim: it stays on its passage page.
 *
 * @param draft everything under `data/`
 * @returns one problem each; never throws
 */
export function findSensitiveUses(draft: Draft): Problem[] {
	const passages = draft.passageFiles.flatMap((file) => file.passages);
	const sensitive = passages.flatMap(({ claims }) => claims).filter((claim) => claim.sensitive);
	const hidden = new Set(
		sensitive.flatMap(({ id, figures }) => [id, ...figures.map((figure) => figure.id)])
	);
	const uses = [
		...draft.pairings.map(({ id, record, programme }) => ({
			id,
			targets: [...record, ...programme]
		})),
		...draft.checks.map(({ id, inputs }) => ({ id, targets: inputs })),
		...draft.honours.map(({ id, claims }) => ({ id, targets: claims }))
	];
	return uses.flatMap(({ id, targets }) =>
		targets
			.filter((target) => hidden.has(target))
			.map((target) => ({
				record: id,
				what: `uses « ${target} », which is sensitive`,
				mend: 'leave it out: sensitive claims stay on their passage page'
			}))
	);
}
