import { figuresIn } from '../../lib/numbers/french-numbers';
import { prepareText } from '../../lib/numbers/prepare';
import { datesIn } from './find-dates';
import type { ExtractRecord } from './records';
import type { Line } from './read-line';

/** Text that belongs together, so that a figure cut by a line break is read whole. */
export interface ParagraphReader {
	add(line: Line): void;
	/** Ends the paragraph: what was found is handed over. */
	flush(): void;
}

interface Part {
	line: number;
	/** Index in the joined text where the line begins, and its column there. */
	start: number;
	column: number;
}

/** Beyond this a paragraph is read in pieces, to keep memory flat. */
const LONGEST_PARAGRAPH = 1 << 16;
const ENDED = /[.!?…:;»”"]$/;
const GOES_ON = /^[a-zà-öø-ÿœ\d€%(«]/;
/** « Location : 100 € » calls for euros in « Location le week-end : 650,00 » below it. */
const PRICE_AT_END = /\d ?€$/;
/** « Tarifs (en €) », « | Location | En € | ». */
const PRICE_HEADER = /(?:^|[|( ])en (?:€|euros?)(?= ?(?:$|[|):,]))/i;
const LONGEST_CELL = 140;
const BARE_AT_END = /(?:[^\d\s][:=|–] ?|^)\d{1,4}[.,]\d{2}$/;
/** « + 638 241 € » above « - 467 685 € »: there the dash is a minus. */
const SURPLUS = /^\+\s?\d[\d\s.,]*(?:[km]€|€|%)/i;
const DEFICIT = /^[-–−]\s?\d[\d\s.,]*(?:[km]€|€|%)[\s*]*$/i;
const WORD_CUT = /[a-zà-öø-ÿœ]-$/;
const SMALL_START = /^[a-zà-öø-ÿœ]/;

/**
 * Reads figures and dates, paragraph by paragraph.
 *
 * @param emit receives them, each with its line and column
 * @returns the reader: `add` the lines of one passage in order, `flush` at its end
 * @example createParagraphReader(console.log).add(readLine('25 000 € votés', 1, true))
 */
export function createParagraphReader(emit: (record: ExtractRecord) => void): ParagraphReader {
	let text = '';
	let parts: Part[] = [];
	let last: Line | null = null;
	let isPriceList = false;
	let inTable = false;
	let isAccount = false;
	const flush = () => {
		if (text !== '') {
			const isPrice = isPriceList && isBarePrice(text);
			const shown = isPrice ? openRow(text) : text;
			readParagraph({ text: shown, parts, read: isPrice ? `${shown} €` : shown, emit });
			inTable = text.length <= LONGEST_CELL && (inTable || PRICE_HEADER.test(text));
			isPriceList = inTable || isPrice || PRICE_AT_END.test(text);
		}
		text = '';
		parts = [];
		last = null;
	};
	const add = (line: Line) => {
		if (last && !goesOn(last, line)) flush();
		if (text.length > LONGEST_PARAGRAPH) flush();
		const isCut = last !== null && WORD_CUT.test(last.text) && SMALL_START.test(line.text);
		if (isCut) text = text.slice(0, -1);
		else if (text !== '') text += ' ';
		isAccount ||= SURPLUS.test(line.text);
		const isDeficit = isAccount && DEFICIT.test(line.text);
		const shown = line.marker === null || isDeficit ? line.text : line.body;
		parts.push({
			line: line.number,
			start: text.length,
			column: Math.max(0, line.raw.indexOf(shown))
		});
		text += shown;
		last = line;
		if (isDeficit) flush();
	};
	return { add, flush };
}

/** A wrapped line goes on in small letters, with a digit or a sign; a list item or a new sentence does not. */
function goesOn(last: Line, line: Line): boolean {
	if (line.marker !== null || ENDED.test(last.text)) return false;
	return GOES_ON.test(line.text) && (!line.afterBlank || SMALL_START.test(line.text));
}

/** Without the bars that close a row: there its unit goes. */
function openRow(text: string): string {
	let row = text;
	while (/[ |]$/.test(row)) row = row.slice(0, -1);
	return row;
}

function isBarePrice(text: string): boolean {
	return BARE_AT_END.test(openRow(text).replace(/ (?=[:=|–])/g, '')) && !text.includes('€');
}

interface Paragraph {
	text: string;
	parts: Part[];
	/** The text as it is read: a price list says its unit in the lines above. */
	read: string;
	emit: (record: ExtractRecord) => void;
}

function readParagraph({ text, parts, read, emit }: Paragraph): void {
	const prepared = prepareText(read);
	for (const figure of figuresIn(text, prepared)) {
		const { raw, value, low, high, lowOpen, highOpen, unit, qualifier, rounding, of } = figure;
		const { line, column } = placeOf(parts, figure.start);
		const found = {
			raw,
			value,
			low,
			high,
			lowOpen,
			highOpen,
			unit,
			qualifier,
			rounding,
			of,
			line,
			column
		};
		emit({ record: 'figure', content: found });
	}
	for (const { raw, value, precision, kind, start } of datesIn(text, prepared)) {
		const { line, column } = placeOf(parts, start);
		emit({ record: 'date', content: { raw, value, precision, kind, line, column } });
	}
}

function placeOf(parts: Part[], at: number): { line: number; column: number } {
	let place = parts[0];
	for (const part of parts) {
		if (part.start > at) break;
		place = part;
	}
	if (!place) return { line: 1, column: 1 };
	return { line: place.line, column: place.column + at - place.start + 1 };
}
