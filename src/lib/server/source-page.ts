import type { Passage } from '../model/passage';
import type { Source } from '../model/source';
import { dateBasis, labelOf, noiseReason, sourceKind } from '../model/vocabulary';
import type { Lang } from '../model/vocabulary';
import { formatNumber } from '../numbers/format';
import type { Corpus } from './dataset';
import { mustFind } from './dataset';
import { placeOf } from './entry';
import { say, sayDate } from './text';

/** A source as its card and the head of its page show it. */
export interface SourceCard {
	id: string;
	title: string;
	shortTitle: string;
	kind: string;
	author: string;
	role: string;
	scopeNote: string;
	coverage: string;
	url: string | null;
	urlNote: string;
	archiveUrl: string | null;
	sha256: string;
	lines: number;
	characters: string;
	extraction: string;
	passages: number;
	claims: number;
}

/** One passage in the list of its source. */
export interface PassageRow {
	id: string;
	place: string;
	heading: string | null;
	section: string | null;
	lines: [number, number];
	date: string | null;
	basis: string;
	summary: string | null;
	claims: number;
}

/**
 * A source, with how much was taken from it.
 *
 * @param corpus the public corpus
 * @param source one of its sources
 * @param lang language of the reader
 * @returns texts and counts
 */
export function sourceCard(corpus: Corpus, source: Source, lang: Lang): SourceCard {
	const actor = mustFind(corpus.actors, source.speaker);
	const passages = corpus.passagesOf(source.id);
	return {
		id: source.id,
		title: source.title,
		shortTitle: say(source.shortTitle, lang),
		kind: labelOf(sourceKind, source.kind, lang),
		author: actor.name,
		role: say(actor.role, lang),
		scopeNote: say(actor.scopeNote, lang),
		coverage: say(source.coverage.note, lang),
		url: source.url,
		urlNote: say(source.urlNote, lang),
		archiveUrl: source.archiveUrl,
		sha256: source.snapshot.sha256,
		lines: source.snapshot.lines,
		characters: formatNumber(source.snapshot.characters, lang),
		extraction: say(source.snapshot.extraction, lang),
		passages: passages.length,
		claims: passages.reduce((sum, passage) => sum + corpus.claimsOf(passage.id).length, 0)
	};
}

/**
 * Every passage of a source in order, none skipped.
 *
 * @param corpus the public corpus
 * @param source one of its sources
 * @param lang language of the reader
 * @returns one row a passage
 */
export function passageRows(corpus: Corpus, source: Source, lang: Lang): PassageRow[] {
	return corpus.data.passages
		.filter((passage) => passage.source === source.id)
		.map((passage: Passage) => ({
			id: passage.id,
			place: placeOf(passage, lang),
			heading: passage.heading,
			section: passage.section,
			lines: passage.lines,
			date: sayDate(passage.date.value, lang),
			basis: labelOf(dateBasis, passage.date.basis, lang),
			summary: passage.summary && say(passage.summary, lang),
			claims: corpus.claimsOf(passage.id).length
		}));
}

/**
 * Lines of a source that are no text, counted by reason.
 *
 * @param corpus the public corpus
 * @param source one of its sources
 * @param lang language of the reader
 * @returns one row a reason
 */
export function noiseRows(
	corpus: Corpus,
	source: Source,
	lang: Lang
): { reason: string; lines: string }[] {
	const byReason = new Map<string, string[]>();
	for (const { lines, reason } of corpus.data.noise.filter((noise) => noise.source === source.id)) {
		const [first, last] = lines;
		const label = labelOf(noiseReason, reason, lang);
		byReason.set(label, [
			...(byReason.get(label) ?? []),
			first === last ? `${first}` : `${first}–${last}`
		]);
	}
	return [...byReason].map(([reason, lines]) => ({ reason, lines: lines.join(', ') }));
}
