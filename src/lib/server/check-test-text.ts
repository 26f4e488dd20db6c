import type { FactTest } from '../model/check';
import type { Lang } from '../model/vocabulary';
import { formatDate } from '../numbers/format';

const WEEKDAYS = {
	fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
	en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
};
const year = (edtf: string): number => Number(edtf.slice(0, 4));
const quote = (words: string, lang: Lang): string =>
	lang === 'fr' ? `«\u00a0${words}\u00a0»` : `“${words}”`;
const colon = (lang: Lang): string => (lang === 'fr' ? '\u00a0: ' : ': ');

/**
 * What a check of dates or names compares, in words and symbols.
 *
 * @param test the relation that was computed
 * @param lang language of the reader
 * @returns one line without any verdict; null where nothing is computed
 * @example testText({ test: 'anniversary', event: '1989', years: 36, at: '2025' }, 'fr') // → '1989 + 36 = 2025 ; date du texte : 2025'
 */
export function testText(test: FactTest, lang: Lang): string | null {
	const isFrench = lang === 'fr';
	switch (test.test) {
		case 'weekday': {
			const calendar = new Date(`${test.date}T00:00:00Z`).getUTCDay();
			const [words, found] = isFrench
				? ['jour du texte', 'au calendrier']
				: ['day in the text', 'in the calendar'];
			return `${formatDate(test.date, lang)}${colon(lang)}${found}, ${WEEKDAYS[lang][calendar]}${separator(lang)}${words}${colon(lang)}${WEEKDAYS[lang][test.weekday]}`;
		}
		case 'anniversary': {
			const sum = `${year(test.event)} + ${test.years} = ${year(test.event) + test.years}`;
			const words = isFrench ? 'année du texte' : 'year of the text';
			return `${sum}${separator(lang)}${words}${colon(lang)}${year(test.at)}`;
		}
		case 'order': {
			const before = isFrench ? 'avant' : 'before';
			return `${formatDate(test.first, lang)} ${before} ${formatDate(test.second, lang)}${isFrench ? '\u00a0?' : '?'}`;
		}
		case 'within': {
			const inside = isFrench ? 'dans' : 'within';
			return `${formatDate(test.date, lang)} ${inside} ${formatDate(test.within, lang)}${isFrench ? '\u00a0?' : '?'}`;
		}
		case 'editions':
			return editionsText(test, lang);
		case 'same-words':
			return wordsText(test, lang);
		case 'undecidable':
			return null;
	}
}

const separator = (lang: Lang): string => (lang === 'fr' ? '\u00a0; ' : '; ');

function editionsText(test: Extract<FactTest, { test: 'editions' }>, lang: Lang): string {
	const { first, second, everyYears } = test;
	const expected = (second.number - first.number) * everyYears;
	const years = lang === 'fr' ? 'années du texte' : 'years of the texts';
	return `(${second.number} − ${first.number}) × ${everyYears} = ${expected}${separator(lang)}${years}${colon(lang)}${second.year} − ${first.year} = ${second.year - first.year}`;
}

function wordsText(test: Extract<FactTest, { test: 'same-words' }>, lang: Lang): string {
	const pair = `${quote(test.first, lang)} = ${quote(test.second, lang)}${lang === 'fr' ? '\u00a0?' : '?'}`;
	const taken = Object.entries(test.equate).map(([sign, other]) => {
		const left = quote(sign, lang);
		if (other === '') return lang === 'fr' ? `${left} ne compte pas` : `${left} does not count`;
		return lang === 'fr'
			? `${left} lu ${quote(other, lang)}`
			: `${left} read ${quote(other, lang)}`;
	});
	return [...taken, pair].join(colon(lang));
}
