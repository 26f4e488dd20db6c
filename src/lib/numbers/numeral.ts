import { cleanDecimal } from './decimal';
import { isDigitAt, readDigitsAt } from './digits';
import { NUMBER_WORD_PATTERN, parseNumberWords } from './number-words';

/** A number as printed, without its unit; positions are UTF-16 indices in the prepared text. */
export interface Numeral {
	start: number;
	end: number;
	value: number;
	/** Value of one unit of the last printed digit: 100 000 for « 4,3 millions ». */
	step: number;
	/** How it was printed; `approximator` is « une vingtaine » and its like. */
	kind: 'digits' | 'words' | 'approximator';
	/** Digits before any magnitude, as printed: « 4,3 », or '' for words. */
	digits: string;
	/** The magnitude in letters (« million » → 1e6), 1 when there is none. */
	scale: number;
}

/** A word that text recognition may have cut in two: « mil lions ». */
const maybeCut = (word: string) =>
	[...word]
		.map((_, at) => (at === 0 ? word : `${word.slice(0, at)} ${word.slice(at)}`))
		.slice(0, -1)
		.join('|');
const MAGNITUDE = new RegExp(
	` {0,2}(?:(milliers?)|((?:${maybeCut('million')})s?)|((?:${maybeCut('milliard')})s?)|(mille))(?![a-zà-ÿ])(?: et (demie?)(?![a-zà-ÿ]))?`,
	'y'
);
const SHORT_MAGNITUDE =
	/ {0,2}(?:(k)|(mds?|mrds?|mld?s?)|(m|mm|mio))(?= {0,2}(?:€|d'euros?|d'€|euros?|eur(?![a-zà-ÿ])))| {0,2}(?:k|mds?)(?=e(?![a-zà-ÿ0-9]))|(?: {0,2})(mds|md)(?![a-zà-ÿ0-9])/y;
