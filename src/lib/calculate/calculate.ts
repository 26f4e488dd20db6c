import { decideReadings } from '../model/decide-readings';
import type { AskedCheck, DecidedReading, Operand } from '../model/decide-readings';
import { figureInterval } from '../model/figure-interval';
import type { IntervalSource } from '../model/figure-interval';
import { intervalOf } from '../numbers/interval';
import { combineReadings } from '../numbers/verdict';
import type { CombinedVerdict } from '../numbers/verdict';
import type { Change, Changes } from './changes';
import type { CalculatorSheet, SheetOperand } from './sheet';
import { valueOf } from './typed-number';
import type { TypedNumber } from './typed-number';

/** What a check gives under the changes of a reader. */
export interface Calculated {
	readings: DecidedReading[];
	verdict: CombinedVerdict;
	/** With what it was computed: to write each formula on its intervals. */
	asked: AskedCheck;
	figures: ReadonlyMap<string, Operand>;
}

/**
 * Computes a check again, by the functions that publish it: the changes alone are the reader's.
 *
 * @param sheet of the check
 * @param changes none for the check as published
 * @returns intervals and verdicts; null when it cannot be computed (a division by 0); never throws
 */
export function calculate(sheet: CalculatorSheet, changes: Changes): Calculated | null {
	const asked = {
		compare: sheet.compare,
		literals: literalsOf(sheet.operands, changes),
		readings: sheet.readings.map(({ sides, rounding, undecidable }) => ({
			expressions: sides.map(({ expression }) => expression),
			// What the reader chooses stands in every reading.
			rounding: Object.fromEntries(
				Object.entries(rounding).filter(([id]) => !changes[id]?.rounding)
			),
			undecidable
		}))
	};
	const figures = figuresOf(sheet.operands, changes);
	try {
		const readings = decideReadings(asked, figures);
		const verdict = combineReadings(readings.map((reading) => reading.verdict));
		return { readings, verdict, asked, figures };
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

function figuresOf(
	operands: readonly SheetOperand[],
	changes: Changes
): ReadonlyMap<string, Operand> {
	const sources = operands.flatMap(({ id, figure }) =>
		figure ? [changed(figure, changes[id])] : []
	);
	const byId = new Map(sources.map((source) => [source.id, source]));
	return new Map(
		sources.map((source) => [source.id, { ...source, ...figureInterval(source, byId) }])
	);
}

/** A number that takes the place of a vague one, or is said exact or rounded, leaves its hedge behind. */
function changed(figure: IntervalSource, change: Change | undefined): IntervalSource {
	if (!change) return figure;
	const { number, rounding = figure.value === null ? 'exact' : null } = change;
	const own = number ? { ...figure, value: valueOf(number), raw: printedAs(number) } : figure;
	return rounding ? { ...own, qualifier: 'exact', rounding, ratio: null, range: null } : own;
}

/** As a French text would print it: from there its last digit is read. */
const printedAs = ({ digits, scale }: TypedNumber): string =>
	digits.replace('.', ',') + { 1: '', 1e3: ' mille', 1e6: ' millions', 1e9: ' milliards' }[scale];

function literalsOf(operands: readonly SheetOperand[], changes: Changes): AskedCheck['literals'] {
	const literals = operands.flatMap(({ id, figure, number, upTo }) => {
		const change = changes[id];
		const from = change?.number ?? number;
		if (figure || !from) return [];
		const value = valueOf(from);
		if (change?.rounding === 'printed') {
			const printed = {
				value,
				raw: printedAs(from),
				qualifier: 'exact',
				rounding: 'printed'
			} as const;
			const { low, high } = intervalOf(printed);
			return [[id, { value: low ?? value, upTo: high ?? value }] as const];
		}
		const end = changes[`${id}.a`]?.number ?? upTo;
		return [[id, end ? { value, upTo: valueOf(end) } : { value }] as const];
	});
	return Object.fromEntries(literals);
}
