import { countWords } from '../../lib/text/count-words';
import { normaliseText } from '../../lib/text/normalise';

/** A verbless item of a list may be quoted whole up to this length (data model, « Quotations »). */
const LIST_ITEM_WORDS = 7;
/** A mark that ends a sentence where a space or the end follows: not « paris.fr », not « 4.3 ». */
const SENTENCE_END = /(?<![.!?])[.!?]+["')\]]*(?=\s|$)/g;
const AFTER_COLON = /:\s/;
const START = /^[^\p{L}\p{N}@#]+/u;
/** Begins where nothing of its kind stands before: else each of many marks would be tried in turn. */
const END = /(?<![^\p{L}\p{N}%€$])[^\p{L}\p{N}%€$]+$/u;
/** Subjects and common finite verbs: a short text without any of them is taken for verbless. */
const FINITE =
	/(?<!\p{L})(?:j'|je|tu|ils?|elles?|on|nous|vous|c'est|est|sont|était|étaient|sera|seront|soit|a|ont|avons|ai|avait|aura|auront|doit|doivent|faut|fait|font|peut|peuvent|reste|restera|agit|tue|veut|va|vont|abandonne)(?!\p{L})/u;

/**
 * Tells whether a quotation takes a whole sentence of its line.
 *
 * A sentence runs from the start of the line, or from a « . ! ? : », to the next « . ! ? » or to
 * the end of the line. Verbless items of up to 7 words do not count.
 *
 * @param line the source line
 * @param exact the quotation
 * @returns the sentence that is quoted whole, or null
 * @example findWholeSentence('Le pont est fermé. Il rouvrira.', 'Le pont est fermé') // → "Le pont est fermé"
 */
export function findWholeSentence(line: string, exact: string): string | null {
	const quoted = strip(exact);
	if (quoted === '') return null;
	const { sentences, afterColons } = cutSentences(line);
	const whole =
		sentences.find((sentence) => holds(quoted, sentence) && !isVerblessItem(sentence)) ??
		afterColons.find((sentence) => quoted === sentence && !isVerblessItem(sentence));
	return whole ?? null;
}

/** What follows a colon is a sentence to whoever quotes it alone, a part of one to who quotes across. */
function cutSentences(line: string): { sentences: string[]; afterColons: string[] } {
	const plain = normaliseText(line).text;
	const ends = [...plain.matchAll(SENTENCE_END)].map((match) => match.index).concat(plain.length);
	const cut = ends.map((end, index) =>
		plain.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end)
	);
	const afterColons = cut.flatMap((sentence) => {
		const colon = AFTER_COLON.exec(sentence);
		return colon ? [strip(sentence.slice(colon.index + 1))] : [];
	});
	const isText = (text: string) => text !== '';
	return { sentences: cut.map(strip).filter(isText), afterColons: afterColons.filter(isText) };
}

/** True when the quotation holds the sentence as whole words. */
function holds(quoted: string, sentence: string): boolean {
	const at = quoted.indexOf(sentence);
	if (at === -1) return false;
	const isWord = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
	return !isWord(quoted[at - 1]) && !isWord(quoted[at + sentence.length]);
}

const isVerblessItem = (sentence: string): boolean =>
	countWords(sentence) <= LIST_ITEM_WORDS && !FINITE.test(sentence.toLowerCase());

const strip = (text: string): string =>
	normaliseText(text).text.replace(START, '').replace(END, '');
