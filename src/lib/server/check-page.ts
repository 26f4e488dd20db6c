import type { Check } from '../model/check';
import { checkKind, labelOf } from '../model/vocabulary';
import type { Lang } from '../model/vocabulary';
import { resultLabel } from '../charts/common/labels';
import type { IntervalReading } from '../charts/check-intervals/check-intervals-layout';
import type { CheckOrigin } from './check-origins';
import { unitOf, writeFormula, writeLiteral } from './check-formula';
import type { Formula } from './check-formula';
import { checkInputs, checkReferences, printedWords, sideOfExpression } from './check-input';
import type { CheckInput, CheckReference, PrintedWords } from './check-input';
import { checkThemes, orderedChecks, whoseStatements } from './check-rows';
import type { Whose } from './check-rows';
import { testText } from './check-test-text';
import type { Corpus } from './dataset';
import { say } from './text';

type Reading = Check['readings'][number];

/** One way to read the inputs, with what it gives. */
export interface CheckReading extends IntervalReading {
	assumption: string;
	verdict: Reading['verdict'];
	/** Nothing in the texts decides it: said by hand, not computed. */
	openQuestion: boolean;
	/** What is compared, in words and symbols: one formula a side, or the relation of dates or names. */
	formulas: (Formula & { label: string })[];
	test: string | null;
	/** Words of the texts in it: French on an English page too. */
	testFrench: string[];
}

/** All that the page of a check shows. */
export interface CheckPage {
	id: string;
	kind: string;
	isArithmetic: boolean;
	/** How the two sides are compared. */
	compare: Check['compare'];
	question: string;
	explanation: string;
	whose: Whose;
	verdict: Check['verdict'];
	themes: { id: string; label: string }[];
	inputs: CheckInput[];
	references: CheckReference[];
	printed: PrintedWords[];
	/** Numbers of ours in the formulas, with their reasons. */
	literals: { value: string; reason: string }[];
	readings: CheckReading[];
	position: number;
	total: number;
	previous: CheckLink | null;
	next: CheckLink | null;
}

interface CheckLink {
	id: string;
	question: string;
}

/**
 * Everything that the page of a check shows.
 *
 * @param corpus the public corpus
 * @param check one of its checks
 * @param options what the curated check says beyond the published one, and the language of the reader
 * @returns texts, and bounds for the drawing
 */
export function checkPage(
	corpus: Corpus,
	check: Check,
	{ origin, lang }: { origin: CheckOrigin; lang: Lang }
): CheckPage {
	const ordered = orderedChecks(corpus);
	const at = ordered.findIndex(({ id }) => id === check.id);
	return {
		id: check.id,
		kind: labelOf(checkKind, check.kind, lang),
		isArithmetic: check.kind === 'arithmetic',
		compare: check.compare,
		question: say(check.question, lang),
		explanation: say(check.explanation, lang),
		whose: whoseStatements(corpus, check),
		verdict: check.verdict,
		themes: checkThemes(corpus, check, lang),
		inputs: checkInputs(corpus, check, lang),
		references: checkReferences(corpus, check, lang),
		printed: printedWords(corpus, check, { origin, lang }),
		literals: Object.values(check.literals).map((literal) => ({
			value: writeLiteral(literal, lang),
			reason: nameReferences(corpus, say(literal.reason, lang))
		})),
		readings: check.readings.map((_, index) =>
			checkReading(corpus, check, { index, origin, lang })
		),
		position: at + 1,
		total: ordered.length,
		previous: linkTo(ordered[at - 1], lang),
		next: linkTo(ordered[at + 1], lang)
	};
}

/**
 * A reason may name a reference by its id; a reader knows its publisher.
 *
 * @param corpus the public corpus
 * @param reason of a literal
 * @returns the reason with publishers in place of ids
 */
export const nameReferences = (corpus: Corpus, reason: string): string =>
	corpus.data.references.reduce(
		(text, { id, publisher }) => text.replaceAll(id, publisher),
		reason
	);

const linkTo = (check: Check | undefined, lang: Lang): CheckLink | null =>
	check ? { id: check.id, question: say(check.question, lang) } : null;

function checkReading(
	corpus: Corpus,
	check: Check,
	{ index, origin, lang }: { index: number; origin: CheckOrigin; lang: Lang }
): CheckReading {
	const { assumption, sides, verdict } = check.readings[index] as Reading;
	const from = origin.readings[index];
	const openQuestion = from?.undecidable ?? false;
	const words = {
		assumption: say(assumption, lang),
		verdict,
		openQuestion,
		test: from?.test ? testText(from.test, lang) : null,
		testFrench: from?.test?.test === 'same-words' ? [from.test.first, from.test.second] : []
	};
	const isShown = check.kind === 'arithmetic' && showsNumbers(origin, index);
	if (!isShown) return { ...words, unit: 'number', sides: [], formulas: [] };
	const unit = unitOf(
		corpus,
		check,
		sides.map(({ expression }) => expression)
	);
	return {
		...words,
		unit,
		sides: sides.map(({ label, expression, result }) => ({
			label: say(label, lang),
			side: sideOfExpression(corpus, expression),
			result,
			text: resultLabel(result, unit, lang)
		})),
		formulas: sides.map(({ label, expression }) => ({
			label: say(label, lang),
			...writeFormula(corpus, check, { expression, rounding: from?.rounding ?? {}, lang })
		}))
	};
}

/**
 * The numbers of a reading that nothing decides are those of another reading, and would pass for its own;
 * they are shown only where it names its own sides, or where no reading is decided at all.
 *
 * @param origin what the curated check says of its readings
 * @param index of the reading
 * @returns whether its numbers are shown
 */
export function showsNumbers({ readings }: CheckOrigin, index: number): boolean {
	const reading = readings[index];
	return (
		!reading?.undecidable || reading.ownSides || readings.every(({ undecidable }) => undecidable)
	);
}
