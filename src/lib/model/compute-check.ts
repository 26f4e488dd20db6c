import { exact, intervalOf } from '../numbers/interval';
import type { Interval } from '../numbers/interval';
import { evaluate } from '../numbers/expression';
import { combineReadings, compareMeasurements, compareWithBound } from '../numbers/verdict';
import type { Verdict } from '../numbers/verdict';
import type { Check, CheckSide, DraftCheck, Literal } from './check';
import { decideFact } from './decide-fact';
import type { Figure } from './figure';

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
	return {
		id,
		kind,
		question,
		themes,
		inputs,
		explanation,
		compare,
		sides: own,
		literals,
		readings,
		verdict
	};
}

function compareSides(draft: ArithmeticDraft, sides: CheckSide[]): Verdict {
	const [first, second] = sides.map((side) => side.result);
	if (!first || !second) throw new RangeError('an arithmetic check compares two sides');
	if (draft.compare === 'bound') return compareWithBound(first, second);
	const verdict = compareMeasurements(first, second);
	if (draft.compare === 'measurements') return verdict;
	// Two things may measure the same: equal numbers do not make them one.
	return verdict === 'inconsistent' ? 'consistent' : 'undecidable';
}

function operand(
	id: string,
	draft: ArithmeticDraft,
	figures: ReadonlyMap<string, Figure>,
	rounding: 'exact' | 'printed' | undefined
): Interval {
	const literal = draft.literals[id];
	if (literal) return readLiteral(literal);
	const figure = figures.get(id);
	if (!figure) throw new RangeError(`« ${id} » is neither a figure nor a literal of this check`);
	return readFigure(figure, rounding ?? figure.rounding);
}

function readLiteral({ value, upTo }: Literal): Interval {
	return upTo === undefined
		? exact(value)
		: { low: value, high: upTo, lowOpen: false, highOpen: false };
}

/** The interval of a figure under a rounding that may differ from its own. */
function readFigure(figure: Figure, rounding: Figure['rounding']): Interval {
	const { low, high, lowOpen, highOpen } = figure;
	// The interval alone: what is published of a check is no second copy of its figures.
	if (rounding === figure.rounding || figure.value === null)
		return { low, high, lowOpen, highOpen };
	return intervalOf({
		value: figure.value,
		raw: figure.raw,
		qualifier: figure.qualifier,
		rounding
	});
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
	return {
		id,
		kind,
		question,
		themes,
		inputs,
		explanation,
		compare: 'test',
		sides,
		literals: {},
		readings,
		verdict
	};
}
