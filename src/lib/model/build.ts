import { computeCheck } from './compute-check';
import type { Actor } from './source';
import type { Claim, DraftClaim } from './claim';
import { DataError } from './dataset';
import type { Dataset, Draft, Problem } from './dataset';
import { publishFigures } from './figure-interval';
import type { DraftPassage, Passage } from './passage';
import { indexGlosses } from './gloss';
import { findLinkProblems } from './links';
import type { Theme } from './theme';

/**
 * Links the curated records into the dataset: ids resolved, dates inherited, intervals, sides and
 * verdicts computed.
 *
 * @param draft everything under `data/`, validated record by record
 * @returns the whole dataset, private names and sensitive claims included (see `toPublic`)
 * @throws DataError with every problem found: duplicate or unknown id, cycle, uncomputable check
 */
export function buildDataset(draft: Draft): Dataset {
	const problems = findLinkProblems(draft);
	if (problems.length > 0) throw new DataError(problems);
	const figures = publishFigures(draft.passageFiles);
	const claims = publishClaims(draft);
	return {
		site: draft.site,
		style: draft.style,
		actors: draft.actors,
		sources: draft.sources,
		passages: publishPassages(draft),
		claims,
		figures,
		themes: publishThemes(draft, claims),
		pairings: draft.pairings,
		checks: publishChecks(draft, new Map(figures.map((figure) => [figure.id, figure]))),
		honours: draft.honours,
		entities: draft.entities,
		countries: draft.countries,
		glossary: draft.glossary,
		loadedWords: draft.loadedWords,
		precision: draft.precision,
		references: draft.references,
		noise: draft.passageFiles.flatMap(({ source, noise }) => noise.map((n) => ({ ...n, source }))),
		numerals: draft.passageFiles.flatMap(({ source, numerals }) =>
			numerals.map((numeral) => ({ ...numeral, source }))
		),
		corrections: draft.corrections,
		replies: draft.replies,
		redirects: draft.redirects
	};
}

function publishPassages(draft: Draft): Passage[] {
	return draft.passageFiles.flatMap(({ source, passages }) =>
		passages.map(({ claims: _claims, ...passage }, index) => ({
			...passage,
			source,
			order: index + 1
		}))
	);
}

function publishClaims(draft: Draft): Claim[] {
	const glossOf = indexGlosses(draft.glossFiles);
	const actors = new Map(draft.actors.map((actor) => [actor.id, actor]));
	const speakers = new Map(draft.sources.map((source) => [source.id, actors.get(source.speaker)]));
	return draft.passageFiles.flatMap(({ source, passages }) => {
		const speaker = speakers.get(source);
		if (!speaker) throw new RangeError(`source « ${source} » has no speaker`);
		return passages.flatMap((passage) =>
			passage.claims.map((claim) =>
				publishClaim({ claim, passage, speaker, draft, gloss: (exact) => glossOf(source, exact) })
			)
		);
	});
}

interface ClaimContext {
	claim: DraftClaim;
	passage: DraftPassage;
	speaker: Actor;
	draft: Draft;
	gloss: (exact: string) => string | null;
}

function publishClaim({ claim, passage, speaker, draft, gloss }: ClaimContext): Claim {
	const { figures, seeFigures, ...fields } = claim;
	return {
		...fields,
		quotes: claim.quotes.map((quote) => ({ ...quote, gloss: gloss(quote.exact) })),
		passage: passage.id,
		speaker: speaker.id,
		figures: [...figures.map((figure) => figure.id), ...seeFigures],
		date: claim.date ?? passage.date.value,
		independence: independenceOf(speaker, claim.about),
		review: draft.site.review
	};
}

/** How near a speaker is to what it speaks of: computed, so that no side is judged by hand. */
function independenceOf(speaker: Actor, about: Claim['about']): Claim['independence'] {
	if (about !== 'record' && about !== 'programme') return 'independent';
	if (speaker.side === about) return 'self-reported';
	if (speaker.alliedWith === about) return 'allied';
	return speaker.side === 'third-party' ? 'independent' : 'opponent';
}

function publishThemes(draft: Draft, claims: Claim[]): Theme[] {
	const sides = new Map(draft.actors.map((actor) => [actor.id, actor.side]));
	return draft.themes.map((theme) => {
		const speakers = claims
			.filter((claim) => claim.themes.includes(theme.id) && !claim.sensitive)
			.map((claim) => sides.get(claim.speaker));
		const [record, programme] = [speakers.includes('record'), speakers.includes('programme')];
		const side = record && programme ? 'shared' : programme ? 'programme-only' : 'record-only';
		return { ...theme, side };
	});
}

function publishChecks(
	draft: Draft,
	figures: Parameters<typeof computeCheck>[1]
): Dataset['checks'] {
	const problems: Problem[] = [];
	const checks = draft.checks.flatMap((check) => {
		try {
			return [computeCheck(check, figures)];
		} catch (error) {
			const what = error instanceof Error ? error.message : String(error);
			problems.push({ record: check.id, what, mend: 'mend the expression or its inputs' });
			return [];
		}
	});
	if (problems.length > 0) throw new DataError(problems);
	return checks;
}
