import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRandom } from './random';

test('the same seed draws the same, another seed draws another order', () => {
	const things = Array.from({ length: 30 }, (_, index) => index);
	expect(makeRandom('a').shuffle(things)).toStrictEqual(makeRandom('a').shuffle(things));
	expect(makeRandom('a').shuffle(things)).not.toStrictEqual(makeRandom('b').shuffle(things));
});

test('a shuffle holds the same things and leaves the list as it was', () => {
	fc.assert(
		fc.property(fc.string(), fc.array(fc.integer()), (seed, things) => {
			const before = [...things];
			const sorted = [...makeRandom(seed).shuffle(things)].sort((a, b) => a - b);
			expect(sorted).toStrictEqual([...things].sort((a, b) => a - b));
			expect(things).toStrictEqual(before);
		})
	);
});

test('draws stay below their limit and reach every value', () => {
	const { below } = makeRandom('dice');
	const drawn = new Set(Array.from({ length: 400 }, () => below(6)));
	expect([...drawn].sort()).toStrictEqual([0, 1, 2, 3, 4, 5]);
});
