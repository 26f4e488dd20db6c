import { messagesFor } from '../i18n/messages';
import type { Claim } from '../model/claim';
import type { Figure } from '../model/figure';
import type { Passage } from '../model/passage';
import type { Lang } from '../model/vocabulary';
import type { Corpus } from './dataset';
import { mustFind } from './dataset';
import { placeOf } from './entry';
import { figureText } from './figure-text';
import { ours, printed, toRecord, valuesOf, yearsOf } from './search-record';
import type { Found } from './search-record';
import { say, sayDate } from './text';

/**
 * What can be found of a passage: itself, each of its statements, and after each its figures.
 *
 * @param corpus the public corpus
 * @param passage one of its passages
 * @param lang language of the reader
 * @returns records with their texts; their places are completed by `inheritFacets`
 */
export function passageRecords(corpus: Corpus, passage: Passage, lang: Lang): Found[] {
	return [
		passageItself(corpus, passage, lang),
		...corpus.claimsOf(passage.id).flatMap((claim) => [
			fromClaim(corpus, claim, lang),
			...claim.figures
				.map((id) => mustFind(corpus.figures, id))
				.filter((figure) => figure.claim === claim.id)
				.map((figure) => fromFigure(corpus, { claim, figure }, lang))
		])
	];
}

function passageItself(corpus: Corpus, passage: Passage, lang: Lang): Found {
	const source = mustFind(corpus.sources, passage.source);
	const summary = passage.summary && say(passage.summary, lang);
	const place = placeOf(passage, lang);
	const date = sayDate(passage.date.value, lang);
	const where = [say(source.shortTitle, lang), place, ...(date === null ? [] : [date])];
	return {
		record: toRecord({
			id: passage.id,
			kind: passage.kind,
			side: mustFind(corpus.actors, source.speaker).side,
			title: passage.heading ?? summary ?? place,
			printed: passage.heading !== null,
			where: where.join(', ')
		}),
		fields: [
			...(passage.heading === null ? [] : [printed(passage.heading, 3)]),
			...(summary === null ? [] : [ours(summary, 2, lang)]),
			ours(place, 1, lang)
		],
		values: []
	};
}

function fromClaim(corpus: Corpus, claim: Claim, lang: Lang): Found {
	const title = say(claim.summary, lang);
	const lines = claim.quotes.map(({ line }) => line);
	const named = corpus.data.entities.filter(({ id }) => claim.entities.includes(id));
	return {
		record: toRecord({
			id: claim.id,
			kind: 'claim',
			side: corpus.sideOf(claim),
			title,
			quote: claim.quotes[0]?.exact ?? '',
			where: messagesFor(lang).lines(Math.min(...lines), Math.max(...lines)),
			passage: claim.passage,
			natures: [claim.nature],
			themes: claim.themes,
			years: yearsOf([claim]),
			named: claim.entities
		}),
		fields: [
			ours(title, 2, lang),
			...claim.quotes.map(({ exact }) => printed(exact, 2)),
			...named.map(({ name }) => printed(name, 1))
		],
		values: claim.figures.flatMap((id) => valuesOf(mustFind(corpus.figures, id)))
	};
}

function fromFigure(
	corpus: Corpus,
	{ claim, figure }: { claim: Claim; figure: Figure },
	lang: Lang
): Found {
	const amount = figureText(figure, lang).text;
	const label = say(figure.label, lang);
	const of = figure.of && say(figure.of, lang);
	const isAmount = figure.unit === 'EUR' || figure.unit === 'percent';
	return {
		record: toRecord({
			id: figure.id,
			kind: 'figure',
			side: corpus.sideOf(claim),
			title: `${amount}, ${label}`,
			quote: isSame(figure.raw, amount) ? '' : figure.raw,
			where: messagesFor(lang).lines(figure.line, figure.line),
			passage: claim.passage,
			unit: isAmount ? (figure.unit as 'EUR' | 'percent') : 'other',
			statuses: figure.status === 'none' ? [] : [figure.status]
		}),
		fields: [ours(`${amount} ${label} ${of ?? ''}`, 3, lang), printed(figure.raw, 3)],
		values: valuesOf(figure)
	};
}

const isSame = (raw: string, shown: string): boolean =>
	raw.replace(/\s/g, ' ') === shown.replace(/\s/g, ' ');
