/**
 * What draws nothing or turns the order of what follows: controls, zero-width and direction marks,
 * lone surrogates, code points without a character. The mark that colours an emoji is left.
 */
const UNSEEN =
	/(?!\t|\n|\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?<!\p{Extended_Pictographic})\ufe0f/gu;
/** More marks on one letter than any language writes run over the lines above and below. */
const MARKS = /(\p{M}{4})\p{M}+/gu;

/**
 * Makes visible what a hostile or damaged text hides.
 *
 * @param text any text
 * @returns the text with each unseen character as ⟨U+202E⟩ and at most four marks a letter; never throws
 * @example showControls('25\u202e000') // → '25⟨U+202E⟩000'
 */
export function showControls(text: string): string {
	return text
		.replace(UNSEEN, (char) => {
			const code = char.codePointAt(0) ?? 0;
			return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
		})
		.replace(MARKS, '$1…');
}
