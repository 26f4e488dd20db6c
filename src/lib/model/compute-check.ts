import { intervalOf } from '../numbers/interval';
import type { Interval } from '../numbers/interval';
import { exact } from '../numbers/interval';
import { evaluate } from '../numbers/expression';
import { combineReadings, compareMeasurements, compareWithBound } from '../numbers/verdict';
import type { Verdict } from '../numbers/verdict';
import type { Check, CheckSide, DraftCheck, FactTest } from './check';
import type { Figure } from './figure';
import { foldText } from '../text/normalise';

type ArithmeticDraft = Extract<DraftCheck, { kind: 'arithmetic' }>;
type FactDraft = Exclude<DraftCheck, { kind: 'arithmetic' }>;

/**
 * Computes the intervals, the verdict of every reading and the verdict of a check: none is typed by hand.
 *
 * @param draft the curated check
 * @param figures by id
 * @returns the published check
 * @throws RangeError or SyntaxError when an expression cannot be computed
 */
export function computeCheck(draft: DraftCheck, figures: ReadonlyMap<string, Figure>): Check {
	return draft.kind === 'arithmetic' ? computeArithmetic(draft, figures) : computeFact(draft);
}

function computeArithmetic(draft: ArithmeticDraft, figures: ReadonlyMap<string, Figure>): Check {
	const readings = draft.readings.map((reading) => {
		const lookup = (id: string) => operand(id, draft, figures, reading.rounding[id]);
		const sides = (reading.sides ?? draft.sides).map((side): CheckSide => ({
			...side,
			result: evaluate(side.expression, lookup)
		}));
		return {
			assumption: reading.assumption,
			sides,
			verdict: reading.undecidable ? ('undecidable' as const) : compareSides(draft, sides)
		};
	});
	const { id, kind, question, themes, inputs, explanation, compare, literals } = draft;
	const own = draft.sides.map((side): CheckSide => ({
		...side,
		result: evaluate(side.expression, (name) => operand(name, draft, figures, undefined))
	}));
	const verdict = combineReadings(readings.map((reading) => reading.verdict));
	return { id, kind, question, themes, inputs, explanation, compare, sides: own, literals, readings, verdict };
}

function compareSides(draft: ArithmeticDraft, sides: CheckSide[]): Verdict {
	const [first, second] = sides.map((side) => side.result);
	if (!first || !second) throw new RangeError('an arithmetic check compares two sides');
	return draft.compare === 'bound' ? compareWithBound(first, second) : compareMeasurements(first, second);
}

function operand(
	id: string,
	draft: ArithmeticDraft,
	figures: ReadonlyMap<string, Figure>,
	rounding: 'exact' | 'printed' | undefined
): Interval {
	const literal = draft.literals[id];
	if (literal) return exact(literal.value);
	const figure = figures.get(id);
	if (!figure) throw new RangeError(`« ${id} » is neither a figure nor a literal of this check`);
	return readFigure(figure, rounding ?? figure.rounding);
}

/** The interval of a figure under a rounding that may differ from its own. */
function readFigure(figure: Figure, rounding: Figure['rounding']): Interval {
	if (rounding === figure.rounding || figure.value === null) return figure;
	return intervalOf({ value: figure.value, raw: figure.raw, qualifier: figure.qualifier, rounding });
}

function computeFact(draft: FactDraft): Check {
	const { id, kind, question, themes, inputs, explanation } = draft;
	const sides = draft.sides.map((side): CheckSide => ({
		label: side.label,
		expression: side.evidence.exact,
		result: null
	}));
	const readings = draft.readings.map(({ assumption, test }) => ({
		assumption,
		sides,
		verdict: decideFact(test)
	}));
	const verdict = combineReadings(readings.map((reading) => reading.verdict));
	return { id, kind, question, themes, inputs, explanation, compare: 'test', sides, literals: {}, readings, verdict };
}

/**
 * Decides a relation between dates, editions or names.
 *
 * @param test the relation, with what the texts print
 * @returns the verdict of this reading; never throws
 * @example decideFact({ test: 'weekday', date: '2018-10-24', weekday: 3 }) // → 'consistent'
 */
export function decideFact(test: FactTest): Verdict {
	switch (test.test) {
		case 'weekday':
			return agree(new Date(`${test.date}T00:00:00Z`).getUTCDay() === test.weekday);
		case 'anniversary':
			return agree(yearOf(test.event) + test.years === yearOf(test.at));
		case 'order':
			return agree(test.first < test.second);
		case 'editions':
			return agree(
				(test.second.number - test.first.number) * test.everyYears ===
					test.second.year - test.first.year
			);
		case 'same-words':
			return agree(foldText(test.first) === foldText(test.second));
		case 'undecidable':
			return 'undecidable';
	}
}

const agree = (holds: boolean): Verdict => (holds ? 'consistent' : 'inconsistent');
const yearOf = (edtf: string): number => Number(edtf.slice(0, 4));
