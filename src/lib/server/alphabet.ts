import { messagesFor } from '../i18n/messages';
import { foldText } from '../text/normalise';
import type { Claim } from '../model/claim';
import type { Lang } from '../model/vocabulary';
import type { Corpus } from './dataset';
import { mustFind } from './dataset';
import { placeOf } from './entry';
import { say } from './text';

/** One line of the alphabetical index. */
export interface IndexEntry {
	name: string;
	/** The name is as the French texts print it. */
	printed?: boolean;
	kind: string;
	/** Page of a theme or a measure. */
	path?: string;
	/** Meaning of a word of institutions. */
	text?: string;
	/** Passages that name it, by document. */
	places?: { source: string; passages: [label: string, path: string][] }[];
}

/** Entries that begin with one letter; digits and signs stand under « # ». */
export interface IndexLetter {
	letter: string;
	entries: IndexEntry[];
}

/**
 * The alphabetical index: what the search offers without JavaScript.
 *
 * @param corpus the public corpus: no private person
 * @param lang language of the reader
 * @returns letters in order, entries in alphabetical order
 */
export function alphabet(corpus: Corpus, lang: Lang): IndexLetter[] {
	const entries = [
		...themes(corpus, lang),
		...named(corpus, lang),
		...measures(corpus, lang),
		...terms(corpus, lang)
	].sort((a, b) => bare(a.name).localeCompare(bare(b.name), lang));
	const letters = new Map<string, IndexEntry[]>();
	for (const entry of entries) {
		const letter = letterOf(entry.name);
		letters.set(letter, [...(letters.get(letter) ?? []), entry]);
	}
	return [...letters].map(([letter, list]) => ({ letter, entries: list }));
}

/** « @Nom », « « Titre » » and « L’Été » stand at their first letter. */
const bare = (name: string): string => foldText(name).replace(/^[^a-z0-9]+/, '');

function letterOf(name: string): string {
	const first = bare(name).charAt(0).toUpperCase();
	return /[A-Z]/.test(first) ? first : '#';
}

function themes(corpus: Corpus, lang: Lang): IndexEntry[] {
	const { kinds } = messagesFor(lang).search;
	return corpus.data.themes.map(({ id, label }) => ({
		name: say(label, lang),
		kind: kinds.theme,
		path: `/themes/${id}/`
	}));
}

function measures(corpus: Corpus, lang: Lang): IndexEntry[] {
	return corpus.data.passages
		.filter(({ kind }) => kind === 'measure')
		.map((passage) => ({
			printed: passage.heading !== null,
			name: passage.heading ?? (passage.summary ? say(passage.summary, lang) : passage.id),
			kind: placeOf(passage, lang),
			path: `/passages/${passage.id}/`
		}));
}

function terms(corpus: Corpus, lang: Lang): IndexEntry[] {
	const { word } = messagesFor(lang).search;
	return corpus.data.glossary.map(({ term, definition }) => ({
		name: say(term, lang),
		kind: word,
		text: say(definition, lang)
	}));
}

function named(corpus: Corpus, lang: Lang): IndexEntry[] {
	const { kinds } = messagesFor(lang).search;
	return corpus.data.entities.flatMap(({ id, name, kind }) => {
		const claims = corpus.data.claims.filter((claim) => claim.entities.includes(id));
		if (claims.length === 0) return [];
		return [{ name, printed: true, kind: kinds[kind], places: placesOf(corpus, claims, lang) }];
	});
}

/** Each passage once, at the first claim that names it. */
function placesOf(corpus: Corpus, claims: Claim[], lang: Lang): IndexEntry['places'] {
	return corpus.data.sources.flatMap((source) => {
		const passages = corpus.data.passages.flatMap((passage): [string, string][] => {
			const claim = claims.find((one) => one.passage === passage.id);
			if (passage.source !== source.id || !claim) return [];
			const { kind, number, order } = mustFind(corpus.passages, passage.id);
			const label =
				kind === 'measure'
					? (number ?? `${order}`)
					: kind === 'statement'
						? `§ ${order}`
						: `${order}`;
			return [[label, `${passage.id}/#${claim.id}`]];
		});
		return passages.length === 0 ? [] : [{ source: say(source.shortTitle, lang), passages }];
	});
}
