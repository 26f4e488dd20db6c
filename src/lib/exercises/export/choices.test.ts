import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../exercise';
import { choicesOf } from './choices';
import { anySheet, linkTo, sheetOf, sheetWith } from './export.fixture';
import { importMoodle, shownText } from './moodle-importer.fixture';
import { plainMoodleXml } from './moodle-xml';

describe('plain Moodle XML for Pronote', () => {
	test('holds multiple choices only, and counts what was left out', () => {
		const { questions, kept } = choicesOf(sheetOf(7), linkTo);
		const imported = importMoodle(plainMoodleXml(questions));
		expect(new Set(imported.questions.map(({ type }) => type))).toEqual(new Set(['multichoice']));
		expect(imported.categories).toEqual([]);
		expect(kept).toBe(4);
		expect(imported.questions).toHaveLength(7);
	});

	test('each part of a matching keeps its own right answer', () => {
		const [model] = sheetOf(1).exercises;
		if (!model) throw new RangeError('no exercise');
		const answer: Answer = {
			type: 'matching',
			pairs: [
				{ left: 'un', right: 'z' },
				{ left: 'deux', right: 'a' }
			],
			distractors: ['m']
		};
		const { questions } = choicesOf(sheetWith([{ ...model, answer }]), linkTo);
		const given = importMoodle(plainMoodleXml(questions)).questions.map((question) => [
			shownText(question.text).split('\n').at(-1),
			question.answers.filter(({ right }) => right).map(({ text }) => shownText(text))
		]);
		expect(given).toEqual([
			['Laquelle de ces réponses va avec\u00a0: un', ['z']],
			['Laquelle de ces réponses va avec\u00a0: deux', ['a']]
		]);
	});

	test('whatever the texts, options are distinct and the file imports', () => {
		fc.assert(
			fc.property(anySheet, (sheet) => {
				const { questions } = choicesOf(sheet, linkTo);
				for (const { options } of questions) expect(new Set(options).size).toBe(options.length);
				importMoodle(plainMoodleXml(questions));
			})
		);
	});
});
