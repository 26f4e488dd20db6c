import Fuse from 'fuse.js';
import { findLinkProblems } from '../../../lib/model/links';
import type { Draft } from '../../../lib/model/dataset';
import { listOperands } from '../../../lib/numbers/expression';
import { listClaims, listFigures, listPassages } from '../../corpus';
import type { Locate } from '../../locate';
import type { DataRule } from '../rule';

/** Ids are unique and name something; a likely id is suggested and never used. */
export const idsResolve: DataRule = {
	name: 'every id is unique and every reference resolves',
	invariant: 6,
	find({ draft, locate }, report) {
		for (const { record, what, mend } of findLinkProblems(draft)) {
			const [, kinds = '', unknown] = /^unknown (.+) « (.+) »$/.exec(what) ?? [];
			const suggestion = unknown === undefined ? null : suggestId(draft, kinds, unknown);
			const hint = suggestion ? `; nearest: « ${suggestion} »` : '';
			const other = what.startsWith('duplicate') ? showFirst(locate, record ?? '') : '';
			report({ record: record ?? 'data', near: unknown, what, mend: `${mend}${hint}${other}` });
		}
	}
};

function showFirst(locate: Locate, record: string): string {
	const { file, line } = locate({ record, which: 'first' });
	return line === null ? '' : `; the first stands at ${file}:${line}`;
}

function suggestId(draft: Draft, kinds: string, id: string): string | null {
	const known: Record<string, { id: string }[]> = {
		actor: draft.actors,
		source: draft.sources,
		theme: draft.themes,
		entity: draft.entities,
		reference: draft.references,
		passage: listPassages(draft).map(({ passage }) => passage),
		claim: listClaims(draft).map(({ claim }) => claim),
		figure: listFigures(draft).map(({ figure }) => figure)
	};
	const ids = kinds.split(' or ').flatMap((kind) => (known[kind] ?? []).map((record) => record.id));
	return new Fuse(ids, { threshold: 0.4 }).search(id)[0]?.item ?? null;
}

/** What nothing uses is a leftover, or a link that was forgotten. */
export const noOrphans: DataRule = {
	name: 'no theme, entity, reference or actor is left unused',
	invariant: 6,
	find({ draft }, report) {
		const used = gatherUsed(draft);
		const look = (kind: string, records: { id: string }[], file: string) => {
			for (const { id } of records)
				if (!used.has(`${kind} ${id}`))
					report({
						record: id,
						within: file,
						what: `${kind} « ${id} » is used by nothing`,
						mend: `use it or remove it from ${file}`
					});
		};
		look('theme', draft.themes, 'themes.yaml');
		// Private persons are listed so that their names are masked, whether a claim needs them or not.
		const shown = draft.entities.filter(({ tier }) => tier !== 'private');
		look('entity', shown, 'entities.yaml');
		look('reference', draft.references, 'references.yaml');
		look('actor', draft.actors, 'actors.yaml');
	}
};

function gatherUsed(draft: Draft): Set<string> {
	const used = new Set<string>();
	const use = (kind: string, ids: readonly (string | null | undefined)[]) => {
		for (const id of ids) if (id) used.add(`${kind} ${id}`);
	};
	use(
		'actor',
		draft.sources.map(({ speaker }) => speaker)
	);
	for (const { passage } of listPassages(draft))
		if (typeof passage.date.evidence === 'string') use('reference', [passage.date.evidence]);
	for (const { claim } of listClaims(draft)) {
		use('theme', claim.themes);
		use('entity', claim.entities);
	}
	use(
		'reference',
		listFigures(draft).map(({ figure }) => figure.crossCheck.reference)
	);
	for (const { references, official } of draft.honours)
		use('reference', [...references, ...official.map(({ reference }) => reference)]);
	for (const check of draft.checks) {
		use('reference', check.inputs);
		if (check.kind === 'arithmetic')
			use(
				'reference',
				check.sides.flatMap(({ expression }) => operands(expression))
			);
	}
	return used;
}

function operands(expression: string): string[] {
	try {
		return listOperands(expression);
	} catch {
		return []; // reported where the check is computed
	}
}
