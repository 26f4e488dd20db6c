import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from './parse-query';
import { readEnglishWords } from './read-english-words';
import { numberTerm } from './tokens';

test.each([
	['three hundred thousand', [3e5], null],
	['Three hundred and fifty-one thousand euros', [351_000], 'EUR'],
	['a million and a half', [1.5e6], null],
	['half a billion euros', [5e8], 'EUR'],
	['four point three million', [4.3e6], null],
	['zero point zero three one per cent', [0.031], 'percent'],
	['fifteen percent', [15], 'percent'],
	['one per cent', [1], 'percent'],
	['a hundred', [100], null],
	['six', [6], null]
])('« %s » is read', (text, values, unit) => {
	expect(readEnglishWords(`aid of ${text}`)).toMatchObject([{ values, unit }]);
});

test('pronouns, articles, digits and two numbers side by side are none', () => {
	expect(readEnglishWords('one city, a vote, 300, two three, often')).toEqual([]);
});

test('an English query asks for the number, once, and reads French words too', () => {
	const termsOf = (query: string) => parseQuery(query, 'en').map(({ terms }) => terms);
	expect(termsOf('aid of fifteen per cent')).toEqual([['aid'], [numberTerm(15)]]);
	expect(termsOf('trois cent mille')).toEqual([[numberTerm(3e5)]]);
	expect(termsOf('two associations')).toEqual([[numberTerm(2), 'two'], ['association']]);
});

test('any text has numbers inside it, none inside another', () => {
	const words = fc.constantFrom(
		...['one', 'two', 'hundred', 'thousand', 'millions', 'point', 'and', 'a', 'half', 'twenty', '7']
	);
	const text = fc.array(words, { maxLength: 8 }).map((all) => all.join(' '));
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: 'binary' }), text), (query) => {
			let done = 0;
			for (const { start, end, values } of readEnglishWords(query)) {
				expect(start).toBeGreaterThanOrEqual(done);
				expect(end).toBeLessThanOrEqual(query.length);
				expect(values.every(Number.isFinite)).toBe(true);
				done = end;
			}
		})
	);
});
