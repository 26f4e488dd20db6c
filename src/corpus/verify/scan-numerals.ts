import { foldText } from '../../lib/text/normalise';

/** One numeral in a normalised line: where it starts and ends (UTF-16, end excluded). */
export interface ScannedNumeral {
	text: string;
	start: number;
	end: number;
}

/*
 * On purpose another, cruder grammar than src/lib/numbers: a fault of that one must not hide here.
 * « un », « une » are articles, except before a large unit or « sur ».
 */
const WORDS = new Set(
	(
		'zero deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize ' +
		'vingt vingts trente quarante cinquante soixante septante octante nonante cent cents mille ' +
		'million millions milliard milliards dizaine dizaines douzaine douzaines quinzaine vingtaine ' +
		'trentaine quarantaine cinquantaine soixantaine centaine centaines millier milliers ' +
		'moitie demi demie tiers quart quarts double doubles triple triples ' +
		'premier premiere premiers premieres second seconde seconds secondes'
	).split(' ')
);
const ORDINAL =
	/^(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix|onz|douz|treiz|quatorz|quinz|seiz|vingt|trent|quarant|cinquant|soixant|cent|mill)iemes?$/;
const TOKEN = /\p{N}+|\p{L}+/gu;
const ONE_BEFORE = /^ (?:sur|million|milliard)\b/;

/**
 * Lists every numeral of a line: each run of digits and each number word.
 *
 * @param line a source line after `normaliseText`
 * @returns the numerals in order; a number of several words or groups gives several
 * @example scanNumerals('vingt et 3 500 €').map((n) => n.text) // → ['vingt', '3', '500']
 */
export function scanNumerals(line: string): ScannedNumeral[] {
	const found: ScannedNumeral[] = [];
	for (const match of line.matchAll(TOKEN)) {
		const text = match[0];
		const end = match.index + text.length;
		if (isNumeral(text, line.slice(end))) found.push({ text, start: match.index, end });
	}
	return found;
}

function isNumeral(token: string, after: string): boolean {
	if (/\p{N}/u.test(token)) return true;
	const word = foldText(token);
	if (word === 'un' || word === 'une') return ONE_BEFORE.test(after);
	return WORDS.has(word) || ORDINAL.test(word);
}
