import { messagesFor } from '../i18n/messages';
import { labelOf, nature, side, status } from '../model/vocabulary';
import type { Lang, Text } from '../model/vocabulary';
import type { Facet } from '../search/record';
import type { Corpus } from './dataset';
import { siteText } from './site-text';
import type { SiteText } from './site-text';
import { say } from './text';

/** What the values of each facet are called, in the order in which they are offered. */
export type FacetLabels = Record<Exclude<Facet, 'period'>, Record<string, string>>;

const labels = <K extends string>(
	table: { keys: readonly K[]; labels: Record<K, Text> },
	lang: Lang
): Record<string, string> =>
	Object.fromEntries(table.keys.map((key) => [key, labelOf(table, key, lang)]));

/** What the search page says of the corpus. */
export interface SearchPage {
	facets: FacetLabels;
	titles: SiteText['titles'];
}

/**
 * The words that the search page needs and the index does not hold.
 *
 * @param corpus the public corpus
 * @param lang language of the reader
 * @returns labels of facets, titles of the sides
 */
export function searchPage(corpus: Corpus, lang: Lang): SearchPage {
	const { themes, countries } = corpus.data;
	const t = messagesFor(lang).search;
	const named = (list: { id: string; name: string }[]) =>
		Object.fromEntries(
			list
				.sort((a, b) => a.name.localeCompare(b.name, lang))
				.map(({ id, name }) => [id, name] as const)
		);
	const facets: FacetLabels = {
		side: { ...labels(side, lang), neither: t.neither },
		kind: t.kinds,
		theme: named(themes.map(({ id, label }) => ({ id, name: say(label, lang) }))),
		nature: labels(nature, lang),
		status: labels(status, lang),
		country: named(countries.map(({ iso, name }) => ({ id: iso, name: say(name, lang) })))
	};
	return { facets, titles: siteText(corpus, lang).titles };
}
