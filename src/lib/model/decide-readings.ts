import { evaluate } from '../numbers/expression';
import { exact, intervalOf } from '../numbers/interval';
import type { Interval } from '../numbers/interval';
import { compareMeasurements, compareWithBound } from '../numbers/verdict';
import type { Verdict } from '../numbers/verdict';
import type { Check, Literal } from './check';
import type { Figure } from './figure';

/** What computing needs of a figure. */
export type Operand = Pick<
	Figure,
	'value' | 'raw' | 'qualifier' | 'rounding' | 'low' | 'high' | 'lowOpen' | 'highOpen'
>;

/** One way to read the inputs of an arithmetic check. */
export interface AskedReading {
	/** Both sides. */
	expressions: readonly string[];
	/** Figures read with another rounding than their own. */
	rounding: Readonly<Record<string, 'exact' | 'printed'>>;
	/** Nothing in the texts decides it. */
	undecidable: boolean;
}

/** What is computed of an arithmetic check, without its words: the build and the calculator share it. */
export interface AskedCheck {
	compare: Check['compare'];
	literals: Readonly<Record<string, Pick<Literal, 'value' | 'upTo'>>>;
	readings: readonly AskedReading[];
}

/** What one reading gives. */
export interface DecidedReading {
	results: Interval[];
	verdict: Verdict;
}

/**
 * Computes both intervals and the verdict of every reading.
 *
 * @param asked expressions, literals and readings
 * @param figures by id
 * @returns one result a reading, in their order
 * @throws RangeError or SyntaxError when an expression cannot be computed
 */
export function decideReadings(
	asked: AskedCheck,
	figures: ReadonlyMap<string, Operand>
): DecidedReading[] {
	return asked.readings.map((reading) => {
		const results = reading.expressions.map((expression) =>
			evaluate(expression, (id) => readOperand(id, { asked, figures, rounding: reading.rounding }))
		);
		const verdict = reading.undecidable ? 'undecidable' : compareResults(asked.compare, results);
		return { results, verdict };
	});
}

function compareResults(compare: Check['compare'], results: Interval[]): Verdict {
	const [first, second] = results;
	if (!first || !second) throw new RangeError('an arithmetic check compares two sides');
	if (compare === 'bound') return compareWithBound(first, second);
	const verdict = compareMeasurements(first, second);
	if (compare !== 'distinct') return verdict;
	// Two things may measure the same: equal numbers do not make them one.
	return verdict === 'inconsistent' ? 'consistent' : 'undecidable';
}

/** Where an operand is looked up, and how it is read. */
interface Scope {
	asked: Pick<AskedCheck, 'literals'>;
	figures: ReadonlyMap<string, Operand>;
	rounding: AskedReading['rounding'];
}

/**
 * The interval of an operand.
 *
 * @param id of a figure or of a literal of the check
 * @param scope literals, figures, and the rounding of this reading
 * @returns its interval
 * @throws RangeError when the id is neither
 */
export function readOperand(id: string, { asked, figures, rounding }: Scope): Interval {
	const literal = asked.literals[id];
	if (literal) return readLiteral(literal);
	const figure = figures.get(id);
	if (!figure) throw new RangeError(`« ${id} » is neither a figure nor a literal of this check`);
	return readFigure(figure, rounding[id] ?? figure.rounding);
}

function readLiteral({ value, upTo }: Pick<Literal, 'value' | 'upTo'>): Interval {
	return upTo === undefined
		? exact(value)
		: { low: value, high: upTo, lowOpen: false, highOpen: false };
}

/** The interval of a figure under a rounding that may differ from its own. */
function readFigure(figure: Operand, rounding: Figure['rounding']): Interval {
	const { low, high, lowOpen, highOpen, value, raw, qualifier } = figure;
	// The interval alone: what is published of a check is no second copy of its figures.
	if (rounding === figure.rounding || value === null) return { low, high, lowOpen, highOpen };
	return intervalOf({ value, raw, qualifier, rounding });
}
