import { intervalOf } from '../numbers/interval';
import type { Interval } from '../numbers/interval';
import { exact } from '../numbers/interval';
import { evaluate } from '../numbers/expression';
import { combineReadings, compareMeasurements, compareWithBound } from '../numbers/verdict';
import type { Verdict } from '../numbers/verdict';
import type { Check, CheckSide, DraftCheck, FactTest, Literal } from './check';
import { edtfBounds } from './edtf';
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
	if (rounding === figure.rounding || figure.value === null) return figure;
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

/**
 * Decides a relation between dates, editions or names.
 *
 * @param test the relation, with what the texts print
 * @returns the verdict of this reading
 * @throws RangeError when a weekday is asked of less than a day, or an anniversary of an unknown year
 * @example decideFact({ test: 'weekday', date: '2018-10-24', weekday: 3 }) // → 'consistent'
 */
export function decideFact(test: FactTest): Verdict {
	switch (test.test) {
		case 'weekday':
			return agree(weekdayOf(test.date) === test.weekday);
		case 'anniversary':
			return agree(yearOf(test.event) + test.years === yearOf(test.at));
		case 'order':
			return decideOrder(test.first, test.second);
		case 'within':
			return decideWithin(test.date, test.within);
		case 'editions':
			return agree(
				(test.second.number - test.first.number) * test.everyYears ===
					test.second.year - test.first.year
			);
		case 'same-words':
			return agree(foldWords(test.first, test.equate) === foldWords(test.second, test.equate));
		case 'undecidable':
			return 'undecidable';
	}
}

const agree = (holds: boolean): Verdict => (holds ? 'consistent' : 'inconsistent');

function decideOrder(first: string, second: string): Verdict {
	const [before, after] = [edtfBounds(first), edtfBounds(second)];
	if (before.last !== null && after.first !== null && before.last < after.first)
		return 'consistent';
	const isReversed = before.first !== null && after.last !== null && before.first >= after.last;
	return isReversed ? 'inconsistent' : 'undecidable';
}

function decideWithin(date: string, within: string): Verdict {
	const [inner, outer] = [edtfBounds(date), edtfBounds(within)];
	if (isBefore(inner.last, outer.first) || isBefore(outer.last, inner.first)) return 'inconsistent';
	const startsInside = outer.first === null || (inner.first !== null && outer.first <= inner.first);
	const endsInside = outer.last === null || (inner.last !== null && inner.last <= outer.last);
	return startsInside && endsInside ? 'consistent' : 'undecidable';
}

const isBefore = (a: string | null, b: string | null): boolean => a !== null && b !== null && a < b;

function weekdayOf(day: string): number {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day))
		throw new RangeError(`« ${day} » is no day: it has no weekday`);
	return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function yearOf(edtf: string): number {
	const year = /^\d{4}/.exec(edtf)?.[0];
	if (year === undefined) throw new RangeError(`« ${edtf} » has no year to count from`);
	return Number(year);
}

function foldWords(phrase: string, equate: Record<string, string>): string {
	return Object.entries(equate).reduce(
		(folded, [sign, other]) => folded.replaceAll(sign, other),
		foldText(phrase)
	);
}
