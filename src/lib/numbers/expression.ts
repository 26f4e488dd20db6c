import { add, divide, multiply, subtract } from './interval-arithmetic';
import type { Interval } from './interval-arithmetic';

interface Token {
	text: string;
	/** 1-based column in the expression. */
	column: number;
}

type Operation = (a: Interval, b: Interval) => Interval;

/** Lookup of an operand: the caller decides which ids are figures and which are named literals. */
export type LookupInterval = (id: string) => Interval;

const SUMS: Record<string, Operation> = { '+': add, '−': subtract, '-': subtract };
const PRODUCTS: Record<string, Operation> = {
	'×': multiply,
	'*': multiply,
	'÷': divide,
	'/': divide
};
/** Spaces around operators keep « a-b » one id and « a - b » a difference. */
const TOKEN = / *(?:([()])|([a-z0-9][a-z0-9-]*)(?=[ )]|$)|(?<= )([+−×÷*/-])(?= |$)) */uy;
const NUMBER_ONLY = /^\d+$/;

/** One reading of the tokens from left to right; `position` moves as they are consumed. */
interface Cursor {
	tokens: Token[];
	position: number;
	lookup: LookupInterval;
	length: number;
}

/**
 * Evaluates an expression on intervals: `+ − × ÷` (or `+ - * /`) between spaces, parentheses, ids.
 *
 * Numbers are no operands: the caller names a literal, so that it carries its reason.
 *
 * @param expression for example `plan-budget ÷ plan-share × hundred`
 * @param lookup gives the interval of an id, and throws when it knows no such id
 * @returns the interval of the result
 * @throws SyntaxError with the column on anything else; RangeError on a division by 0; whatever
 * `lookup` throws
 * @example evaluate('a ÷ b', (id) => exact(id === 'a' ? 6 : 2)) // → [3, 3]
 */
export function evaluate(expression: string, lookup: LookupInterval): Interval {
	const tokens = tokenise(expression);
	const cursor = { tokens, position: 0, lookup, length: expression.length };
	const result = readSum(cursor);
	const rest = tokens[cursor.position];
	if (rest) throw unexpected(`“${rest.text}”`, rest.column);
	return result;
}

/**
 * Lists the ids an expression uses, each once, in order.
 *
 * @param expression as for `evaluate`
 * @returns the ids
 * @throws SyntaxError with the column when a token is not allowed
 * @example listOperands('a ÷ (b + a)') // → ['a', 'b']
 */
export function listOperands(expression: string): string[] {
	const ids = tokenise(expression).filter((token) => /^[a-z0-9]/.test(token.text));
	return [...new Set(ids.map((token) => token.text))];
}

function tokenise(expression: string): Token[] {
	const tokens: Token[] = [];
	let at = 0;
	while (at < expression.length) {
		TOKEN.lastIndex = at;
		const match = TOKEN.exec(expression);
		if (!match) throw unexpected(`“${expression.slice(at).trim()}”`, at + 1);
		const text = match[1] ?? match[2] ?? match[3] ?? '';
		const column = at + match[0].indexOf(text) + 1;
		if (NUMBER_ONLY.test(text)) {
			throw new SyntaxError(`column ${column}: “${text}” is a number; name it, with its reason`);
		}
		tokens.push({ text, column });
		at = TOKEN.lastIndex;
	}
	return tokens;
}

function readSum(cursor: Cursor): Interval {
	return readChain(cursor, SUMS, readProduct);
}

function readProduct(cursor: Cursor): Interval {
	return readChain(cursor, PRODUCTS, readOperand);
}

function readChain(
	cursor: Cursor,
	operations: Record<string, Operation>,
	readNext: (cursor: Cursor) => Interval
): Interval {
	let result = readNext(cursor);
	for (;;) {
		const operation = operations[cursor.tokens[cursor.position]?.text ?? ''];
		if (!operation) return result;
		cursor.position++;
		result = operation(result, readNext(cursor));
	}
}

function readOperand(cursor: Cursor): Interval {
	const token = cursor.tokens[cursor.position++];
	if (!token) throw unexpected('the end', cursor.length + 1);
	if (/^[a-z0-9]/.test(token.text)) return cursor.lookup(token.text);
	if (token.text !== '(') throw unexpected(`“${token.text}”`, token.column);
	const inner = readSum(cursor);
	const close = cursor.tokens[cursor.position++];
	if (close?.text === ')') return inner;
	throw unexpected(close ? `“${close.text}”` : 'the end', close?.column ?? cursor.length + 1);
}

function unexpected(what: string, column: number): SyntaxError {
	return new SyntaxError(
		`column ${column}: ${what} where an id, “(” or + − × ÷ between spaces was expected`
	);
}
