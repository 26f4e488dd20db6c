/** A stretch of a text of ours; the French ones are quotations within English. */
export interface TextPart {
	text: string;
	isFrench: boolean;
}

const IN_ENGLISH = /“([^“”]+)”/gu;
const IN_FRENCH = /«([^«»]+)»/gu;

/** Spaces and apostrophes differ by language: the words are the same. */
const bare = (words: string): string =>
	words
		.replace(/[\s\u00a0\u202f]+/gu, ' ')
		.replaceAll("'", '’')
		.trim();

/**
 * The quotations that the English text of a record leaves in French: those its French text has too.
 *
 * @param text one text in both languages
 * @returns the words, without marks
 * @example sharedQuotations({ fr: 'Il dit « oui ».', en: 'He says “oui” (“yes”).' }) // → ['oui']
 */
export function sharedQuotations({ fr, en }: { fr: string; en: string }): string[] {
	const french = new Set([...fr.matchAll(IN_FRENCH)].map(([, words = '']) => bare(words)));
	const quoted = [...en.matchAll(IN_ENGLISH)].map(([, words = '']) => words);
	return quoted.filter((words) => french.has(bare(words)));
}

/**
 * Cuts an English text at its French quotations, so that a voice can read each in its language.
 *
 * @param text with quotations between “ ”
 * @param french those that are in French, without marks
 * @returns stretches that give the text back when joined; the marks belong to the English ones
 * @example frenchParts('He says “oui”.', ['oui']) // → [{ text: 'He says “', … }, { text: 'oui', isFrench: true }, { text: '”.', … }]
 */
export function frenchParts(text: string, french: readonly string[]): TextPart[] {
	const wanted = new Set(french.map(bare));
	const parts: TextPart[] = [];
	let from = 0;
	for (const { index, 1: words = '' } of text.matchAll(IN_ENGLISH)) {
		if (!wanted.has(bare(words))) continue;
		parts.push({ text: text.slice(from, index + 1), isFrench: false });
		parts.push({ text: words, isFrench: true });
		from = index + 1 + words.length;
	}
	return [...parts, { text: text.slice(from), isFrench: false }];
}
