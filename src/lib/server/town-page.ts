import type { Lang } from '../model/vocabulary';
import { fictionCorpus } from './dataset';
import { placeOf } from './entry';
import { siteText } from './site-text';
import { say } from './text';

/**
 * The invented town, document by document: where the statements of its sheets are verified.
 *
 * @param lang language of the reader
 * @returns texts; null when the site has no such town
 */
export function townPage(lang: Lang) {
	const corpus = fictionCorpus();
	if (!corpus) return null;
	const { scope } = siteText(corpus, lang);
	return {
		scope: [scope.general, scope.record, scope.programme],
		documents: corpus.data.sources.map(({ id, title, author }) => ({
			id,
			title,
			author,
			passages: corpus.data.passages
				.filter(({ source }) => source === id)
				.map((passage) => ({
					id: passage.id,
					place: placeOf(passage, lang),
					heading: passage.heading,
					claims: corpus.claimsOf(passage.id).map((claim) => ({
						id: claim.id,
						summary: say(claim.summary, lang),
						quotes: claim.quotes
					}))
				}))
		})),
		checks: corpus.data.checks.map(({ id, question, explanation }) => ({
			id,
			question: say(question, lang),
			explanation: say(explanation, lang)
		}))
	};
}
