import { messagesFor } from '../i18n/messages';
import type { Lang } from '../model/vocabulary';
import type { Corpus } from './dataset';
import { termsUsed } from './glossary';
import type { TermText } from './glossary';
import { say, sayDate } from './text';

/** What the two texts are and are not, and where the election stands. */
export interface ScopeText {
	record: string;
	programme: string;
	general: string;
	/** « Élection municipale de Paris : le vote a eu lieu (15 et 22 mars 2026)… » */
	state: string;
}

/** What a page that compares says of the two texts before it compares them. */
export interface SiteText {
	titles: { record: string; programme: string };
	scope: ScopeText;
	/** « Élection municipale de Paris, 15 et 22 mars 2026 ». */
	election: string;
}

/**
 * Titles, scope and state, from `data/site.yaml`.
 *
 * @param corpus an indexed dataset
 * @param lang language of the reader
 * @returns texts
 */
export function siteText(corpus: Corpus, lang: Lang): SiteText {
	const { titles, scope, election } = corpus.data.site;
	const rounds = sayRounds(election.rounds, lang);
	const colon = lang === 'fr' ? '\u00a0: ' : ': ';
	const label = say(election.label, lang);
	const state = messagesFor(lang).electionState[election.state](rounds);
	return {
		titles: { record: say(titles.record, lang), programme: say(titles.programme, lang) },
		scope: {
			record: say(scope.record, lang),
			programme: say(scope.programme, lang),
			general: say(scope.general, lang),
			state: `${label}${colon}${state}.`
		},
		election: `${label}, ${rounds}`
	};
}

/**
 * What a reader from elsewhere needs to follow a page: who speaks, and the words of institutions.
 *
 * @param corpus the public corpus
 * @param lang language of the reader
 * @param text everything the page says
 * @returns the two speakers, then the terms that the page or its scope uses
 */
export function readersGuide(corpus: Corpus, lang: Lang, text: string): TermText[] {
	const speakers = corpus.data.actors
		.filter(({ side }) => side !== 'third-party')
		.map(({ name, role, scopeNote }) => ({
			term: name,
			definition: `${capitalised(say(role, lang))}. ${say(scopeNote, lang)}`
		}));
	const { scope } = siteText(corpus, lang);
	return [...speakers, ...termsUsed(corpus, text + JSON.stringify(scope), lang)];
}

/** Days of one month are said together: « 15 et 22 mars 2026 ». */
function sayRounds(rounds: string[], lang: Lang): string {
	const dates = rounds.map((round) => sayDate(round, lang) ?? round);
	const [month] = dates.map((date) => date.replace(/^\S+/, ''));
	const isOneMonth = month !== undefined && dates.every((date) => date.endsWith(month));
	const list = new Intl.ListFormat(lang, { type: 'conjunction' });
	if (!isOneMonth) return list.format(dates);
	return list.format(dates.map((date) => date.slice(0, -month.length))) + month;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
