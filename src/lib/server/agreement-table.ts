import { resolve } from 'node:path';
import { FIGURE_FIELDS } from '../../corpus/agreement/index';
import type { AgreementRow } from '../../corpus/agreement/index';
import { formatNumber, formatPercent } from '../numbers/format';
import type { Lang } from '../model/vocabulary';
import { readAgreement } from './agreement';
import type { Corpus } from './dataset';
import { say } from './text';

/** What was compared; the words for it are the page's. */
export type Compared =
	| 'nature'
	| 'about'
	| 'sensitive'
	| 'themes'
	| 'recall'
	| 'precision'
	| (typeof FIGURE_FIELDS)[number];

/** The agreement of the two readings, every number written out. */
export interface AgreementTable {
	all: { compared: Compared; items: string; alike: string; kappa: string }[];
	/** Mean Jaccard index of the themes. */
	jaccard: string;
	sources: { name: string; items: string; cells: string[] }[];
}

/** What the table by source shows. */
const BY_SOURCE = ['nature', 'about', 'sensitive', 'themes', 'recall'] as const;

/** Printed where nothing is defined: unknown is not nought. */
const UNDEFINED = '–';

/**
 * Agreement of the two readings for the method page, computed from both as they were made.
 *
 * @param corpus names the sources
 * @param lang language of the reader
 * @returns the table, or null when the data has not been read twice
 * @throws DataError for a reading that cannot be used
 */
export function agreementTable({ data, sources }: Corpus, lang: Lang): AgreementTable | null {
	const folder = resolve(process.env.EN_REGARD_DATA ?? 'data');
	const agreement = readAgreement(
		folder,
		data.sources.map(({ id }) => id)
	);
	if (agreement === null) return null;
	return {
		all: listFields(agreement.all).map(({ compared, items, alike, kappa }) => ({
			compared,
			items: formatNumber(items, lang),
			alike: percent(alike, lang),
			kappa: decimal(kappa, lang)
		})),
		jaccard: decimal(agreement.all.claims.themes.meanJaccard, lang),
		sources: agreement.sources.map((row) => {
			const shares = new Map(listFields(row).map(({ compared, alike }) => [compared, alike]));
			const source = sources.get(row.source ?? '');
			return {
				name: source ? say(source.shortTitle, lang) : '',
				items: formatNumber(row.claims.nature.items, lang),
				cells: BY_SOURCE.map((compared) => percent(shares.get(compared) ?? null, lang))
			};
		})
	};
}

interface Field {
	compared: Compared;
	items: number;
	alike: number | null;
	kappa: number | null;
}

function listFields({ claims, figures }: AgreementRow): Field[] {
	const nominal = (['nature', 'about', 'sensitive'] as const).map((compared) => {
		const { items, observed, kappa } = claims[compared];
		return { compared, items, alike: observed, kappa };
	});
	const field = (compared: Compared, items: number, alike: number | null) => ({
		compared,
		items,
		alike,
		kappa: null
	});
	return [
		...nominal,
		field('themes', claims.themes.items, claims.themes.exact),
		field('recall', figures.first, figures.recall),
		field('precision', figures.second, figures.precision),
		...FIGURE_FIELDS.map((name) => field(name, figures.matched, figures.fields[name].share))
	];
}

const percent = (share: number | null, lang: Lang): string =>
	share === null ? UNDEFINED : formatPercent(share * 100, lang, { decimals: 1 });

const decimal = (number: number | null, lang: Lang): string =>
	number === null ? UNDEFINED : formatNumber(number, lang, { decimals: 2 });
