import type { ClassCalculation, ClassCheck } from '../exercises/class-data';
import type { Check, CheckSide, Literal } from '../model/check';
import type { Figure } from '../model/figure';
import { evaluate } from '../numbers/expression';
import { exact } from '../numbers/interval';
import { unitOf, writeFormula } from './check-formula';
import { claimsOfCheck, whoseStatements } from './check-rows';
import { toClassPath } from './class-claims';
import type { ClassScope } from './class-claims';
import type { Corpus } from './dataset';
import { whereIs } from './entry';
import { say } from './text';

const SINGLE: readonly Figure['qualifier'][] = ['exact', 'about', 'nearly'];

/**
 * The checks that a class may redo: every statement they rest on may be seen in class, and none is
 * a third party's alone.
 *
 * @param scope what class data are made from
 * @param inClass ids of the claims that the class may see
 * @returns the checks, in the order of the data
 */
export function classChecks(scope: ClassScope, inClass: ReadonlySet<string>): ClassCheck[] {
	return scope.corpus.data.checks.flatMap((check): ClassCheck[] => {
		const whose = whoseStatements(scope.corpus, check);
		const claims = claimsOfCheck(scope.corpus, check);
		const homes = claims.map(({ id, sameAs }) => sameAs ?? id);
		if (whose === 'third-party' || !homes.every((id) => inClass.has(id))) return [];
		return [toClassCheck(scope, check, whose)];
	});
}

function toClassCheck(scope: ClassScope, check: Check, whose: ClassCheck['whose']): ClassCheck {
	const { corpus, lang, name } = scope;
	const claims = claimsOfCheck(corpus, check);
	return {
		id: check.id,
		question: say(check.question, lang),
		whose,
		level: claims.some(({ classroom }) => classroom === 'lycee') ? 'lycee' : 'college',
		themes: check.themes,
		verdict: check.verdict,
		agrees: check.compare === 'measurements' || check.compare === 'test',
		explanation: say(check.explanation, lang),
		calculations: sidesOf(check).flatMap((side) => toCalculation(scope, check, side) ?? []),
		places: claims.map((claim) => {
			const { reference, path } = whereIs(corpus, claim, lang);
			return { label: reference, path: toClassPath(name, path) };
		}),
		path: name === 'real' ? `/verifications/${check.id}/` : toClassPath(name, `#${check.id}`)
	};
}

/** Every side of a check once: readings repeat them, or compute others. */
function sidesOf(check: Check): CheckSide[] {
	const sides = [...check.sides, ...check.readings.flatMap((reading) => reading.sides)];
	return sides.filter(
		({ expression }, at) => sides.findIndex((side) => side.expression === expression) === at
	);
}

/** A product or a quotient whose operands are single values that pupils can read. */
function toCalculation(scope: ClassScope, check: Check, side: CheckSide): ClassCalculation | null {
	const { corpus, lang } = scope;
	const { expression, result } = side;
	if (check.kind !== 'arithmetic' || !/[×÷]/u.test(expression)) return null;
	const value = valueOf(corpus, check, expression);
	if (value === null || result?.low == null || result.high === null) return null;
	if (value < result.low || value > result.high) return null;
	const ids = expression.match(/[a-z0-9][a-z0-9-]*/g) ?? [];
	return {
		formula: writeFormula(corpus, check, { expression, rounding: {}, lang }).symbols,
		label: say(side.label, lang),
		value,
		low: result.low,
		high: result.high,
		unit: unitOf(corpus, check, [expression]),
		printed: ids.flatMap((id) => corpus.figures.get(id)?.raw ?? [])
	};
}

/** « Plus de », « moins de » and ranges are no single number. */
function singleValue(operand: Literal | Figure | undefined): number | null {
	if (operand === undefined) return null;
	if ('reason' in operand) return operand.upTo === undefined ? operand.value : null;
	return SINGLE.includes(operand.qualifier) ? operand.value : null;
}

/** The result with the numbers as printed; null when one of them is no single number. */
function valueOf(corpus: Corpus, check: Check, expression: string): number | null {
	try {
		const { low } = evaluate(expression, (id) => {
			const value = singleValue(check.literals[id] ?? corpus.figures.get(id));
			if (value === null) throw new RangeError(`« ${id} » is no single number`);
			return exact(value);
		});
		return low;
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
