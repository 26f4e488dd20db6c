import type { ClassClaim, ClassQuote, ClassSide } from '../exercises/class-data';
import type { CorpusName } from '../exercises/options';
import type { Claim } from '../model/claim';
import { independence, labelOf } from '../model/vocabulary';
import type { Lang } from '../model/vocabulary';
import { foldText, normaliseText } from '../text/normalise';
import type { Corpus } from './dataset';
import { mustFind } from './dataset';
import { whereIs } from './entry';
import { say, sayDate } from './text';

/** What class data are made from. */
export interface ClassScope {
	/** The public corpus. */
	corpus: Corpus;
	name: CorpusName;
	lang: Lang;
	/** Whether a text tells who speaks. */
	tells: (text: string) => boolean;
}

/** Stands where a private name stood (`toPublic`). */
const OMISSION = '[…]';
/** Two statements that share half of their words may be the same thing said twice. */
const CLOSE = 0.5;
/** Shorter words carry grammar rather than sense. */
const SHORTEST_WORD = 5;
/** Relations under which one could say what the other says. */
const LIKE = ['same-object', 'extends', 'not-comparable'];

/**
 * The statements of both sides that a class may see: home claims that the level allows, complete
 * without any private name.
 *
 * @param scope what class data are made from
 * @returns the claims, in the order of the corpus
 */
export function classClaims(scope: ClassScope): ClassClaim[] {
	const { corpus } = scope;
	const claims = corpus.data.claims.filter(
		(claim) =>
			claim.classroom !== 'never' &&
			claim.sameAs === null &&
			corpus.sideOf(claim) !== 'third-party' &&
			!claim.summary.fr.includes(OMISSION) &&
			claim.quotes.some(({ exact }) => !exact.includes(OMISSION))
	);
	const words = new Map(claims.map((claim) => [claim.id, wordsOf(claim)]));
	return claims.map((claim) => toClassClaim(scope, claim, isEchoed(corpus, claim, words)));
}

function toClassClaim(scope: ClassScope, claim: Claim, echoed: boolean): ClassClaim {
	const { corpus, lang, tells } = scope;
	const { reference, path } = whereIs(corpus, claim, lang);
	return {
		id: claim.id,
		side: corpus.sideOf(claim) as ClassSide,
		level: claim.classroom === 'lycee' ? 'lycee' : 'college',
		nature: claim.nature,
		natureWords: claim.natureEvidence.exact,
		themes: claim.themes,
		summary: say(claim.summary, lang),
		blind: !tells(claim.summary.fr) && !tells(claim.summary.en),
		quotes: claim.quotes
			.filter(({ exact }) => !exact.includes(OMISSION))
			.map((quote): ClassQuote => ({
				text: quote.exact,
				gloss: lang === 'en' ? quote.gloss : null,
				blind: !tells(quote.exact) && !tells(quote.gloss ?? ''),
				natureShown: holds(quote.exact, claim.natureEvidence.exact)
			})),
		event: claim.event,
		echoed,
		source: mustFind(corpus.passages, claim.passage).source,
		date: sayDate(claim.date, lang),
		independence: labelOf(independence, claim.independence, lang),
		place: reference,
		path: toClassPath(scope.name, path)
	};
}

/**
 * Where a statement is verified: on its passage's page, or on the page of the invented town.
 *
 * @param name which corpus
 * @param path of the page in the site of that corpus, with the statement's anchor
 * @returns a path of this site
 */
export const toClassPath = (name: CorpusName, path: string): string =>
	name === 'real' ? path : `/classe/ville-fictive/${path.match(/#.*/)?.[0] ?? ''}`;

const holds = (text: string, words: string): boolean =>
	normaliseText(text).text.includes(normaliseText(words).text);

const wordsOf = (claim: Claim): Set<string> =>
	new Set(
		foldText(`${claim.summary.fr} ${claim.quotes.map(({ exact }) => exact).join(' ')}`)
			.split(/[^a-z0-9]+/)
			.filter((word) => word.length >= SHORTEST_WORD)
	);

/** The other side says it too, or something that a reader could take for it. */
function isEchoed(corpus: Corpus, claim: Claim, words: ReadonlyMap<string, Set<string>>): boolean {
	const isOther = (other: Claim) => corpus.sideOf(other) !== corpus.sideOf(claim);
	const inPairing = corpus.data.pairings.some(
		({ relation, record, programme }) =>
			LIKE.includes(relation) && (record.includes(claim.id) || programme.includes(claim.id))
	);
	const own = words.get(claim.id) ?? new Set();
	return (
		inPairing ||
		corpus.data.claims.some(
			(other) =>
				isOther(other) &&
				(other.sameAs === claim.id ||
					(claim.event !== null && other.event === claim.event) ||
					closeness(own, words.get(other.id) ?? new Set()) >= CLOSE)
		)
	);
}

/** Shared words of the smaller set: 0 to 1. */
function closeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const least = Math.min(a.size, b.size);
	const shared = [...a].filter((word) => b.has(word)).length;
	return least === 0 ? 0 : shared / least;
}
