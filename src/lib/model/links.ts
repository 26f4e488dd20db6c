import { listOperands } from '../numbers/expression';
import type { Draft, Problem } from './dataset';
import type { DraftFigure } from './figure';
import { findPrecisionProblems } from './precision';
import { findSensitiveUses } from './sensitive-uses';
import { findShortFiles } from './short-files';

type Report = (record: string, what: string, mend: string) => void;

/** Every id of the draft, by kind of record. */
function collectIds(draft: Draft) {
	const passages = draft.passageFiles.flatMap((file) => file.passages);
	const claims = passages.flatMap((passage) => passage.claims);
	const figures = claims.flatMap((claim) => claim.figures);
	const ids = (records: { id: string }[]) => records.map((record) => record.id);
	return {
		actor: ids(draft.actors),
		source: ids(draft.sources),
		passage: ids(passages),
		claim: ids(claims),
		figure: ids(figures),
		theme: ids(draft.themes),
		entity: ids(draft.entities),
		honour: ids(draft.honours),
		pairing: ids(draft.pairings),
		check: ids(draft.checks),
		reference: ids(draft.references),
		correction: ids(draft.corrections),
		reply: ids(draft.replies)
	};
}

type Ids = ReturnType<typeof collectIds>;
type Kind = keyof Ids;

/**
 * Finds ids that stand twice, ids that name nothing, and circles.
 *
 * @param draft everything under `data/`
 * @returns one problem each, empty when all is linked; never throws
 */
export function findLinkProblems(draft: Draft): Problem[] {
	const problems: Problem[] = [];
	const report: Report = (record, what, mend) => problems.push({ record, what, mend });
	const ids = collectIds(draft);
	reportDuplicates(ids, report);
	const known = Object.fromEntries(
		Object.entries(ids).map(([kind, list]) => [kind, new Set(list)])
	) as Record<Kind, Set<string>>;
	const refer = (record: string, kinds: Kind | Kind[], targets: (string | null | undefined)[]) => {
		for (const target of targets) {
			const allowed = [kinds].flat();
			if (target == null || allowed.some((kind) => known[kind].has(target))) continue;
			report(
				record,
				`unknown ${allowed.join(' or ')} « ${target} »`,
				'correct the id or add the record'
			);
		}
	};
	linkSources(draft, refer);
	linkPassages(draft, refer);
	linkThemes(draft, refer);
	linkCountries(draft, report);
	linkComparisons(draft, refer);
	linkHonoursAndChanges(draft, refer);
	linkSameAs(draft, report);
	return [
		...problems,
		...findShortFiles(draft),
		...findSensitiveUses(draft),
		...findPrecisionProblems(draft)
	];
}

type Refer = (record: string, kinds: Kind | Kind[], targets: (string | null | undefined)[]) => void;

function reportDuplicates(ids: Ids, report: Report): void {
	const seen = new Map<string, string>();
	for (const [kind, list] of Object.entries(ids))
		for (const id of list) {
			const first = seen.get(id);
			// A theme and an entity may share a word: their permalinks differ.
			if (first !== undefined && (first === kind || !isLoose(kind, first)))
				report(
					id,
					`duplicate id « ${id} » (${first} and ${kind})`,
					'give one of the two another id'
				);
			seen.set(id, kind);
		}
}

const isLoose = (a: string, b: string): boolean =>
	[a, b].every((kind) => /^(theme|entity|actor)$/.test(kind));

function linkSources(draft: Draft, refer: Refer): void {
	for (const source of draft.sources) refer(source.id, 'actor', [source.speaker]);
	for (const file of draft.passageFiles) refer(file.source, 'source', [file.source]);
}

function linkPassages(draft: Draft, refer: Refer): void {
	for (const passage of draft.passageFiles.flatMap((file) => file.passages)) {
		const { evidence } = passage.date;
		if (typeof evidence === 'string')
			refer(passage.id, ['claim', 'reference', 'passage'], [evidence]);
		for (const claim of passage.claims) {
			refer(claim.id, 'theme', claim.themes);
			refer(claim.id, 'entity', claim.entities);
			refer(claim.id, 'claim', [claim.sameAs]);
			refer(claim.id, 'figure', claim.seeFigures);
			for (const figure of claim.figures) linkFigure(figure, refer);
		}
	}
}

function linkFigure(figure: DraftFigure, refer: Refer): void {
	refer(figure.id, 'figure', [figure.sameAs, figure.ratio?.of]);
	refer(figure.id, 'reference', [figure.crossCheck.reference]);
}

function linkCountries(draft: Draft, report: Report): void {
	const drawn = new Set(draft.countries.map(({ iso }) => iso));
	for (const { id, iso } of draft.entities)
		if (iso !== null && !drawn.has(iso))
			report(
				id,
				`country « ${iso} » is not in countries.yaml`,
				'add it, with its names and its centre'
			);
}

function linkThemes(draft: Draft, refer: Refer): void {
	for (const theme of draft.themes)
		for (const chart of theme.charts)
			if (chart.kind === 'budget-share') {
				refer(theme.id, 'figure', chart.figures);
				refer(theme.id, 'check', [chart.check]);
			}
}

function linkComparisons(draft: Draft, refer: Refer): void {
	for (const pairing of draft.pairings) {
		refer(pairing.id, 'theme', [pairing.theme]);
		refer(pairing.id, 'claim', [...pairing.record, ...pairing.programme]);
	}
	for (const check of draft.checks) {
		refer(check.id, 'theme', check.themes);
		refer(check.id, ['figure', 'claim', 'reference'], check.inputs);
		if (check.kind !== 'arithmetic')
			refer(
				check.id,
				'source',
				check.sides.map((side) => side.source)
			);
		else
			refer(
				check.id,
				'figure',
				operandsOf(check).filter((id) => !(id in check.literals))
			);
	}
}

function linkHonoursAndChanges(draft: Draft, refer: Refer): void {
	for (const honour of draft.honours) {
		refer(honour.id, 'claim', honour.claims);
		refer(honour.id, 'reference', [
			...honour.references,
			...honour.official.map(({ reference }) => reference)
		]);
	}
	const anyKind: Kind[] = [
		'claim',
		'figure',
		'passage',
		'check',
		'pairing',
		'honour',
		'entity',
		'source'
	];
	for (const entry of [...draft.corrections, ...draft.replies])
		refer(entry.id, anyKind, entry.records);
}

function operandsOf(check: Extract<Draft['checks'][number], { kind: 'arithmetic' }>): string[] {
	const sides = [check.sides, ...check.readings.map((reading) => reading.sides ?? [])].flat();
	return sides.flatMap((side) => {
		try {
			return listOperands(side.expression);
		} catch {
			return []; // reported with its column when the check is computed
		}
	});
}

function linkSameAs(draft: Draft, report: Report): void {
	const claims = draft.passageFiles
		.flatMap((file) => file.passages)
		.flatMap((passage) => passage.claims);
	const figures = claims.flatMap((claim) => claim.figures);
	for (const records of [claims, figures]) {
		const next = new Map(records.map((record) => [record.id, record.sameAs]));
		for (const { id, sameAs } of records)
			if (sameAs !== null && next.get(sameAs) != null)
				report(
					id,
					`sameAs « ${sameAs} », which is itself sameAs another`,
					'point to the home record'
				);
	}
}
