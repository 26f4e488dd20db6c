import { honourStatus, labelOf, side, type Lang } from '../../model/vocabulary';
import { chooseForm, formatNumber, type NounForms } from '../../numbers/format';
import { spanOf } from '../common/edtf-span';
import { dateLabel } from '../common/labels';
import { voiceOf } from '../common/side';
import type { HonourEntry, HonourLine } from './honour-rows';

type Status = HonourEntry['status'];

const COUNTED: Record<Lang, Record<Status, NounForms>> = {
	fr: {
		granted: { one: 'dite accordée', other: 'dites accordées' },
		supported: { one: 'soutenue, issue non dite', other: 'soutenues, issue non dite' },
		proposed: { one: 'proposée', other: 'proposées' }
	},
	en: {
		granted: { one: 'stated as granted', other: 'stated as granted' },
		supported: { one: 'supported, outcome not stated', other: 'supported, outcome not stated' },
		proposed: { one: 'proposed', other: 'proposed' }
	}
};

/** The beneficiary in the reader's language. */
export const nameOf = ({ beneficiary }: HonourEntry, lang: Lang): string => beneficiary[lang];

/** « dite accordée, juin 2025, selon l’élu »; for a page: « Ville de Paris : 3 juin 2025 ». */
export const lineText = (line: HonourLine, lang: Lang, blind: boolean): string => {
	const date = dateLabel(line.date, lang);
	if (line.kind === 'official') {
		const page = messages[lang].official;
		const source = line.official.publisher + (lang === 'fr' ? '\u00A0: ' : ': ');
		return line.date === null ? `${page}, ${line.official.publisher}` : source + date;
	}
	const status = labelOf(honourStatus, line.honour.status, lang);
	const voice = voiceOf(line.side, lang, blind);
	return line.date === null ? `${status}, ${voice}` : `${status}, ${date}, ${voice}`;
};

const countText = (honours: HonourEntry[], lang: Lang): string =>
	honourStatus.keys
		.map((key) => ({ key, count: honours.filter(({ status }) => status === key).length }))
		.filter(({ count }) => count > 0)
		.map(({ key, count }) => {
			const form = chooseForm(count, lang, COUNTED[lang][key]);
			return `${formatNumber(count, lang)}\u00A0${form}`;
		})
		.join(lang === 'fr' ? '\u202F; ' : '; ');

/** Per side, how many of each status; then who has no date. */
const summaryOf = (honours: HonourEntry[], lang: Lang, blind: boolean): string => {
	const colon = lang === 'fr' ? '\u00A0: ' : ': ';
	const sides = side.keys.map((key) => ({
		key,
		named: honours.filter(({ voices }) => voices.some((voice) => voice.side === key))
	}));
	const counts = sides
		.filter(({ named }) => named.length > 0)
		.map(({ key, named }) => {
			const voice = voiceOf(key, lang, blind);
			return `${voice.charAt(0).toUpperCase()}${voice.slice(1)}${colon}${countText(named, lang)}.`;
		});
	const undated = honours.filter(({ date }) => spanOf(date) === null);
	const names = undated.map((honour) => nameOf(honour, lang)).join(', ');
	if (names === '') return counts.join(' ');
	const label = lang === 'fr' ? 'Sans date dite' : 'With no date stated';
	return `${counts.join(' ')} ${label}${colon}${names}.`;
};

export const messages = {
	fr: {
		title: (honours: HonourEntry[]) =>
			`Citoyenneté d’honneur\u00A0: ${countText(honours, 'fr') || 'aucune citée ici'}`,
		unit: 'Par date. Marque pleine\u00A0: dite accordée\u202F; vide\u00A0: vœu soutenu, issue non dite\u202F; tiretée\u00A0: proposée. Carré\u00A0: date d’une page indépendante.',
		summary: (honours: HonourEntry[], blind: boolean) => summaryOf(honours, 'fr', blind),
		undated: 'date non dite',
		official: 'page indépendante',
		columns: ['Bénéficiaire', 'Statut', 'Date', 'Qui le dit']
	},
	en: {
		title: (honours: HonourEntry[]) =>
			`Honorary citizenship: ${countText(honours, 'en') || 'none named here'}`,
		unit: 'By date. Full mark: stated as granted; open: motion supported, outcome not stated; dashed: proposed. Square: date from an independent page.',
		summary: (honours: HonourEntry[], blind: boolean) => summaryOf(honours, 'en', blind),
		undated: 'date not stated',
		official: 'independent page',
		columns: ['Beneficiary', 'Status', 'Date', 'Who says so']
	}
};
