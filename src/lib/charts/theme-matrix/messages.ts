import type { Lang } from '../../model/vocabulary';
import { formatCount } from '../../numbers/format';
import type { SideCounts, ThemeCount } from './theme-matrix-layout';

const THEMES = {
	fr: { one: 'thème', other: 'thèmes' },
	en: { one: 'theme', other: 'themes' }
};
const CLAIMS = {
	fr: { one: 'énoncé', other: 'énoncés' },
	en: { one: 'statement', other: 'statements' }
};

const countsOf = (rows: SideCounts[]) => ({
	both: rows.filter(({ record, programme }) => record > 0 && programme > 0).length,
	record: rows.filter(({ record, programme }) => record > 0 && programme === 0).length,
	programme: rows.filter(({ record, programme }) => record === 0 && programme > 0).length
});

/** « sur 214 énoncés »: the denominator of a side. */
export const totalText = (total: number, lang: Lang): string =>
	`${lang === 'fr' ? 'sur' : 'of'} ${formatCount(total, lang, CLAIMS[lang])}`;

export const messages = {
	fr: {
		title: (rows: ThemeCount[]) => {
			const { both, record, programme } = countsOf(rows);
			return `${formatCount(rows.length, 'fr', THEMES.fr)}\u00A0: ${both} des deux côtés, ${record} du bilan seulement, ${programme} du programme seulement`;
		},
		unit: 'Énoncés qui en parlent, de chaque côté\u202F; un énoncé peut compter dans plusieurs thèmes.',
		summary: 'Une barre plus longue dit qu’on en parle plus, pas qu’on fait mieux.',
		naturesTitle: 'Ce que disent les énoncés de chaque thème, par nature',
		naturesUnit:
			'Énoncés par thème, par côté et par nature, à la même échelle partout\u202F; un énoncé peut compter dans plusieurs thèmes.',
		record: 'Bilan',
		programme: 'Programme',
		theme: 'Thème',
		nature: 'Nature',
		absent: 'absent'
	},
	en: {
		title: (rows: ThemeCount[]) => {
			const { both, record, programme } = countsOf(rows);
			return `${formatCount(rows.length, 'en', THEMES.en)}: ${both} on both sides, ${record} in the record only, ${programme} in the programme only`;
		},
		unit: 'Statements about it, on each side; a statement may count in several themes.',
		summary: 'A longer bar means that a side says more about it, not that it does better.',
		naturesTitle: 'What the statements of each theme do, by nature',
		naturesUnit:
			'Statements per theme, side and nature, on the same scale throughout; a statement may count in several themes.',
		record: 'Record',
		programme: 'Programme',
		theme: 'Theme',
		nature: 'Nature',
		absent: 'absent'
	}
};
