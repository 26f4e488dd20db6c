import { cleanDecimal } from '../numbers/decimal';

/** How a text separates decimals; `any` keeps every plausible reading, for what a reader types. */
export type Notation = 'fr' | 'en' | 'any';

/** A number in a text; positions are UTF-16 indices, magnitude and unit included. */
export interface ReadNumber {
	start: number;
	end: number;
	/** Every value it may stand for, one unless the notation is ambiguous. */
	values: number[];
	unit: 'EUR' | 'percent' | null;
}

/** Groups of three digits, or plain digits, with decimals. */
const NUMBER = /\d{1,3}(?:[\s.,'’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?/g;
const MAGNITUDE =
	/\s?(?:(milliers?|mille|thousand|k)|(millions?|mio|m)|(milliards?|billions?|mrds?|mds?|bn))(?![\p{L}\d])/iuy;
/** « 1 million et demi ». */
const HALF = /\set\sdemie?(?!\p{L})/iuy;
const EURO = /\s?(?:d['’]\s?|of\s)?(?:€|(?:euros?|eur)(?!\p{L}))/iuy;
const PERCENT = /\s?(?:%|(?:pour\s?cents?|per\s?cent)(?!\p{L}))/iuy;

/**
 * Finds the numbers of a text in any notation, with their magnitude and their unit.
 *
 * @param text any text
 * @param notation of the text; `any` for a query
 * @returns numbers in order, none inside another; never throws
 * @example readNumbers('4.3 millions', 'any')[0] // → { start: 0, end: 12, values: [4300000], unit: null }
 * @example readNumbers('151,000', 'any')[0]?.values // → [151000, 151]
 */
export function readNumbers(text: string, notation: Notation): ReadNumber[] {
	const found: ReadNumber[] = [];
	let done = 0;
	for (const match of text.matchAll(NUMBER)) {
		if (match.index < done) continue;
		const number = withMagnitude(text, match.index, match[0], notation);
		found.push(number);
		done = number.end;
	}
	return found;
}

function withMagnitude(
	text: string,
	start: number,
	digits: string,
	notation: Notation
): ReadNumber {
	const plain = readingsOf(digits, notation);
	const magnitude = matchAt(MAGNITUDE, text, start + digits.length);
	const scaled = start + digits.length + (magnitude?.[0].length ?? 0);
	const half = matchAt(HALF, text, scaled)?.[0] ?? '';
	const { unit, end } = readUnit(text, scaled + half.length);
	const isEuro = unit === 'EUR' || text.charAt(start - 1) === '€';
	const values = plain.map((value) =>
		cleanDecimal((value + (half === '' ? 0 : 0.5)) * scaleOf(magnitude))
	);
	// « 4,3 M » alone may be millions or metres: both are kept.
	const isLetter = magnitude !== null && /^\s?[km]$/i.test(magnitude[0]) && !isEuro;
	return {
		start,
		end,
		values: isLetter ? [...values, ...plain] : values,
		unit: isEuro ? 'EUR' : unit
	};
}

/**
 * Reads the unit that may stand after a number.
 *
 * @param text any text
 * @param at just after the number
 * @returns the unit and where it ends; null and `at` when none stands there; never throws
 * @example readUnit('15 pour cent', 2) // → { unit: 'percent', end: 12 }
 */
export function readUnit(text: string, at: number): Pick<ReadNumber, 'unit' | 'end'> {
	const euro = matchAt(EURO, text, at);
	const percent = euro ? null : matchAt(PERCENT, text, at);
	const unit = euro ? 'EUR' : percent ? 'percent' : null;
	return { unit, end: at + (euro ?? percent ?? [''])[0].length };
}

function scaleOf(magnitude: RegExpExecArray | null): number {
	if (!magnitude) return 1;
	if (magnitude[1] !== undefined) return 1e3;
	return magnitude[2] !== undefined ? 1e6 : 1e9;
}

/** Thousands first: « 1.300 » is rather 1300 than 1,3. */
function readingsOf(digits: string, notation: Notation): number[] {
	const groups = digits.split(/\D/);
	const marks = digits.replace(/\d/g, '');
	const last = marks.at(-1) ?? '';
	if (last === '') return [Number(digits)];
	const asThousands =
		!digits.startsWith('0') &&
		groups.slice(1).every((group) => group.length === 3) &&
		!(last === { fr: ',', en: '.', any: '' }[notation] && marks.length === 1) &&
		new Set(marks).size === 1;
	const asDecimals =
		/[.,]/.test(last) &&
		!marks.slice(0, -1).includes(last) &&
		!(asThousands && (notation !== 'any' || marks.length > 1));
	const decimal = Number(`${groups.slice(0, -1).join('')}.${groups.at(-1) ?? ''}`);
	const readings = [
		...(asThousands ? [Number(groups.join(''))] : []),
		...(asDecimals ? [decimal] : [])
	];
	return readings.length > 0 ? readings : [Number(groups.join(''))];
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}
