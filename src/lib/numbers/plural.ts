/** Language of the reader. */
export type Language = 'fr' | 'en';

/** A noun in both numbers. */
export interface NounForms {
	one: string;
	other: string;
}

/**
 * Chooses the form of a noun. French: 0, 1 and 1.9 are singular; English: only 1 is.
 *
 * @param count any number
 * @param lang language of the reader
 * @param forms both forms of the noun
 * @returns the form that agrees; never throws
 * @example chooseForm(0, 'fr', { one: 'mesure', other: 'mesures' }) // → 'mesure'
 */
export function chooseForm(count: number, lang: Language, forms: NounForms): string {
	const isSingular = lang === 'fr' ? Math.abs(count) < 2 : count === 1;
	return isSingular ? forms.one : forms.other;
}
