import { evaluate } from '../numbers/expression';
import { combineReadings } from '../numbers/verdict';
import type { Check, CheckSide, DraftCheck } from './check';
import { decideFact } from './decide-fact';
import { decideReadings, readOperand } from './decide-readings';
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
	const sidesOf = (reading: ArithmeticDraft['readings'][number]) => reading.sides ?? draft.sides;
	const asked = {
		...draft,
		readings: draft.readings.map((reading) => ({
			expressions: sidesOf(reading).map(({ expression }) => expression),
			rounding: reading.rounding,
			undecidable: reading.undecidable
		}))
	};
	const decided = decideReadings(asked, figures);
	const readings = draft.readings.map((reading, index) => {
		const { results = [], verdict = 'undecidable' as const } = decided[index] ?? {};
		const sides = sidesOf(reading).map((side, at): CheckSide => ({
			...side,
			result: results[at] ?? null
		}));
		return { assumption: reading.assumption, sides, verdict };
	});
	const { id, kind, question, themes, inputs, explanation, compare, literals } = draft;
	const lookup = (name: string) => readOperand(name, { asked, figures, rounding: {} });
	return {
		...{ id, kind, question, themes, inputs, explanation, compare, literals, readings },
		sides: draft.sides.map((side): CheckSide => ({
			...side,
			result: evaluate(side.expression, lookup)
		})),
		verdict: combineReadings(decided.map(({ verdict }) => verdict))
	};
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
