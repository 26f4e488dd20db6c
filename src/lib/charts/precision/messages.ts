import type { Lang } from '../../model/vocabulary';
import { formatCount, formatNumber } from '../../numbers/format';
import { voiceOf } from '../common/side';
import { QUESTIONS, type PrecisionColumn, type Question } from './precision-layout';

const NOUNS = {
	fr: {
		record: { one: 'acte', other: 'actes' },
		programme: { one: 'mesure', other: 'mesures' }
	},
	en: {
		record: { one: 'act', other: 'acts' },
		programme: { one: 'measure', other: 'measures' }
	}
};

export const questionText: Record<Lang, Record<Question, string>> = {
	fr: { amount: 'Montant', date: 'Date', instrument: 'Instrument', partner: 'Partenaire' },
	en: { amount: 'Amount', date: 'Date', instrument: 'Instrument', partner: 'Partner' }
};

/** « 12 actes », « 9 mesures ». */
export const countText = ({ side, entries }: PrecisionColumn, lang: Lang): string =>
	formatCount(entries.length, lang, NOUNS[lang][side]);

/** « 8 sur 12 ». */
export const statedText = (column: PrecisionColumn, question: Question, lang: Lang): string => {
	const [stated, all] = [column.stated[question], column.entries.length].map((count) =>
		formatNumber(count, lang)
	);
	return `${stated} ${lang === 'fr' ? 'sur' : 'of'} ${all}`;
};

const summaryOf = (columns: PrecisionColumn[], lang: Lang, blind: boolean): string =>
	columns
		.map((column) => {
			const voice = voiceOf(column.side, lang, blind);
			const counts = QUESTIONS.map((question) => {
				return `${questionText[lang][question].toLowerCase()} ${statedText(column, question, lang)}`;
			});
			const colon = lang === 'fr' ? '\u00A0: ' : ': ';
			return `${voice.charAt(0).toUpperCase()}${voice.slice(1)}${colon}${counts.join(', ')}.`;
		})
		.join(' ');

export const messages = {
	fr: {
		title: ([left, right]: [PrecisionColumn, PrecisionColumn]) =>
			`Les mêmes quatre questions à ${countText(left, 'fr')} et à ${countText(right, 'fr')}`,
		unit: 'Un montant\u202F? Une date\u202F? Un instrument\u202F? Un partenaire nommé\u202F? Une marque\u00A0: le texte le dit\u202F; un tiret\u00A0: il ne le dit pas. Ce n’est pas une note.',
		summary: (columns: PrecisionColumn[], blind: boolean) => summaryOf(columns, 'fr', blind),
		entry: { record: 'Acte', programme: 'Mesure' },
		unsaid: 'non dit'
	},
	en: {
		title: ([left, right]: [PrecisionColumn, PrecisionColumn]) =>
			`The same four questions to ${countText(left, 'en')} and ${countText(right, 'en')}`,
		unit: 'An amount? A date? An instrument? A named partner? A mark: the text says it; a dash: it does not. This is not a score.',
		summary: (columns: PrecisionColumn[], blind: boolean) => summaryOf(columns, 'en', blind),
		entry: { record: 'Act', programme: 'Measure' },
		unsaid: 'not stated'
	}
};
