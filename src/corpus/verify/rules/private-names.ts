import { namePattern } from '../../../lib/model/publish';
import type { Draft } from '../../../lib/model/dataset';
import { listClaims, listFigures, listPassages } from '../../corpus';
import { foldOnce } from '../fold-once';
import { listOwnTexts } from '../texts';
import type { DataRule } from '../rule';

/** Private persons are named by their source only, and there on its own page. */
export const privateNamesAbsent: DataRule = {
	name: 'no text or id of ours names a private person',
	invariant: 9,
	find({ draft }, report) {
		const { full, family } = listPrivateNames(draft);
		const pattern = namePattern(full);
		if (!pattern) return;
		for (const { record, field, lang, text } of listOwnTexts(draft)) {
			const named = text.match(pattern)?.[0] ?? findFamilyName(text, family);
			if (named && !isPrivate(draft, record))
				report({
					record,
					near: text,
					what: `${field} (${lang}) names a private person: « ${named} »`,
					mend: 'write what the person is or does, without the name'
				});
		}
		for (const { beneficiary, id } of draft.honours)
			if (`${beneficiary.fr} ${beneficiary.en}`.match(pattern))
				report({
					record: id,
					what: 'the beneficiary is a private person',
					mend: 'correct the tier or the honour'
				});
		reportIds(draft, [...full, ...family].map(slug), (id, name) =>
			report({
				record: id,
				what: `the id holds the name of a private person: « ${name} »`,
				mend: 'rename it: ids are published'
			})
		);
	}
};

const isPrivate = (draft: Draft, id: string): boolean =>
	draft.entities.some((entity) => entity.id === id && entity.tier === 'private');

/** Full names and spellings, and the family names that no other entity bears. */
function listPrivateNames(draft: Draft): { full: string[]; family: string[] } {
	const namesOf = (isWanted: (tier: string | null) => boolean) =>
		draft.entities
			.filter(({ tier }) => isWanted(tier))
			.flatMap(({ name, variants }) => [name, ...variants]);
	const others = namesOf((tier) => tier !== 'private').flatMap((name) =>
		foldOnce(name).split(/[\s-]+/)
	);
	const full = namesOf((tier) => tier === 'private');
	const family = full
		.map((name) => name.split(/\s+/).at(-1) ?? '')
		.filter((name) => name.length > 3 && !others.includes(foldOnce(name)) && !full.includes(name));
	return { full, family };
}

/** A family name may be a common word (« Good »): only its capital inside a sentence tells it. */
function findFamilyName(text: string, family: readonly string[]): string | undefined {
	const words = text.matchAll(/(?<=[\p{L}\p{N},;’'] ?)(?<!\p{L})\p{Lu}[\p{L}-]+/gu);
	return [...words].map(([word]) => word).find((word) => family.includes(word));
}

function reportIds(draft: Draft, names: string[], tell: (id: string, name: string) => void): void {
	const ids = [
		...listPassages(draft).map(({ passage }) => passage.id),
		...listClaims(draft).flatMap(({ claim }) => [claim.id, claim.event ?? '']),
		...listFigures(draft).map(({ figure }) => figure.id),
		...[draft.pairings, draft.checks, draft.honours, draft.themes, draft.references]
			.flat()
			.map(({ id }) => id)
	];
	for (const id of new Set(ids)) {
		const name = names.find(
			(candidate) => candidate !== '' && `-${id}-`.includes(`-${candidate}-`)
		);
		if (name) tell(id, name);
	}
}

const slug = (name: string): string =>
	foldOnce(name)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
