import type { Claim } from '../model/claim';
import type { Passage } from '../model/passage';
import { about, dateBasis, independence, labelOf, nature, passageKind } from '../model/vocabulary';
import type { Lang } from '../model/vocabulary';
import type { Corpus } from './dataset';
import { mustFind, oncePerCorpus } from './dataset';
import { placeOf } from './entry';
import type { AnySide } from './entry';
import { figureDetail } from './figure-text';
import type { FigureDetail } from './figure-text';
import { namePattern } from '../model/publish';
import { say, sayDate } from './text';

/** A claim with its whole chain of evidence. */
export interface ClaimDetail {
	id: string;
	nature: string;
	natureProof: { exact: string; line: number };
	about: string;
	target: string | null;
	independence: string;
	summary: string;
	context: string;
	quotes: { exact: string; line: number; gloss: string | null }[];
	date: string | null;
	themes: { id: string; label: string }[];
	figures: FigureDetail[];
	sameAs: { id: string; path: string } | null;
	sensitive: boolean;
	review: string;
}

/** All that a passage page shows. */
export interface PassagePage {
	id: string;
	side: AnySide;
	kind: string;
	place: string;
	heading: string | null;
	section: string | null;
	lines: [number, number];
	summary: string | null;
	url: string | null;
	date: { text: string | null; basis: string; reasoning: string | null; line: number | null };
	source: { id: string; shortTitle: string; title: string; sha256: string };
	speaker: string;
	claims: ClaimDetail[];
	order: number;
	total: number;
	previous: string | null;
	next: string | null;
	/** Holds a private name or a sensitive claim: kept from search engines. */
	private: boolean;
}

/**
 * One passage with everything recorded of it, sensitive claims and private names included.
 *
 * @param corpus the whole corpus
 * @param passage one of its passages
 * @param lang language of the reader
 * @returns texts; `private` says whether the page must stay out of search engines
 */
export function passagePage(corpus: Corpus, passage: Passage, lang: Lang): PassagePage {
	const source = mustFind(corpus.sources, passage.source);
	const speaker = mustFind(corpus.actors, source.speaker);
	const siblings = corpus.passagesOf(source.id);
	const claims = corpus.claimsOf(passage.id);
	const { date } = passage;
	return {
		id: passage.id,
		side: speaker.side,
		kind: labelOf(passageKind, passage.kind, lang),
		place: placeOf(passage, lang),
		heading: passage.heading,
		section: passage.section,
		lines: passage.lines,
		summary: passage.summary && say(passage.summary, lang),
		url: passage.url,
		date: {
			text: sayDate(date.value, lang),
			basis: labelOf(dateBasis, date.basis, lang),
			reasoning: date.reasoning && say(date.reasoning, lang),
			line: typeof date.evidence === 'number' ? date.evidence : null
		},
		source: {
			id: source.id,
			shortTitle: say(source.shortTitle, lang),
			title: source.title,
			sha256: source.snapshot.sha256
		},
		speaker: speaker.name,
		claims: claims.map((claim) => claimDetail(corpus, claim, lang)),
		order: passage.order,
		total: siblings.length,
		previous: siblings[passage.order - 2]?.id ?? null,
		next: siblings[passage.order]?.id ?? null,
		private: claims.some((claim) => claim.sensitive) || namesPrivatePerson(corpus, passage, claims)
	};
}

const privateNames = oncePerCorpus((corpus) => {
	const people = corpus.data.entities.filter((entity) => entity.tier === 'private');
	return { pattern: namePattern(people.flatMap(({ name, variants }) => [name, ...variants])) };
});

function namesPrivatePerson(corpus: Corpus, passage: Passage, claims: Claim[]): boolean {
	const { pattern } = privateNames(corpus);
	return pattern !== null && JSON.stringify([passage, claims]).search(pattern) >= 0;
}

function claimDetail(corpus: Corpus, claim: Claim, lang: Lang): ClaimDetail {
	const home = claim.sameAs === null ? undefined : corpus.claims.get(claim.sameAs);
	return {
		id: claim.id,
		nature: labelOf(nature, claim.nature, lang),
		natureProof: claim.natureEvidence,
		about: labelOf(about, claim.about, lang),
		target: claim.target && say(claim.target, lang),
		independence: labelOf(independence, claim.independence, lang),
		summary: say(claim.summary, lang),
		context: say(claim.context, lang),
		quotes: claim.quotes,
		date: sayDate(claim.date, lang),
		themes: claim.themes.map((id) => ({
			id,
			label: say(
				corpus.data.themes.find((theme) => theme.id === id)?.label ?? { fr: id, en: id },
				lang
			)
		})),
		figures: claim.figures.map((id) => figureDetail(mustFind(corpus.figures, id), lang)),
		sameAs: home ? { id: home.id, path: `/passages/${home.passage}/#${home.id}` } : null,
		sensitive: claim.sensitive,
		review: `${say(claim.review.method, lang)}, ${sayDate(claim.review.date, lang) ?? ''}`
	};
}
