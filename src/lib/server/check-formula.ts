import type { Check, Literal } from '../model/check';
import { readOperand } from '../model/decide-readings';
import type { Figure } from '../model/figure';
import type { Lang } from '../model/vocabulary';
import { formatNumber } from '../numbers/format';
import type { FormatUnit } from '../numbers/format';
import { OPERAND, writeInterval, writeOnIntervals, writePlain } from '../numbers/write-formula';
import type { Corpus } from './dataset';
import { figureText } from './figure-text';

type Rounding = Readonly<Record<string, 'exact' | 'printed'>>;

/** A formula for readers. */
export interface Formula {
	/** With the numbers as printed: « 4,3 M€ ÷ 0,031 × 100 ». */
	symbols: string;
	/** With the intervals that they stand for; the same as `symbols` when all are exact. */
	intervals: string;
}

/**
 * Writes an expression with the numbers that its ids stand for.
 *
 * @param corpus the public corpus
 * @param check the check whose literals the expression may use
 * @param options the expression, how figures are rounded in this reading, language of the reader
 * @returns both ways of writing it
 */
export function writeFormula(
	corpus: Corpus,
	check: Check,
	{ expression, rounding, lang }: { expression: string; rounding: Rounding; lang: Lang }
): Formula {
	const isAlone = !expression.includes(' ');
	const scope = { corpus, lang, isAlone, isProduct: /[×÷]/u.test(expression) };
	return {
		symbols: expression.replace(OPERAND, (id) => {
			const literal = check.literals[id];
			if (literal) return writeLiteral(literal, lang);
			const figure = corpus.figures.get(id);
			return figure ? writePrinted(figure, scope) : id;
		}),
		intervals: writeOnIntervals(
			expression,
			(id) => readOperand(id, { asked: check, figures: corpus.figures, rounding }),
			lang
		)
	};
}

/** A literal of a check as the reader sees it. */
export function writeLiteral({ value, upTo }: Literal, lang: Lang): string {
	return upTo === undefined
		? writePlain(value, lang)
		: writeInterval({ low: value, high: upTo, lowOpen: false, highOpen: false }, lang);
}

/** Where a number stands in a formula. */
interface Scope {
	corpus: Corpus;
	lang: Lang;
	isAlone: boolean;
	isProduct: boolean;
}

/** In a product a share stands without its sign: the formula itself multiplies by a hundred. */
function writePrinted(figure: Figure, scope: Scope): string {
	const { lang, isAlone, isProduct } = scope;
	if (figure.ratio) return writeRatio(figure.ratio, scope);
	const { text, verbatim } = figureText(figure, lang);
	if (verbatim) return `« ${text} »`;
	if (isAlone) return text;
	const isBare = figure.unit === 'ordinal' && figure.value !== null;
	const number = isBare ? writePlain(figure.value ?? 0, lang) : text;
	const shown = figure.unit === 'percent' && isProduct ? number.replace(/\s?%/u, '') : number;
	return figure.qualifier === 'exact' && !shown.startsWith('−') ? shown : `(${shown})`;
}

/** « Deux fois moins » than another figure: that figure, times a half. */
function writeRatio(ratio: NonNullable<Figure['ratio']>, scope: Scope): string {
	const base = scope.corpus.figures.get(ratio.of);
	const shown = base ? writePrinted(base, { ...scope, isAlone: false }) : ratio.of;
	return `${shown} × ${formatNumber(ratio.by, scope.lang)}`;
}

/**
 * The unit that the sides of a reading are in, from the units of what they multiply and divide.
 *
 * @param corpus the public corpus
 * @param check the check whose literals the expressions may use
 * @param expressions both sides
 * @returns euros when either side is an amount, percent when either is a share, else a number
 * @example unitOf(corpus, check, ['plan-p14-eur ÷ plan-p14-part × cent', '…']) // → 'EUR'
 */
export function unitOf(corpus: Corpus, check: Check, expressions: readonly string[]): FormatUnit {
	const sides = expressions.map((expression) => sideUnit(corpus, check, expression));
	if (sides.includes('EUR')) return 'EUR';
	return sides.includes('percent') ? 'percent' : 'number';
}

/** The first term decides for a sum: only like things are added. */
function sideUnit(corpus: Corpus, check: Check, expression: string): FormatUnit {
	const product = expression.replace(/\(([^ ]+)[^)]*\)/g, '$1').split(/ [+−-] /u)[0] ?? '';
	let [euros, percents, hundreds, sign] = [0, 0, 0, 1];
	for (const token of product.trim().split(' ')) {
		const unit = corpus.figures.get(token)?.unit;
		if (unit === 'EUR') euros += sign;
		if (unit === 'percent') percents += sign;
		if (check.literals[token]?.value === 100) hundreds += sign;
		if (token === '÷' || token === '/') sign = -1;
		if (token === '×' || token === '*') sign = 1;
	}
	if (euros === 1) return 'EUR';
	return euros === 0 && percents + hundreds === 1 ? 'percent' : 'number';
}
