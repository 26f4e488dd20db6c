import { cleanDecimal } from './decimal';
import type { FigureDraft } from './figure-draft';
import type { FoundFigure } from './found-figure';
import { intervalIn } from './interval-of';
import { NUMBER_WORD_PATTERN } from './number-words';
import { prepareText } from './prepare';
import type { PreparedText } from './prepare';
import { readFigureAt } from './read-figure';

export { FOUND_QUALIFIERS, FOUND_ROUNDINGS, FOUND_UNITS } from './found-figure';
export type { FoundFigure } from './found-figure';

const LEFT_CONTEXT = 60;
const LETTER = 'a-zà-öø-ÿœ';
const ANCHOR = new RegExp(
	[
		'\\d',
		`\\b(?<![${LETTER}\\d@#_·])(?:une?(?= )|demi-? ?mill|(?:quelques|plusieurs) (?:jours|semaines|mois|années|ans|heures)|(?:des |quelques |plusieurs )?(?:dizaines|centaines|milliers|millions|milliards)(?![${LETTER}])|(?:${NUMBER_WORD_PATTERN})(?![${LETTER}])|(?:diz|douz|quinz|vingt|trent|quarant|cinquant|soixant|cent)aine(?![${LETTER}])|(?:doubl|tripl|quadrupl)(?:er|é)|(?:multipli|divis)(?:er?|é|ée|és|ées|era|ant|ons|ation|ion) |(?:la |une )?moitié d|les? (?:deux )?tiers d|les? (?:trois )?quarts? d)`
	].join('|'),
	'g'
);
/**
 * Finds the quantities stated in a French text: amounts, percentages, counts, durations, ages,
 * ordinals, ratios, shares, and vague plurals.
 *
 * Dates, hours, scores, phone numbers, postcodes, articles, pages, file names, addresses, handles,
 * arrondissements, centuries and marks of lists are refused, and so is a bare number that neither a
 * unit nor a noun nor a hedge makes a quantity: a missed number is seen by who curates, a false one
 * is believed.
 *
 * @param text any text, one paragraph or line at a time
 * @returns the figures in order, none inside another; positions are UTF-16 indices; never throws
 * @example findFigures("plus de 4,3 millions d'euros")[0]
 * // → { raw: "plus de 4,3 millions d'euros", value: 4300000, low: 4300000, lowOpen: true, unit: 'EUR', … }
 */
export function findFigures(text: string): FoundFigure[] {
	return figuresIn(text, prepareText(text));
}

/**
 * The same in a text that is prepared already.
 *
 * @param original the text as printed
 * @param prepared what `prepareText` made of it
 * @returns the figures in order; never throws
 * @example figuresIn('3 ateliers', prepareText('3 ateliers'))[0]?.value // → 3
 */
export function figuresIn(original: string, prepared: PreparedText): FoundFigure[] {
	const { text } = prepared;
	const figures: FoundFigure[] = [];
	let from = 0;
	ANCHOR.lastIndex = 0;
	for (let found = ANCHOR.exec(text); found; found = ANCHOR.exec(text)) {
		const at = found.index;
		const left = text.slice(Math.max(0, at - LEFT_CONTEXT), at);
		const read = readFigureAt({ prepared, at, left, from });
		from = Math.max(read.next, at + 1);
		ANCHOR.lastIndex = from;
		if (read.draft) figures.push(finish(original, prepared, read.draft));
	}
	return figures;
}

function finish(original: string, prepared: PreparedText, draft: FigureDraft): FoundFigure {
	const start = prepared.startOf(draft.start);
	const end = prepared.endOf(draft.end);
	const { unit, qualifier, rounding, of } = draft;
	const value = draft.value === null ? null : cleanDecimal(draft.value);
	const printed = prepared.text.slice(draft.start, draft.end);
	const { low, high, lowOpen, highOpen } =
		draft.interval ?? intervalIn(printed, { value, qualifier, rounding });
	const raw = original.slice(start, end);
	return {
		raw,
		start,
		end,
		value,
		low,
		high,
		lowOpen,
		highOpen,
		unit,
		qualifier,
		rounding,
		of
	};
}
