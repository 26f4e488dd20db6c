import { isWholeMatch } from '../text/match-quote';

/** What to find, and what to do with each place. */
export interface Search {
	/** A normalised text; `\n` stands for a space. */
	flat: string;
	/** Normalised phrases, none empty, no two alike. */
	needles: readonly string[];
	/** Called for each whole match, from the beginning of the text to its end. */
	onFound: (needle: number, start: number) => void;
	/** Told the share done, from 0 to 1, now and then. */
	onProgress?: (share: number) => void;
}

/** Phrases are told apart by their first characters; more would shut shorter phrases out. */
const KEY_LENGTH = 4;

/**
 * Finds many phrases in one pass: whole words and whole numbers only, as `matchQuote` does.
 *
 * Time grows with the text, and not with the number of phrases unless many begin alike.
 *
 * @throws RangeError for an empty phrase
 */
export function findAll({ flat, needles, onFound, onProgress }: Search): void {
	if (needles.includes('')) throw new RangeError('an empty phrase is everywhere');
	const length = needles.reduce((least, { length }) => Math.min(least, length), KEY_LENGTH);
	const { byKey, isFirst } = groupByKey(needles, length);
	const text = flat.replaceAll('\n', ' ');
	for (let at = 0; at + length <= text.length; at++) {
		if (onProgress && at % 1_000_000 === 999_999) onProgress(at / text.length);
		if (isFirst[text.charCodeAt(at)] !== 1 || isInsideWord(text, at)) continue;
		for (const needle of byKey.get(text.slice(at, at + length)) ?? []) {
			const phrase = needles[needle] ?? '';
			if (!text.startsWith(phrase, at)) continue;
			if (isWholeMatch(flat, at, at + phrase.length)) onFound(needle, at);
		}
	}
}

function groupByKey(needles: readonly string[], length: number) {
	const byKey = new Map<string, number[]>();
	const isFirst = new Uint8Array(65_536);
	for (const [needle, phrase] of needles.entries()) {
		const key = phrase.slice(0, length);
		byKey.set(key, [...(byKey.get(key) ?? []), needle]);
		isFirst[phrase.charCodeAt(0)] = 1;
	}
	return { byKey, isFirst };
}

/** Most positions of a text: a quick refusal that `isWholeMatch` would give too. */
const isInsideWord = (text: string, at: number): boolean =>
	at > 0 && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at));

/** A to Z and a to z; the bit of 32 tells the case. */
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
