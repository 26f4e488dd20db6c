import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frenchParts, sharedQuotations } from './french-parts';

test('a quotation that both texts print is French, its rendering is not', () => {
	const text = {
		fr: 'Le plan veut « Renouer avec\u00a0l’idée », pour « 34 000 € ».',
		en: "The plan wants to “Renouer avec l'idée” (“return to”), for “34\u202f000\u00a0€”."
	};
	expect(sharedQuotations(text)).toEqual(["Renouer avec l'idée", '34\u202f000\u00a0€']);
});

test('only the quotations said to be French are cut out, without their marks', () => {
	expect(frenchParts('“oui” means “yes”.', ['oui'])).toEqual([
		{ text: '“', isFrench: false },
		{ text: 'oui', isFrench: true },
		{ text: '” means “yes”.', isFrench: false }
	]);
});

test('the parts of any text give it back', () => {
	const pieces = fc.constantFrom('“', '”', 'oui', ' ', 'non', '«', '»');
	fc.assert(
		fc.property(fc.array(pieces), (words) => {
			const text = words.join('');
			const parts = frenchParts(text, ['oui', 'non oui']);
			expect(parts.map((part) => part.text).join('')).toBe(text);
			for (const { text: quoted, isFrench } of parts)
				if (isFrench) expect(['oui', 'non oui']).toContain(quoted.trim().replace(/\s+/g, ' '));
		})
	);
});
