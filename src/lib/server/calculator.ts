import { fromNumeral } from '../calculate/typed-number';
import type { TypedNumber } from '../calculate/typed-number';
import type { CalculatorSheet, SheetOperand, SheetReading } from '../calculate/sheet';
import { voiceOf } from '../charts/common/side';
import { messagesFor } from '../i18n/messages';
import { calculatorMessages } from '../i18n/messages-calculator';
import type { Check, Literal } from '../model/check';
import type { Figure } from '../model/figure';
import { labelOf, qualifier as qualifiers, rounding as roundings } from '../model/vocabulary';
import type { Lang } from '../model/vocabulary';
import { listOperands } from '../numbers/expression';
import { listNumerals } from '../numbers/numeral';
import { prepareText } from '../numbers/prepare';
import type { Verdict } from '../numbers/verdict';
import { unitOf } from './check-formula';
import { sideOfExpression } from './check-input';
import type { CheckOrigin } from './check-origins';
import { nameReferences, showsNumbers } from './check-page';
import { checkRow, orderedChecks } from './check-rows';
import type { CheckRow } from './check-rows';
import type { Corpus } from './dataset';
import { mustFind } from './dataset';
import { say } from './text';

/**
 * Whether a check can be computed again: it is arithmetic, and numbers decide at least one reading.
 *
 * @param check a published check
 * @param origin what the curated check says of its readings
 * @returns false where nothing that a reader changes could move a verdict
 */
export const canRecompute = (check: Check, origin: CheckOrigin | undefined): boolean =>
	check.kind === 'arithmetic' &&
	(origin?.readings.some(({ undecidable }) => !undecidable) ?? false);

/**
 * The checks that the calculator proposes, in the order of the list of checks.
 *
 * @param corpus the public corpus
 * @param origins of the curated checks
 * @param lang language of the reader
 * @returns all that computing each again needs
 */
export const calculatorSheets = (
	corpus: Corpus,
	origins: ReadonlyMap<string, CheckOrigin>,
	lang: Lang
): CalculatorSheet[] =>
	orderedChecks(corpus).flatMap((check) => {
		const origin = origins.get(check.id);
		return origin && canRecompute(check, origin) ? [sheetOf(corpus, check, { origin, lang })] : [];
	});

/**
 * The arithmetic checks, for who reads the page without its script.
 *
 * @param corpus the public corpus
 * @param origins of the curated checks
 * @param lang language of the reader
 * @returns those that can be computed again, and the others
 */
export function calculatorRows(
	corpus: Corpus,
	origins: ReadonlyMap<string, CheckOrigin>,
	lang: Lang
): { open: CheckRow[]; fixed: CheckRow[] } {
	const checks = orderedChecks(corpus).filter(({ kind }) => kind === 'arithmetic');
	const rows = (areOpen: boolean): CheckRow[] =>
		checks
			.filter((check) => canRecompute(check, origins.get(check.id)) === areOpen)
			.map((check) => checkRow(corpus, check, lang));
	return { open: rows(true), fixed: rows(false) };
}

function sheetOf(
	corpus: Corpus,
	check: Check,
	{ origin, lang }: { origin: CheckOrigin; lang: Lang }
): CalculatorSheet {
	const { id, compare, verdict } = check;
	const readings = check.readings.map((_, index) =>
		readingOf(corpus, check, { index, origin, lang })
	);
	return {
		id,
		compare,
		verdict,
		question: say(check.question, lang),
		rule: messagesFor(lang).checks.compare[compare],
		operands: operandIds(corpus, readings).map((operand) => ({
			...operandOf(corpus, check, { id: operand, lang }),
			...(readings.some(({ rounding }) => operand in rounding)
				? { readAs: calculatorMessages(lang).byReading }
				: {})
		})),
		readings
	};
}

function readingOf(
	corpus: Corpus,
	check: Check,
	{ index, origin, lang }: { index: number; origin: CheckOrigin; lang: Lang }
): SheetReading {
	const reading = check.readings[index] as Check['readings'][number];
	const { undecidable = false, rounding = {} } = origin.readings[index] ?? {};
	const sides = showsNumbers(origin, index) ? reading.sides : [];
	const expressions = sides.map(({ expression }) => expression);
	return {
		assumption: say(reading.assumption, lang),
		undecidable,
		rounding,
		unit: unitOf(corpus, check, expressions),
		sides: sides.map(({ label, expression }) => ({
			label: say(label, lang),
			side: sideOfExpression(corpus, expression),
			expression
		})),
		// A reading never « depends »: that is said of several.
		verdict: reading.verdict as Verdict
	};
}

/** In the order of the formulas, then what a figure is a ratio of. */
function operandIds(corpus: Corpus, readings: readonly SheetReading[]): string[] {
	const used = readings.flatMap(({ sides }) =>
		sides.flatMap(({ expression }) => listOperands(expression))
	);
	const bases = used.flatMap((id) => corpus.figures.get(id)?.ratio?.of ?? []);
	return [...new Set([...used, ...bases])];
}

function operandOf(
	corpus: Corpus,
	check: Check,
	{ id, lang }: { id: string; lang: Lang }
): SheetOperand {
	const literal = check.literals[id];
	if (literal) return literalOperand(corpus, literal, { id, lang });
	const figure = mustFind(corpus.figures, id);
	const { value, raw, qualifier, rounding, range, ratio, unit } = figure;
	return {
		id,
		label: say(figure.label, lang),
		voice: voiceOf(corpus.sideOf(mustFind(corpus.claims, figure.claim)), lang),
		printed: raw,
		page: `/chiffres/${id}/`,
		number: value === null ? null : asPrinted(figure, value),
		upTo: null,
		unit: unit === 'EUR' || unit === 'percent' ? unit : 'number',
		readAs:
			qualifier === 'exact'
				? labelOf(roundings, rounding, lang)
				: labelOf(qualifiers, qualifier, lang),
		figure: { id, value, raw, qualifier, rounding, range, ratio },
		fixed: false
	};
}

function literalOperand(
	corpus: Corpus,
	{ value, upTo, reason }: Literal,
	{ id, lang }: { id: string; lang: Lang }
): SheetOperand {
	return {
		id,
		label: nameReferences(corpus, say(reason, lang)),
		...{ voice: null, printed: null, page: null, unit: null, figure: null },
		readAs: calculatorMessages(lang).exact,
		number: plainNumber(value),
		upTo: upTo === undefined ? null : plainNumber(upTo),
		fixed: value === 100 && upTo === undefined
	};
}

/** With the digits of the source where they give the value: « 4,3 millions », not « 4 300 000 ». */
function asPrinted({ raw }: Figure, value: number): TypedNumber {
	const numeral = listNumerals(prepareText(raw).text).find((one) => one.value === Math.abs(value));
	return (numeral && fromNumeral(numeral, value < 0)) ?? plainNumber(value);
}

/** A whole number of millions or of billions is written so. */
function plainNumber(value: number): TypedNumber {
	const scale = ([1e9, 1e6] as const).find((one) => value !== 0 && value % one === 0) ?? 1;
	return { digits: String(value / scale), scale };
}
