import { namePattern } from '../model/publish';
import type { Corpus } from './dataset';
import type { Entry } from './entry';

/**
 * Whether a text holds a name that tells who speaks: of an office holder or a candidate, of an
 * author or a document, a handle, a heading.
 *
 * @param corpus the corpus whose names are looked for
 * @returns a test
 */
export function tellsByName(corpus: Corpus): (text: string) => boolean {
	const pattern = namesOf(corpus);
	const headings = corpus.data.passages.flatMap(({ heading }) =>
		heading === null ? [] : [bare(heading)]
	);
	return (text) =>
		text.includes('@') ||
		text.search(pattern ?? /(?!)/) >= 0 ||
		headings.some((heading) => bare(text).includes(heading));
}

function namesOf(corpus: Corpus): RegExp | null {
	const officials = corpus.data.entities.filter((entity) => entity.tier === 'public-office');
	const names = [
		...corpus.data.actors.map((actor) => actor.name),
		...corpus.data.sources.flatMap((source) => [source.author, source.publisher]),
		...officials.flatMap((entity) => [entity.name, ...entity.variants])
	];
	return namePattern([...new Set(names)]);
}

/**
 * Makes cards that do not say who speaks: no name of an office holder or candidate, no handle, no
 * document, passage, measure number, date or link. A quotation that would tell is left out.
 *
 * @param corpus the corpus whose names are hidden
 * @returns a function that strips one card
 */
export function toBlind(corpus: Corpus): (entry: Entry) => Entry {
	const pattern = namesOf(corpus);
	const tells = tellsByName(corpus);
	return (entry) => ({
		...entry,
		id: '',
		aboutOther: false,
		date: null,
		derived: false,
		summary: pattern ? entry.summary.replace(pattern, '[…]') : entry.summary,
		quotes: entry.quotes.filter(({ exact, gloss }) => !tells(exact) && !tells(gloss ?? '')),
		figures: entry.figures.map((figure) => ({ ...figure, id: '' })),
		place: '',
		reference: '',
		path: '',
		again: []
	});
}

/** A title without its last full stop and its capitals. */
const bare = (text: string): string => text.toLowerCase().replace(/[.!…\s]+$/u, '');
