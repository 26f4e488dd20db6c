import { ledgerMessages } from '$lib/i18n/messages-ledger';
import type { Facet } from '$lib/ledger/ledger-state';
import type { Option } from '$lib/ledger/show-rows';
import { perimeter, periodKind, side, status, unit } from '$lib/model/vocabulary';
import type { Lang, Text } from '$lib/model/vocabulary';

const optionsOf = (table: { labels: Record<string, Text> }, lang: Lang): Option[] =>
	Object.entries(table.labels).map(([key, label]) => ({ key, label: label[lang] }));

/**
 * Every value that a facet may have, with its label.
 *
 * @param themes of the site, in its order
 * @param lang language of the reader
 * @returns the options, in the order of the vocabulary
 */
export const facetOptions = (
	themes: { id: string; label: string }[],
	lang: Lang
): Record<Facet, Option[]> => ({
	side: side.keys.map((key) => ({ key, label: ledgerMessages(lang).sides[key] })),
	theme: themes.map(({ id, label }) => ({ key: id, label })),
	unit: optionsOf(unit, lang),
	status: optionsOf(status, lang),
	perimeter: optionsOf(perimeter, lang),
	period: optionsOf(periodKind, lang)
});
