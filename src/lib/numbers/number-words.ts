/** A number read in words: its value and where it ends. */
export interface WordNumber {
	value: number;
	end: number;
}

/** Words below a hundred; the compound ones are joined by the grammar. */
const SIMPLE: Record<string, number> = {
	zéro: 0,
	un: 1,
	une: 1,
	deux: 2,
	trois: 3,
	quatre: 4,
	cinq: 5,
	six: 6,
	sept: 7,
	huit: 8,
	neuf: 9,
	dix: 10,
	onze: 11,
	douze: 12,
	treize: 13,
	quatorze: 14,
	quinze: 15,
	seize: 16
};
const TENS: Record<string, number> = {
	vingt: 20,
	vingts: 20,
	trente: 30,
	quarante: 40,
	cinquante: 50,
	soixante: 60,
	septante: 70,
	huitante: 80,
	octante: 80,
	nonante: 90
};
const SCALES: Record<string, number> = {
	mille: 1e3,
	million: 1e6,
	millions: 1e6,
	milliard: 1e9,
	milliards: 1e9
};

/** Every word a number in words may hold, longest first, as a regular-expression alternation. */
export const NUMBER_WORD_PATTERN = [
	...Object.keys(SIMPLE),
	...Object.keys(TENS),
	'cents?',
	...Object.keys(SCALES)
]
	.sort((a, b) => b.length - a.length)
	.join('|');

const WORD = new RegExp(`(${NUMBER_WORD_PATTERN})(?![a-zà-öø-ÿœ0-9_·])`, 'y');
const JOIN = / et |-et-|[ -]/y;

interface Word {
	text: string;
	start: number;
	end: number;
}

interface Reader {
	words: Word[];
	position: number;
}

/**
 * Reads a French number in words, the longest that is well formed (« deux trois » is « deux »).
 *
 * Hyphens and « et » may stand or miss; « septante », « huitante », « octante », « nonante » count.
 *
 * @param text lower-case text with plain spaces
 * @param at index of the first letter
 * @returns its value (below 10¹²) and end, or null when no number begins there; never throws
 * @example parseNumberWords('quatre-vingt-dix mille voix', 0) // → { value: 90000, end: 23 }
 */
export function parseNumberWords(text: string, at: number): WordNumber | null {
	const reader: Reader = { words: collectWords(text, at), position: 0 };
	let total = 0;
	let ceiling = Infinity;
	let end = -1;
	while (reader.position < reader.words.length) {
		const start = reader.position;
		const group = readBelowThousand(reader);
		const scale = readScale(reader);
		if (scale >= ceiling || (group === null && scale !== 1e3)) {
			reader.position = start;
			break;
		}
		total += (group ?? 1) * scale;
		ceiling = scale;
		end = reader.words[reader.position - 1]?.end ?? end;
		if (scale === 1) break;
	}
	return end === -1 ? null : { value: total, end };
}

function collectWords(text: string, at: number): Word[] {
	const words: Word[] = [];
	let next = at;
	for (;;) {
		WORD.lastIndex = next;
		const match = WORD.exec(text);
		if (!match) return words;
		words.push({ text: match[0], start: next, end: WORD.lastIndex });
		JOIN.lastIndex = WORD.lastIndex;
		if (!JOIN.test(text)) return words;
		next = JOIN.lastIndex;
	}
}

/** Reads 0–999; null when no such word stands here. */
function readBelowThousand(reader: Reader): number | null {
	const first = readBelowHundred(reader);
	const hundreds = first === null || (first > 1 && first < 10);
	if (!hundreds || !isHundred(reader)) return first;
	reader.position++;
	const rest = readBelowHundred(reader);
	if (rest === 0) reader.position--;
	return (first ?? 1) * 100 + (rest ?? 0);
}

function isHundred(reader: Reader): boolean {
	const text = reader.words[reader.position]?.text;
	return text === 'cent' || text === 'cents';
}

function readBelowHundred(reader: Reader): number | null {
	const text = reader.words[reader.position]?.text ?? '';
	const simple = SIMPLE[text];
	if (simple !== undefined) {
		const next = reader.words[reader.position + 1]?.text ?? '';
		if (simple === 4 && next.startsWith('vingt')) {
			reader.position += 2;
			return 80 + readUnits(reader, 80);
		}
		reader.position++;
		return simple === 10 ? 10 + readUnits(reader, 10) : simple;
	}
	const ten = TENS[text];
	if (ten === undefined) return null;
	reader.position++;
	return ten + readUnits(reader, ten);
}

/** After 10 only 7–9 may follow, after 60 and 80 up to 19, after other tens up to 9. */
function readUnits(reader: Reader, ten: number): number {
	const units = SIMPLE[reader.words[reader.position]?.text ?? ''];
	if (units === undefined || units === 0) return 0;
	const most = ten === 60 || ten === 80 ? 16 : 9;
	if (units > most || (ten === 10 && units < 7)) return 0;
	reader.position++;
	return units === 10 ? 10 + readUnits(reader, 10) : units;
}

function readScale(reader: Reader): number {
	const scale = SCALES[reader.words[reader.position]?.text ?? ''];
	if (scale === undefined) return 1;
	reader.position++;
	return scale;
}
