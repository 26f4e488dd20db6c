import { expect, test } from 'vitest';
import { findWordStart } from './find-word-start';

test('a stem is found at the start of a word only', () => {
	expect(findWordStart('un abri utile', 'util')).toBe(8);
	expect(findWordStart('inutile', 'util')).toBe(-1);
	expect(findWordStart('inutile, utile', 'util')).toBe(9);
	expect(findWordStart("l'abri", 'abri')).toBe(2);
});

test('an empty stem is found nowhere', () => expect(findWordStart('abri', '')).toBe(-1));
