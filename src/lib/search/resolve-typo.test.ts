import { expect, test } from 'vitest';
import { createTypoResolver } from './resolve-typo';

const terms = ['bureau', 'citoyennete', 'cite', 'honneur', 'kohler', 'refuge', 'refugie'].sort();
const { resolve, suggest } = createTypoResolver(terms);

test.each([
	['citoyenete', 'citoyennete'],
	['honeur', 'honneur'],
	['honnneur', 'honneur'],
	['kolher', 'kohler'],
	['hobneur', 'honneur']
])('« %s » is read as « %s »', (typed, meant) => {
	expect(resolve(typed)[0]?.term).toBe(meant);
});

test('a word of three letters, a number, or one of another first letter is not guessed', () => {
	for (const typed of ['cit', '=151000', 'gohler']) expect(resolve(typed)).toEqual([]);
});

test('words somewhat like it are offered, the nearest first', () => {
	expect(suggest('refugee')).toEqual(expect.arrayContaining(['refuge', 'refugie']));
	expect(suggest('xylophone')).toEqual([]);
});
