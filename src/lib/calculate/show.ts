import type { IntervalReading } from '../charts/check-intervals/check-intervals-layout';
import { resultLabel } from '../charts/common/labels';
import { readOperand } from '../model/decide-readings';
import type { Lang } from '../model/vocabulary';
import { listOperands } from '../numbers/expression';
import { OPERAND, writeOnIntervals } from '../numbers/write-formula';
import type { Verdict } from '../numbers/verdict';
import type { Calculated } from './calculate';
import type { Changes, Entered } from './changes';
import { fieldsOf } from './sheet';
import type { CalculatorSheet } from './sheet';
import { writeTyped } from './typed-number';

/**
 * What stands in the fields of a check.
 *
 * @param sheet of the check
 * @param options changes to show, language of the reader
 * @returns by key of the field
 */
export function enteredOf(
	sheet: CalculatorSheet,
	{ changes, lang }: { changes: Changes; lang: Lang }
): Record<string, Entered> {
	const entries = fieldsOf(sheet).map(({ key, published }): [string, Entered] => {
		const number = changes[key]?.number ?? published;
		const text = number ? writeTyped(number, lang) : '';
		return [key, { text, rounding: changes[key]?.rounding ?? null }];
	});
	return Object.fromEntries(entries);
}

/**
 * A letter for each number that a reader can change; a fixed one stands as itself.
 *
 * @param sheet of the check
 * @returns « A », « B »… by id of the operand, « 100 » where it is fixed
 */
export function lettersOf({ operands }: CalculatorSheet): ReadonlyMap<string, string> {
	const named = operands.filter(({ fixed }) => !fixed).map(({ id }) => id);
	return new Map(
		operands.map(({ id, fixed, number }) => [
			id,
			fixed ? (number?.digits ?? '') : String.fromCharCode(65 + named.indexOf(id))
		])
	);
}

/**
 * The formulas of a check in words and letters, each once though several readings use it.
 *
 * @param sheet of the check
 * @returns what each side is, and how it is computed: « A ÷ B × 100 »
 */
export function letterFormulas(sheet: CalculatorSheet): { label: string; formula: string }[] {
	const letters = lettersOf(sheet);
	const sides = sheet.readings.flatMap((reading) => reading.sides);
	const byLabel = new Map(sides.map(({ label, expression }) => [label, expression]));
	return [...byLabel].map(([label, expression]) => ({
		label,
		formula: expression.replace(OPERAND, (id) => letters.get(id) ?? id)
	}));
}

/**
 * Both sides of each reading, to be drawn and named.
 *
 * @param sheet of the check
 * @param result what it gives
 * @param words changes of the reader, language, what is added to a side that they touch
 * @returns one record a reading; no side where its numbers are not its own
 */
export const intervalReadings = (
	sheet: CalculatorSheet,
	result: Calculated,
	{ changes, lang, withMine }: { changes: Changes; lang: Lang; withMine: string }
): IntervalReading[] =>
	sheet.readings.map(({ sides, unit }, index) => ({
		unit,
		sides: sides.map(({ label, side, expression }, at) => {
			const interval = result.readings[index]?.results[at] ?? null;
			return {
				label: isTouched(expression, changes) ? `${label} (${withMine})` : label,
				side,
				result: interval,
				text: resultLabel(interval, unit, lang)
			};
		})
	}));

/** A label speaks of the numbers as published: it says so where they are no longer. */
const isTouched = (expression: string, changes: Changes): boolean =>
	listOperands(expression).some((id) => changes[id] ?? changes[`${id}.a`]);

/**
 * The readings whose verdict is not the published one.
 *
 * @param sheet of the check
 * @param result what it gives under changes
 * @returns number of the reading, both verdicts
 */
export const movedReadings = (
	sheet: CalculatorSheet,
	result: Calculated
): { number: number; from: Verdict; to: Verdict }[] =>
	sheet.readings.flatMap(({ verdict: from }, index) => {
		const to = result.readings[index]?.verdict ?? from;
		return to === from ? [] : [{ number: index + 1, from, to }];
	});

/**
 * The formulas of one reading with the intervals that they are computed on.
 *
 * @param sheet of the check
 * @param result what it gives
 * @param options index of the reading, language of the reader
 * @returns « [4 250 000 ; 4 350 000] ÷ … = de 13,5 à 14,3 Md€ »; none for a side that is one number
 */
export function workedFormulas(
	{ readings }: CalculatorSheet,
	{ asked, figures, readings: decided }: Calculated,
	{ index, lang }: { index: number; lang: Lang }
): string[] {
	const reading = readings[index];
	const rounding = asked.readings[index]?.rounding ?? {};
	return (reading?.sides ?? []).flatMap(({ expression }, at) => {
		const interval = decided[index]?.results[at] ?? null;
		if (!reading || !interval || !expression.includes(' ')) return [];
		const lookup = (id: string) => readOperand(id, { asked, figures, rounding });
		const shown = writeOnIntervals(expression, lookup, lang);
		return [`${shown} = ${resultLabel(interval, reading.unit, lang)}`];
	});
}
