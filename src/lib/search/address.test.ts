import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, writeAddress } from './address';
import { FACETS } from './record';

test('an address gives back the state that wrote it', () => {
	const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
	fc.assert(
		fc.property(
			text.filter((query) => query.trim() !== ''),
			fc.dictionary(fc.constantFrom(...FACETS), text),
			fc.oneof(fc.constant(''), text),
			(query, choice, named) => {
				const state = { query, choice, named };
				expect(readAddress(new URLSearchParams(writeAddress(state)))).toEqual(state);
			}
		)
	);
});

test('an empty search has an empty address', () => {
	expect(writeAddress({ query: ' ', choice: {}, named: '' })).toBe('');
});

test('parameters that are not ours are left out, and a long one is cut', () => {
	const state = readAddress(new URLSearchParams(`x=1&__proto__=2&q=${'a'.repeat(5000)}`));
	expect(state).toEqual({ query: 'a'.repeat(200), choice: {}, named: '' });
});
