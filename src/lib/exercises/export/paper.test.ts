import { expect, test } from 'vitest';
import { sheetOf, sheetWith } from './export.fixture';
import { paperExercises } from './paper';

const [model] = sheetOf(1).exercises;

test.each([
	[true, 'a. Vrai'],
	[false, 'b. Faux'],
	[null, 'c. Indécidable']
] as const)('the key of a true-false that is %s says « %s »', (value, key) => {
	if (!model) throw new RangeError('no exercise');
	const options: [string, string, string] = ['Vrai', 'Faux', 'Indécidable'];
	const sheet = sheetWith([{ ...model, answer: { type: 'true-false', value, options } }]);
	expect(paperExercises(sheet)[0]?.key).toEqual([`Réponse\u00a0: ${key}`]);
});
