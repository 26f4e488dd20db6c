import type { Language } from './plural';

const MONTHS = {
	fr: [
		'janvier',
		'février',
		'mars',
		'avril',
		'mai',
		'juin',
		'juillet',
		'août',
		'septembre',
		'octobre',
		'novembre',
		'décembre'
	],
	en: [
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December'
	]
};
/** EDTF level 1: 21 to 24 in the place of the month. */
const SEASONS = {
	fr: ['printemps', 'été', 'automne', 'hiver'],
	en: ['spring', 'summer', 'autumn', 'winter']
};
const DATE = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)$/;
const FIRST_SEASON = 21;

/** The parts of one EDTF date. */
interface DateParts {
	year: number;
	/** 1–12, or 21–24 for a season. */
	month?: number;
	day?: number;
	/** Marked `?`, `~` or `%`: uncertain or approximate. */
	isUncertain: boolean;
}

/**
 * Writes an EDTF date, season or interval as the reader's language does.
 *
 * @param edtf `2026-03-01`, `2025-06`, `2024-23` (season), `2020/2025`, `2020/..`, `../2020`, `2018?`
 * @param lang language of the reader
 * @returns « 1er mars 2026 », « juin 2025 », « automne 2024 », « 2020–2025 », « depuis 2020 »
 * @throws RangeError when it is no such date
 * @example formatDate('2026-03-01', 'en') // → '1 March 2026'
 */
export function formatDate(edtf: string, lang: Language): string {
	const [from, to, ...rest] = edtf.split('/');
	if (from === undefined || rest.length > 0) throw notADate(edtf);
	if (to === undefined) return writeDate(parseDate(from), lang);
	if (isOpen(to) && isOpen(from)) throw notADate(edtf);
	if (isOpen(to)) return writeSince(parseDate(from), lang);
	if (isOpen(from)) return writeUntil(parseDate(to), lang);
	return writeRange(parseDate(from), parseDate(to), lang);
}

function writeSince(date: DateParts, lang: Language): string {
	const since = lang === 'en' ? 'since' : date.day === undefined ? 'depuis' : 'depuis le';
	return `${since} ${writeDate(date, lang)}`;
}

function writeUntil(date: DateParts, lang: Language): string {
	return lang === 'en' ? `until ${writeDate(date, lang)}` : `jusqu’${writeTo(date)}`;
}

/** « au 4 juin 2025 », « à juin 2025 ». */
function writeTo(date: DateParts): string {
	return `${date.day === undefined ? 'à' : 'au'} ${writeDate(date, 'fr')}`;
}

function isOpen(end: string): boolean {
	return end === '..' || end === '';
}

function parseDate(edtf: string): DateParts {
	const found = DATE.exec(edtf);
	if (!found) throw notADate(edtf);
	const month = found[2] === undefined ? undefined : Number(found[2]);
	const day = found[3] === undefined ? undefined : Number(found[3]);
	const year = Number(found[1]);
	if (!isValid(year, month, day)) throw notADate(edtf);
	return { year, month, day, isUncertain: found[4] !== '' };
}

function isValid(year: number, month?: number, day?: number): boolean {
	if (month === undefined) return true;
	const isSeason = month >= FIRST_SEASON && month < FIRST_SEASON + 4;
	if (day === undefined) return isSeason || (month >= 1 && month <= 12);
	const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
	return month >= 1 && month <= 12 && day >= 1 && day <= lastDay;
}

function writeDate(parts: DateParts, lang: Language): string {
	const shown = writeParts(parts, lang, true);
	if (!parts.isUncertain) return shown;
	return lang === 'fr' ? `${shown} (incertain)` : `${shown} (uncertain)`;
}

/** `withYear` false leaves the year to the second half of a range: « 3–5 mai 2025 ». */
function writeParts({ year, month, day }: DateParts, lang: Language, withYear: boolean): string {
	const tail = withYear ? ` ${year}` : '';
	if (month === undefined) return String(year);
	if (month >= FIRST_SEASON) return (SEASONS[lang][month - FIRST_SEASON] ?? '') + tail;
	const name = MONTHS[lang][month - 1] ?? '';
	if (day === undefined) return name + tail;
	return `${writeDay(day, lang)} ${name}${tail}`;
}

function writeDay(day: number, lang: Language): string {
	return lang === 'fr' && day === 1 ? '1er' : String(day);
}

/** Full dates take words, years a dash: « du 3 mai 2024 au 2 juin 2025 », « 2020–2025 ». */
function writeRange(from: DateParts, to: DateParts, lang: Language): string {
	const sameYear = from.year === to.year;
	if (from.month === undefined && to.month === undefined)
		return `${writeDate(from, lang)}–${writeDate(to, lang)}`;
	if (sameYear && from.month === to.month && from.day !== undefined) {
		return `${writeDay(from.day, lang)}–${writeDate(to, lang)}`;
	}
	const start = sameYear ? writeParts(from, lang, false) : writeDate(from, lang);
	if (lang === 'en') return `${start} to ${writeDate(to, lang)}`;
	const de = from.day !== undefined ? 'du ' : /^[aéo]/.test(start) ? 'd’' : 'de ';
	return `${de}${start} ${writeTo(to)}`;
}

function notADate(edtf: string): RangeError {
	return new RangeError(`“${edtf}” is no EDTF date, season or interval`);
}
