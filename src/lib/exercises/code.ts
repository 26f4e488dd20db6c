import { CORPORA, GROUPS, KINDS, LENGTHS, LEVELS, SHEET_LANGS } from './options';
import type { Group, SheetOptions } from './options';

/** Crockford's base 32: no I, L, O, U, so that a code can be read aloud and copied from a board. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Changes when the same code would make another sheet. */
const FORMAT = 1;
const SEED_BITS = 20;
/** How many seeds there are. */
export const SEEDS = 2 ** SEED_BITS;
/** Codes are short: a longer text is no code. */
const MOST_SYMBOLS = 24;

/** Why a text is no code. */
export type CodeFault = 'not-a-code' | 'mistyped' | 'other-format';
/** A code that was read. */
export interface ReadCode {
	options: SheetOptions;
	/** As it should be written, without the group. */
	code: string;
	group: Group | null;
}

/**
 * Writes a teacher's choice as a short code with a checksum.
 *
 * @param options what was chosen; kinds and themes in any order
 * @returns 7 symbols, 9 with chosen kinds, more with chosen themes
 * @throws RangeError when the seed does not fit
 * @example writeCode({ corpus: 'real', lang: 'fr', level: 'college', minutes: 30, kinds: [], themes: [], seed: 7 }) .length // → 7
 */
export function writeCode(options: SheetOptions): string {
	if (!Number.isInteger(options.seed) || options.seed < 0 || options.seed >= SEEDS)
		throw new RangeError(`a seed is a whole number below ${SEEDS}`);
	const bits: number[] = [];
	const put = (value: number, width: number) => {
		for (let bit = width - 1; bit >= 0; bit--) bits.push(Math.floor(value / 2 ** bit) % 2);
	};
	put(FORMAT, 3);
	put(CORPORA.indexOf(options.corpus), 1);
	put(SHEET_LANGS.indexOf(options.lang), 1);
	put(LEVELS.indexOf(options.level), 1);
	put(LENGTHS.indexOf(options.minutes), 2);
	put(options.kinds.length > 0 ? 1 : 0, 1);
	put(options.themes.length > 0 ? 1 : 0, 1);
	put(options.seed, SEED_BITS);
	if (options.kinds.length > 0)
		for (const kind of KINDS) put(options.kinds.includes(kind) ? 1 : 0, 1);
	if (options.themes.length > 0) {
		const width = Math.ceil((Math.max(...options.themes) + 1) / 5) * 5;
		for (let rank = 0; rank < width; rank++) put(options.themes.includes(rank) ? 1 : 0, 1);
	}
	const symbols = toSymbols(bits);
	return [...symbols, checkSymbol(symbols)].map((value) => ALPHABET[value]).join('');
}

/**
 * Reads a code as a person types it: small letters, spaces, O for 0, I or L for 1, « -B » for a group.
 *
 * @param typed what was typed
 * @returns the choice and the code as it should be written, or why it is no code; never throws
 * @example readCode('zz') // → 'not-a-code'
 */
export function readCode(typed: string): ReadCode | CodeFault {
	const match = /^\s*([0-9a-z\s]+?)(?:\s*-\s*([a-d]))?\s*$/i.exec(typed.slice(0, 2 * MOST_SYMBOLS));
	const code = (match?.[1] ?? '')
		.replace(/\s/g, '')
		.toUpperCase()
		.replace(/O/g, '0')
		.replace(/[IL]/g, '1');
	const values = [...code].map((symbol) => ALPHABET.indexOf(symbol));
	if (values.length < 7 || values.length > MOST_SYMBOLS || values.includes(-1)) return 'not-a-code';
	const symbols = values.slice(0, -1);
	if (checkSymbol(symbols) !== values.at(-1)) return 'mistyped';
	const options = readBits(
		symbols.flatMap((value) => [16, 8, 4, 2, 1].map((b) => (value & b ? 1 : 0)))
	);
	if (options === null || writeCode(options) !== code) return 'other-format';
	const group = GROUPS.find((name) => name === match?.[2]?.toUpperCase()) ?? null;
	return { options, code, group };
}

/** null when the fields hold what this format never writes. */
function readBits(bits: number[]): SheetOptions | null {
	let at = 0;
	const take = (width: number) => {
		const value = bits.slice(at, at + width).reduce((sum, bit) => sum * 2 + bit, 0);
		at += width;
		return value;
	};
	const format = take(3);
	const corpus = CORPORA[take(1)];
	const lang = SHEET_LANGS[take(1)];
	const level = LEVELS[take(1)];
	const minutes = LENGTHS[take(2)];
	const [hasKinds, hasThemes] = [take(1), take(1)];
	const seed = take(SEED_BITS);
	const kinds = hasKinds ? KINDS.filter(() => take(1) === 1) : [];
	const themes = hasThemes ? bits.slice(at).flatMap((bit, rank) => (bit ? [rank] : [])) : [];
	if (format !== FORMAT || !corpus || !lang || !level || !minutes) return null;
	return { corpus, lang, level, minutes, kinds, themes, seed };
}

function toSymbols(bits: number[]): number[] {
	const symbols: number[] = [];
	for (let at = 0; at < bits.length; at += 5)
		symbols.push(bits.slice(at, at + 5).reduce((sum, bit) => sum * 2 + bit, 0));
	return symbols;
}

/**
 * A check symbol over the field of 32 elements (x⁵ + x² + 1): it finds every wrong symbol and
 * every swap of two neighbours.
 */
const checkSymbol = (symbols: number[]): number =>
	timesX(symbols.reduce((sum, value) => timesX(sum) ^ value, 0));

const timesX = (value: number): number => (value << 1) ^ (value & 16 ? 0b100101 : 0);
