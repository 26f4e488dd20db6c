import type { Figure } from '../model/figure';
import {
	crossCheckState,
	labelOf,
	perimeter,
	periodKind,
	qualifier,
	rounding,
	status,
	unit
} from '../model/vocabulary';
import type { Lang } from '../model/vocabulary';
import {
	formatDate,
	formatEuros,
	formatInterval,
	formatNumber,
	formatPercent
} from '../numbers/format';
import { say, sayDate } from './text';

/** Words before a number, where the qualifier is not « as printed ». */
const PREFIX: Partial<Record<Figure['qualifier'], Record<Lang, string>>> = {
	about: { fr: 'environ ', en: 'about ' },
	nearly: { fr: 'près de ', en: 'nearly ' },
	'more-than': { fr: 'plus de ', en: 'more than ' },
	'less-than': { fr: 'moins de ', en: 'less than ' },
	'at-least': { fr: 'au moins ', en: 'at least ' },
	'at-most': { fr: 'au plus ', en: 'at most ' }
};
/** An amount that was printed shortened is shown shortened. */
const SHORTENED = /milli(?:on|ard)|M€|Md€/i;
const DURATIONS = ['years', 'months', 'days', 'hours'] as const;

/**
 * A figure as the reader's language writes it; the source's own words when it holds no number.
 *
 * @param figure a published figure
 * @param lang language of the reader
 * @returns text, and whether it is the French wording of the source
 * @example figureText({ raw: 'plus de 2 %', value: 2, unit: 'percent', … }, 'en') // → 'more than 2%'
 */
export function figureText(figure: Figure, lang: Lang): { text: string; verbatim: boolean } {
	if (figure.unit === 'date' && figure.edtf !== null && !figure.edtf.startsWith('XXXX'))
		return { text: formatDate(figure.edtf, lang), verbatim: false };
	if (figure.range)
		return { text: formatInterval(figure, intervalUnit(figure), lang), verbatim: false };
	if (figure.value === null) return { text: figure.raw, verbatim: true };
	const prefix = PREFIX[figure.qualifier]?.[lang] ?? '';
	return { text: prefix + writeValue(figure, figure.value, lang), verbatim: false };
}

function writeValue(figure: Figure, value: number, lang: Lang): string {
	if (figure.unit === 'EUR') {
		return formatEuros(value, lang, { compact: SHORTENED.test(figure.raw) });
	}
	if (figure.unit === 'percent') return formatPercent(value, lang);
	if (figure.unit === 'ratio') return `× ${formatNumber(value, lang)}`;
	if (figure.unit === 'ordinal') return ordinal(value, lang);
	const shown = formatNumber(value, lang);
	const isDuration = (DURATIONS as readonly string[]).includes(figure.unit);
	if (isDuration) return `${shown}\u00a0${durationName(figure.unit, value, lang)}`;
	if (figure.unit === 'age') return lang === 'fr' ? `${shown}\u00a0ans` : `${shown} years old`;
	return shown;
}

function ordinal(value: number, lang: Lang): string {
	if (lang === 'fr') return value === 1 ? '1er' : `${value}e`;
	const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(value);
	return `${value}${{ one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[rule]}`;
}

function durationName(key: Figure['unit'], value: number, lang: Lang): string {
	const many = lang === 'fr' ? value >= 2 : value !== 1;
	const names: Record<string, Record<Lang, [string, string]>> = {
		years: { fr: ['an', 'ans'], en: ['year', 'years'] },
		months: { fr: ['mois', 'mois'], en: ['month', 'months'] },
		days: { fr: ['jour', 'jours'], en: ['day', 'days'] },
		hours: { fr: ['heure', 'heures'], en: ['hour', 'hours'] }
	};
	return names[key]?.[lang][many ? 1 : 0] ?? labelOf(unit, key, lang);
}

const intervalUnit = (figure: Figure) =>
	figure.unit === 'EUR' || figure.unit === 'percent' ? figure.unit : 'number';

/** A figure on a card: few words. */
export interface FigureChip {
	id: string;
	text: string;
	verbatim: boolean;
	label: string;
	/** Only for amounts. */
	status: string | null;
}

/**
 * A figure for a card.
 *
 * @param figure a published figure
 * @param lang language of the reader
 * @returns its text, its label, and its status when it is an amount
 */
export function figureChip(figure: Figure, lang: Lang): FigureChip {
	return {
		id: figure.id,
		...figureText(figure, lang),
		label: say(figure.label, lang),
		status: figure.status === 'none' ? null : labelOf(status, figure.status, lang)
	};
}

/** Everything a passage page shows of a figure. */
export interface FigureDetail extends FigureChip {
	raw: string;
	line: number;
	alsoLines: number[];
	interval: string | null;
	unit: string;
	qualifier: string;
	statusProof: { exact: string; line: number } | null;
	rounding: string;
	perimeter: string;
	period: string;
	crossCheck: string;
}

/**
 * A figure with its interval, status and the words that justify it.
 *
 * @param figure a published figure
 * @param lang language of the reader
 * @returns texts for one row of the passage page
 */
export function figureDetail(figure: Figure, lang: Lang): FigureDetail {
	const unbounded = figure.low === null && figure.high === null;
	return {
		...figureChip(figure, lang),
		raw: figure.raw,
		line: figure.line,
		alsoLines: figure.alsoLines,
		interval: unbounded ? null : formatInterval(figure, intervalUnit(figure), lang),
		unit: labelOf(unit, figure.unit, lang),
		qualifier: labelOf(qualifier, figure.qualifier, lang),
		rounding: labelOf(rounding, figure.rounding, lang),
		statusProof: figure.statusEvidence,
		perimeter: labelOf(perimeter, figure.perimeter, lang),
		period: periodText(figure, lang),
		crossCheck: labelOf(crossCheckState, figure.crossCheck.state, lang)
	};
}

/**
 * The length of time that a figure is for, with its dates where the text gives them.
 *
 * @param figure a published figure
 * @param lang language of the reader
 * @returns « une fois », « par an (2025) »
 */
export function periodText({ period }: Figure, lang: Lang): string {
	const kind = labelOf(periodKind, period.kind, lang);
	const value = sayDate(period.value, lang);
	return value === null ? kind : `${kind} (${value})`;
}