/** « 30 M » in a text that is not all capitals: millions, of money. */
const CAPITAL_M = / ?M(?![\p{L}\d€'²³]|\.? ?\p{Lu}\p{Ll}|\.\S)/uy;
const MILLIONS = / (?:et )?(\d{1,3}) millions?(?![a-zà-ÿ])/y;
const HALF = / et demie?(?![a-zà-ÿ])/y;
/** « un demi-milliard », « trois quarts de million ». */
const PART_OF =
	/(?:(?:un |une )?demi-? ?|((?:un|le|trois) quarts?|(?:un|le|deux) tiers) (?:de |d'un ))(million|milliard)(?![a-zà-ÿ])/y;
/** « de l'ordre du million d'euros ». */
const WHOLE = /(?:million|milliard)(?= d'(?:euros|€))/y;
const WHOLE_BEFORE = /(?:^| )(?:le|du|au|bon|petit|gros) $/;
const PARTS: Record<string, number> = { t: 3 / 4, d: 2 / 3 };
const APPROXIMATOR =
	/(?:une? )?(?:bonne |petite |grosse )?(dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier)(?![a-zà-ÿ])/y;
const APPROXIMATE: Record<string, number> = {
	dizaine: 10,
	douzaine: 12,
	quinzaine: 15,
	vingtaine: 20,
	trentaine: 30,
	quarantaine: 40,
	cinquantaine: 50,
	soixantaine: 60,
	centaine: 100,
	millier: 1000
};
const STARTS_WORD = new RegExp(`(?:${NUMBER_WORD_PATTERN})(?![a-zà-öø-ÿœ])`, 'y');

/**
 * Reads the number that begins at an index: digits, words, « demi-milliard » or « une vingtaine »,
 * with its magnitude in letters.
 *
 * @param text prepared text: lower case, plain spaces and apostrophes
 * @param at index where it should begin
 * @returns the numeral, or null when none begins there; never throws
 * @example readNumeral("4,3 millions d'euros", 0) // → { value: 4300000, step: 100000, end: 12, … }
 */
export function readNumeral(text: string, at: number): Numeral | null {
	if (at === latest.at && text === latest.text) return latest.numeral;
	const numeral = isDigitAt(text, at)
		? readDigits(text, at)
		: (readHalf(text, at) ?? readApproximator(text, at) ?? readWords(text, at));
	latest = { text, at, numeral };
	return numeral;
}

/**
 * Reads the « M » of « 30 M », which lower case would take for metres.
 *
 * @param cased prepared text, case kept
 * @param numeral a number in digits
 * @returns the number in millions, or itself when no such letter follows; never throws
 * @example withCapitalM('30 M pour les écoles', thirty).value // → 30000000
 */
export function withCapitalM(cased: string, numeral: Numeral): Numeral {
	if (numeral.kind !== 'digits' || numeral.scale !== 1) return numeral;
	CAPITAL_M.lastIndex = numeral.end;
	if (!CAPITAL_M.test(cased)) return numeral;
	const around = cased.slice(Math.max(0, numeral.start - 20), numeral.start + 20);
	if (!/[a-zà-ÿ]/.test(around)) return numeral;
	const { value, step } = numeral;
	const end = CAPITAL_M.lastIndex;
	return { ...numeral, end, value: cleanDecimal(value * 1e6), step: step * 1e6, scale: 1e6 };
}

/** Several readers try one place in turn: the last answer is kept. */
let latest: { text: string; at: number; numeral: Numeral | null } = {
	text: '',
	at: -1,
	numeral: null
};

function readDigits(text: string, at: number): Numeral {
	const { digits, value, decimals } = readDigitsAt(text, at);
	const step = decimals === 0 ? 1 : 10 ** -decimals;
	const end = at + digits.length;
	return withMagnitude(text, { start: at, end, kind: 'digits', digits, value, step, scale: 1 });
}

function readWords(text: string, at: number): Numeral | null {
	STARTS_WORD.lastIndex = at;
	if (!STARTS_WORD.test(text)) return null;
	const words = parseNumberWords(text, at);
	if (!words) return null;
	const { value, end } = words;
	const scaleWord = /(?:millions?|milliards?)$/.exec(text.slice(at, end))?.[0];
	const scale = scaleWord ? scaleOf(scaleWord) : 1;
	const base = { start: at, end, value, step: scale, kind: 'words' as const, digits: '', scale };
	const half = match(HALF, text, end);
	if (half === null) return scaleWord ? base : withMagnitude(text, base);
	return { ...base, end: end + half.length, value: value + scale / 2, step: scale / 2 };
}

function readHalf(text: string, at: number): Numeral | null {
	PART_OF.lastIndex = at;
	const found = PART_OF.exec(text);
	if (!found) return readWhole(text, at);
	const scale = found[2] === 'million' ? 1e6 : 1e9;
	const value = cleanDecimal(scale * partOf(found[1]));
	const end = PART_OF.lastIndex;
	return { start: at, end, value, step: value, kind: 'words', digits: '', scale };
}

function readWhole(text: string, at: number): Numeral | null {
	WHOLE.lastIndex = at;
	const found = text.charAt(at) === 'm' ? WHOLE.exec(text) : null;
	if (!found || !WHOLE_BEFORE.test(text.slice(Math.max(0, at - 7), at))) return null;
	const value = found[0] === 'million' ? 1e6 : 1e9;
	const end = WHOLE.lastIndex;
	return { start: at, end, value, step: value, kind: 'words', digits: '', scale: value };
}

function partOf(part: string | undefined): number {
	if (part === undefined) return 1 / 2;
	return PARTS[part.charAt(0)] ?? (part.includes('tiers') ? 1 / 3 : 1 / 4);
}

function readApproximator(text: string, at: number): Numeral | null {
	APPROXIMATOR.lastIndex = at;
	const found = APPROXIMATOR.exec(text);
	const value = APPROXIMATE[found?.[1] ?? ''];
	if (!found || value === undefined) return null;
	const base = { start: at, end: at + found[0].length, kind: 'approximator' as const, digits: '' };
	const step = value >= 100 ? value : 10;
	const link = match(/ de (?=milliers|millions|milliards)/y, text, base.end) ?? '';
	return withMagnitude(text, {
		...base,
		end: base.end + link.length,
		value,
		step,
		scale: 1
	});
}

/** Multiplies by the magnitude that follows, if one does: « 35 millions », « 10 M€ », « 3 Mds ». */
function withMagnitude(text: string, numeral: Numeral): Numeral {
	if (!mayScale(text, numeral.end)) return numeral;
	MAGNITUDE.lastIndex = numeral.end;
	const long = MAGNITUDE.exec(text);
	SHORT_MAGNITUDE.lastIndex = numeral.end;
	const found = long ?? (numeral.kind === 'digits' ? SHORT_MAGNITUDE.exec(text) : null);
	if (!found) return withHalf(text, numeral);
	const factor = long?.[2] ? 1e6 : scaleOf(found[0].replaceAll(' ', ''));
	const half = long?.[5] ? 0.5 : 0;
	const end = numeral.end + found[0].length;
	const millions = factor === 1e9 ? readMillions(text, end) : null;
	return {
		...numeral,
		end: millions?.end ?? end,
		value: cleanDecimal((numeral.value + half) * factor + (millions?.value ?? 0)),
		step: millions ? 1e6 : half ? factor / 2 : cleanDecimal(numeral.step * factor),
		scale: millions ? 1e6 : factor
	};
}

/** « 1 milliard 200 millions » is one number. */
function readMillions(text: string, at: number): { value: number; end: number } | null {
	MILLIONS.lastIndex = at;
	const found = MILLIONS.exec(text);
	return found && { value: Number(found[1]) * 1e6, end: MILLIONS.lastIndex };
}

/** « million », « k€ », « Md », « et demi »: the first letter decides for nearly every number. */
function mayScale(text: string, at: number): boolean {
	let first = at;
	while (text.charCodeAt(first) === 32) first++;
	const letter = text.charAt(first);
	return letter === 'm' || letter === 'k' || letter === 'e';
}

/** « 7 ans et demi » keeps its half with the unit; « 7 et demi » here. */
function withHalf(text: string, numeral: Numeral): Numeral {
	const half = match(HALF, text, numeral.end);
	if (half === null || numeral.kind !== 'digits') return numeral;
	return { ...numeral, end: numeral.end + half.length, value: numeral.value + 0.5, step: 0.5 };
}

function scaleOf(words: string): number {
	if (/milliard|md|mrd|mld/.test(words)) return 1e9;
	if (/million|^mm?$|mio/.test(words)) return 1e6;
	return 1e3;
}

function match(pattern: RegExp, text: string, at: number): string | null {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? null;
}

const MAY_BEGIN = new RegExp(
	`\\d|(?<![a-zà-öø-ÿœ\\d])(?:une?|demi|${Object.keys(APPROXIMATE).join('|')}|${NUMBER_WORD_PATTERN})`,
	'g'
);

/**
 * Lists the numbers of a short text, in order, none inside another.
 *
 * @param text prepared text
 * @returns the numerals; articles « un », « une » count as 1; never throws
 * @example listNumerals('entre 3 et 5 %').map((numeral) => numeral.value) // → [3, 5]
 */
export function listNumerals(text: string): Numeral[] {
	const found: Numeral[] = [];
	let end = 0;
	for (const { index } of text.matchAll(MAY_BEGIN)) {
		const numeral = index >= end ? readNumeral(text, index) : null;
		if (!numeral) continue;
		found.push(numeral);
		end = numeral.end;
	}
	return found;
}
