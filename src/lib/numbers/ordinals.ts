import { readNoun } from './nouns';
import { isBeforeMonth } from './refusal-dates';

/** « 24ᵉ édition »; `refused` when the rank names a place, a century, a date or a class. */
export interface ReadOrdinal {
	value: number;
	end: number;
	of?: string;
	refused: boolean;
}

const ORDINAL =
	/(\d{1,4})(?: ?(?:ers?|ères?|èmes?|emes?|ièmes?)(?![a-zà-ÿ])|(?:res?|nde?s?|es?)(?![a-zà-ÿ])|ᵉʳ?|ʳᵉ|ⁿᵈᵉ?|\^\{?(?:er|ère|ème|e|nd)\}?)/y;
const NAMES_A_PLACE =
	/(?:(?:,| et| ou| au| à|-) ?(?:le |du |au |les )?\d{1,2} ?(?:ers?|es?|èmes?|ᵉʳ?|\^e)?)* ?(?:arr(?:ondissements?|dts?|ts?|\.)?|ardts?|siècles?|rép(?:ublique|\.)?|âge|reich|rue|avenue|étages?|sous-sol|degré)(?![a-zà-ÿ])/y;

/**
 * Reads an ordinal in digits: « 1er », « 2e », « 24ᵉ », « 15^e », « 20 ème ».
 *
 * @param text prepared text
 * @param at index of the first digit
 * @returns the ordinal, or null when the number is no ordinal; never throws
 * @example readOrdinal('24ᵉ édition', 0) // → { value: 24, end: 11, of: 'édition', refused: false }
 */
export function readOrdinal(text: string, at: number): ReadOrdinal | null {
	ORDINAL.lastIndex = at;
	const found = ORDINAL.exec(text);
	if (!found) return null;
	const end = ORDINAL.lastIndex;
	const value = Number(found[1]);
	NAMES_A_PLACE.lastIndex = end;
	if (NAMES_A_PLACE.test(text)) return { value, end: NAMES_A_PLACE.lastIndex, refused: true };
	const noun = readNoun(text, end, false);
	if (!noun || isBeforeMonth(text, end)) return { value, end, refused: true };
	return { value, end: noun.end, of: noun.of, refused: false };
}
