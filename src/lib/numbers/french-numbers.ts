import { cleanDecimal } from './decimal';
import type { FigureDraft } from './figure-draft';
import type { FoundFigure } from './found-figure';
import { intervalOf } from './interval-of';
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
		`(?<![${LETTER}\\d@#_·])(?:une?(?= )|demi-? ?mill|(?:quelques|plusieurs) (?:jours|semaines|mois|années|ans|heures)|(?:des |quelques |plusieurs )?(?:dizaines|centaines|milliers|millions|milliards)(?![${LETTER}])|(?:${NUMBER_WORD_PATTERN})(?![${LETTER}])|(?:diz|douz|quinz|vingt|trent|quarant|cinquant|soixant|cent)aine(?![${LETTER}])|(?:doubl|tripl|quadrupl)(?:er|é)|(?:multipli|divis)(?:er?|é|ée|és|ées|era|ant|ons|ation|ion) |(?:la |une )?moitié d|l?es? (?:deux )?tiers d|l?es? (?:trois )?quarts? d)`
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
	const prepared = prepareText(text);
	const figures: FoundFigure[] = [];
	let done = 0;
	ANCHOR.lastIndex = 0;
	for (let found = ANCHOR.exec(prepared.text); found; found = ANCHOR.exec(prepared.text)) {
		const at = found.index;
		const left = prepared.text.slice(Math.max(0, at - LEFT_CONTEXT), at);
		const read = readFigureAt({ prepared, at, left, from: done });
		done = Math.max(read.next, at + 1);
		ANCHOR.lastIndex = done;
		if (read.draft) figures.push(finish(text, prepared, read.draft));
	}
	return figures;
}

function finish(text: string, prepared: PreparedText, draft: FigureDraft): FoundFigure {
	const start = prepared.startOf(draft.start);
	const end = prepared.endOf(draft.end);
	const raw = text.slice(start, end);
	const { unit, qualifier, rounding, of } = draft;
	const value = draft.value === null ? null : cleanDecimal(draft.value);
	const interval = draft.interval ?? intervalOf({ value, raw, qualifier, rounding });
	const figure: FoundFigure = { raw, start, end, value, ...interval, unit, qualifier, rounding };
	return of === undefined ? figure : { ...figure, of };
}
