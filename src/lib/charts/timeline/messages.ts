import { dateBasis, labelOf, type Lang } from '../../model/vocabulary';
import { formatCount } from '../../numbers/format';
import { dateLabel } from '../common/labels';
import type { Gap, SortedEntries, TimelineEntry } from './timeline-entries';

const QUARTERS = { fr: ['janv.', 'avr.', 'juil.', 'oct.'], en: ['Jan', 'Apr', 'Jul', 'Oct'] };
const ENTRIES = {
	fr: { one: 'billet ou acte', other: 'billets ou actes' },
	en: { one: 'post or act', other: 'posts or acts' }
};
const MONTHS = {
	fr: { one: 'mois', other: 'mois' },
	en: { one: 'month', other: 'months' }
};
const GAPS = {
	fr: { one: 'trou de deux mois ou plus', other: 'trous de deux mois ou plus' },
	en: { one: 'gap of two months or more', other: 'gaps of two months or more' }
};

/** The year on the first quarter, else the month that opens the quarter. */
export const tickText = (time: number, lang: Lang): { label: string; isYear: boolean } => {
	const quarter = Math.round((time % 1) * 4);
	if (quarter % 4 === 0) return { label: `${Math.round(time)}`, isYear: true };
	return { label: QUARTERS[lang][quarter] ?? '', isYear: false };
};

/** « juin 2025 », « printemps 2025 (déduite) ». */
export const dateText = (
	{ date, basis }: Pick<TimelineEntry, 'date' | 'basis'>,
	lang: Lang
): string => {
	const text = dateLabel(date, lang);
	return basis === 'derived' ? `${text} (${labelOf(dateBasis, basis, lang)})` : text;
};

/** « 9 billets ou actes ». */
const countText = (count: number, lang: Lang): string => formatCount(count, lang, ENTRIES[lang]);

/** « 3 mois sans billet ni acte daté au mois près ». */
export const gapText = ({ months }: Gap, lang: Lang): string => {
	const length = formatCount(months, lang, MONTHS[lang]);
	return lang === 'fr'
		? `${length} sans billet ni acte daté au mois\u00A0près`
		: `${length} with nothing dated to the month`;
};

const summaryOf = (sorted: SortedEntries, lang: Lang): string => {
	const { gaps, undated } = sorted;
	const gapCount = formatCount(gaps.length, lang, GAPS[lang]);
	return lang === 'fr'
		? `${gapCount} du côté du bilan\u202F; ${undated.length} billets ou actes sans date, listés dessous.`
		: `${gapCount} on the side of the record; ${undated.length} posts or acts without a date, listed below.`;
};

export const messages = {
	fr: {
		title: ({ drawn, domain }: SortedEntries) => {
			const count = `${countText(drawn.length, 'fr')} datés`;
			return domain ? `${count}, de ${Math.floor(domain[0])} à ${Math.ceil(domain[1]) - 1}` : count;
		},
		unit: 'Un jour est un point\u202F; un mois, une saison ou une période est une barre aussi longue que la date est vague, une seule pour tout ce qui porte cette date. Une marque par billet ou acte, dont le tableau donne les mots. Contour seul\u00A0: date déduite.',
		summary: (sorted: SortedEntries) => summaryOf(sorted, 'fr'),
		lists: {
			outside: 'Avant ou après ce cadre',
			undated: 'Sans date',
			thirdParty: 'Textes de tiers, à part'
		},
		columns: ['Billet ou acte', 'Date', 'Précision', 'D’où vient la date', 'Qui le dit'],
		colon: '\u00A0:'
	},
	en: {
		title: ({ drawn, domain }: SortedEntries) => {
			const count = `${countText(drawn.length, 'en')} with a date`;
			return domain ? `${count}, ${Math.floor(domain[0])} to ${Math.ceil(domain[1]) - 1}` : count;
		},
		unit: 'A day is a dot; a month, a season or a period is a bar as long as the date is imprecise, a single one for everything that bears that date. One mark per post or act, whose words are in the table. Outline only: date derived.',
		summary: (sorted: SortedEntries) => summaryOf(sorted, 'en'),
		lists: {
			outside: 'Before or after this frame',
			undated: 'Without a date',
			thirdParty: 'Third-party texts, apart'
		},
		columns: ['Post or act', 'Date', 'Precision', 'Basis of the date', 'Who says so'],
		colon: ':'
	}
};
