import { prepareText } from '../../lib/numbers/prepare';
import type { PreparedText } from '../../lib/numbers/prepare';
import { ANCHOR, PATTERNS } from './date-patterns';

/** A date found in a text. */
export interface FoundDate {
	/** As printed. */
	raw: string;
	/** UTF-16 index of `raw`; `end` excluded. */
	start: number;
	end: number;
	/** EDTF; `XXXX` for a year that is not printed; null for what is relative to an unknown day. */
	value: string | null;
	precision: 'day' | 'month' | 'season' | 'year' | 'range' | 'unknown';
	/** `relative` (« hier », « lundi dernier ») is kept as printed, never resolved. */
	kind: 'explicit' | 'partial' | 'range' | 'relative';
}

/**
 * Finds the dates of a French text: full, partial (« en mars 2023 », « d'ici 2030 »), ranges, relative.
 *
 * Nothing is guessed: a day without year keeps `XXXX`, « hier » has no value, an impossible day
 * (« 31 février 2024 ») is no date.
 *
 * @param text one line or paragraph
 * @returns the dates in order, none inside another; never throws
 * @example findDates('le 3 mars 2025')[0] // → { raw: '3 mars 2025', value: '2025-03-03', precision: 'day', kind: 'explicit', … }
 */
export function findDates(text: string): FoundDate[] {
	return datesIn(text, prepareText(text));
}

/**
 * The same in a text that is prepared already.
 *
 * @param original the text as printed
 * @param prepared what `prepareText` made of it
 * @returns the dates in order; never throws
 * @example datesIn('en 2030', prepareText('en 2030'))[0]?.value // → '2030'
 */
export function datesIn(original: string, prepared: PreparedText): FoundDate[] {
	const { text } = prepared;
	const found: FoundDate[] = [];
	ANCHOR.lastIndex = 0;
	for (let hit = ANCHOR.exec(text); hit; hit = ANCHOR.exec(text)) {
		const at = hit.index;
		const date = readDate(text, at);
		ANCHOR.lastIndex = date?.end ?? at + 1;
		if (!date) continue;
		const start = prepared.startOf(at);
		const end = prepared.endOf(date.end);
		const { value, precision, kind } = date.reading;
		found.push({ raw: original.slice(start, end), start, end, value, precision, kind });
	}
	return found;
}

/** Most numbers begin no date: one test spares them every pattern. */
const MAY_BEGIN =
	/\d{1,2}(?:er|e)?(?: ?(?:au|et|ou|,|-) ?(?:le )?\d{1,2}(?:er)?)?[ -](?:janv|f[eé]vr|mars|avr|mai|jui|ao[uû]t|sept|oct|nov|d[eé]c)|\d{1,2}[/.]\d{1,2}[/.]\d|(?:1[5-9]|20|21)\d{2}(?!\d)|\D/y;

function readDate(text: string, at: number) {
	MAY_BEGIN.lastIndex = at;
	if (!MAY_BEGIN.test(text)) return null;
	for (const { pattern, read } of PATTERNS) {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		const reading = match ? read(match) : null;
		if (reading) return { end: at + (match?.[0].length ?? 0), reading };
	}
	return null;
}
