import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Exercise, Sheet } from '../exercise';
import { HARD_TEXTS, anySheet, linkTo, sheetOf, sheetWith } from './export.fixture';
import { cdata } from './markup';
import { importMoodle, shownText } from './moodle-importer.fixture';
import type { Imported } from './moodle-importer.fixture';
import { moodleXml } from './moodle-xml';
import { plainDecimal } from './plain-decimal';

const squeezed = (text: string): string => text.trim();

/** What a pupil who knows the answer would give. */
function rightAnswers(question: Imported): string[] {
	if (question.type === 'matching')
		return question.pairs.map(({ left, right }) => `${shownText(left)} → ${right}`).sort();
	const texts = question.answers.filter(({ right }) => right).map(({ text }) => text);
	// Only the answers of a choice are HTML.
	return question.type === 'multichoice' ? texts.map(shownText) : texts;
}

function expectSameAnswer(question: Imported, { answer }: Exercise): void {
	switch (answer.type) {
		case 'choice':
			expect(rightAnswers(question)).toEqual([squeezed(answer.options[answer.correct] ?? '')]);
			expect(question.answers).toHaveLength(answer.options.length);
			break;
		case 'true-false': {
			const given = rightAnswers(question)[0];
			const index = answer.value === null ? 2 : answer.value ? 0 : 1;
			expect([answer.options[index], String(answer.value)]).toContain(given);
			break;
		}
		case 'matching': {
			const pairs = answer.pairs.map(({ left, right }) => `${squeezed(left)} → ${squeezed(right)}`);
			const only = answer.pairs.map(({ right }) => squeezed(right));
			expect(rightAnswers(question)).toEqual(pairs.length === 1 ? only : pairs.sort());
			break;
		}
		case 'order': {
			const ranks = [
				...answer.items.map((item, index) => `${squeezed(item)} → rang ${index + 1}`),
				...answer.outside.map(({ item }) => `${squeezed(item)} → ne se compare pas avec les autres`)
			];
			expect(rightAnswers(question)).toEqual(ranks.sort());
			break;
		}
		case 'numerical':
			expect(rightAnswers(question).map(Number)).toEqual([answer.value]);
			expect(Number(question.answers[0]?.tolerance)).toBe(answer.tolerance);
			break;
		case 'short':
			expect(rightAnswers(question)).toEqual(
				answer.accepted.map((text) => squeezed(text).replaceAll('*', '\\*'))
			);
			break;
		case 'open':
			expect(shownText(question.graderInfo)).toBe(
				['Critères', ...answer.criteria.map(squeezed)].join('\n')
			);
	}
}

function expectSameSheet(sheet: Sheet): void {
	const { questions } = importMoodle(moodleXml(sheet, linkTo));
	expect(questions).toHaveLength(sheet.exercises.length);
	questions.forEach((question, index) => {
		const exercise = sheet.exercises[index];
		if (!exercise) throw new RangeError('one question too many');
		expect(shownText(question.text)).toContain(squeezed(exercise.prompt));
		expect(shownText(question.text)).toContain(squeezed(exercise.material[0]?.text ?? ''));
		expect(question.feedback).toContain(
			`href="https://exemple.fr/passages/p-${index}/?a=1&amp;b=2#l3"`
		);
		expectSameAnswer(question, exercise);
	});
}

const trueFalse = (value: boolean | null): Answer => ({
	type: 'true-false',
	value,
	options: ['Vrai', 'Faux', 'Indécidable']
});
const withAnswers = (...answers: Answer[]): Sheet => {
	const [model] = sheetOf(1).exercises;
	if (!model) throw new RangeError('no exercise');
	return sheetWith(answers.map((answer, index) => ({ ...model, id: `y${index}`, answer })));
};
const typesOf = (sheet: Sheet): string[] =>
	importMoodle(moodleXml(sheet, linkTo)).questions.map(({ type }) => type);

describe('Moodle XML', () => {
	test('a hundred questions of every type import, each with its own text and answer', () => {
		const sheet = sheetOf(100);
		expectSameSheet(sheet);
		expect(new Set(typesOf(sheet))).toEqual(
			new Set(['multichoice', 'truefalse', 'matching', 'numerical', 'shortanswer', 'essay'])
		);
	});

	test('whatever the marks in the texts, what is imported is what was written', () => {
		fc.assert(fc.property(anySheet, expectSameSheet), { numRuns: 300 });
	});

	test.each(HARD_TEXTS)('« %s » comes back as it was', (text) => {
		const sheet = withAnswers({ type: 'choice', options: [text, 'autre'], correct: 0 });
		const [question] = importMoodle(moodleXml(sheet, linkTo)).questions;
		expect(shownText(question?.answers[0]?.text ?? '')).toBe(text);
	});

	test('the category holds the title, its slash doubled, and says what the corpus is', () => {
		const xml = moodleXml(sheetOf(1), linkTo);
		expect(importMoodle(xml).categories).toEqual([
			'$course$/top/En regard/Budget : ~ = # { } ]]> & < // l’été (b-l55-k7)'
		]);
		expect(xml).toContain('Deux textes, pas toutes les listes.');
	});

	test('a question carries tags and an id number, and its name does not tell who speaks', () => {
		const [question] = importMoodle(moodleXml(sheetOf(1), linkTo)).questions;
		expect(question?.tags).toEqual(['En regard', 'qui le dit', 'lycée', 'budget']);
		expect(question?.idnumber).toBe('b-l55-k7-0.1.0-1');
		expect(question?.name).toBe('Question 1 (b-l55-k7)');
	});

	test('sources stand in the feedback only, without a link when the site has no address', () => {
		const [question] = importMoodle(moodleXml(sheetOf(1), () => null)).questions;
		expect(question?.text).not.toContain('Billet');
		expect(question?.feedback).toContain('<li>Billet');
		expect(question?.feedback).not.toContain('href');
	});

	test('true and false stay so; one « not decidable » gives all of them three options', () => {
		expect(typesOf(withAnswers(trueFalse(true), trueFalse(false)))).toEqual([
			'truefalse',
			'truefalse'
		]);
		expect(typesOf(withAnswers(trueFalse(true), trueFalse(null)))).toEqual([
			'multichoice',
			'multichoice'
		]);
	});

	test('a matching that Moodle would refuse gets a third answer, or becomes a choice', () => {
		const pair = { left: 'mesure', right: 'acte' };
		const other = { left: 'mesure bis', right: 'acte bis' };
		const small: Answer = { type: 'matching', pairs: [pair, other], distractors: [] };
		const single: Answer = { type: 'matching', pairs: [pair], distractors: ['rien'] };
		const [two, one] = importMoodle(moodleXml(withAnswers(small, single), linkTo)).questions;
		expect(two?.distractors).toEqual(['aucune de ces réponses']);
		expect(one?.type).toBe('multichoice');
	});

	test('an order is listed so that it does not tell', () => {
		const order: Answer = { type: 'order', items: ['9 €', '100 €', '80 000 €'], outside: [] };
		const [question] = importMoodle(moodleXml(withAnswers(order), linkTo)).questions;
		expect(question?.pairs.map(({ left }) => shownText(left))).toEqual([
			'100 €',
			'80 000 €',
			'9 €'
		]);
	});

	test('a star in a short answer is a star, not « anything »', () => {
		const xml = moodleXml(withAnswers({ type: 'short', accepted: ['a*b'] }), linkTo);
		expect(xml).toContain('<text>a\\*b</text>');
	});
});

describe('the pieces', () => {
	test('the end of a CDATA section is split', () => {
		expect(cdata('a]]>b')).toBe('<![CDATA[a]]]]><![CDATA[>b]]>');
	});

	test('numbers are written with a point and no exponent', () => {
		expect([1e-7, 13.49, -2.5, 4300000, 1e20].map(plainDecimal)).toEqual([
			'0.0000001',
			'13.49',
			'-2.5',
			'4300000',
			'100000000000000000000'
		]);
		expect(() => plainDecimal(Infinity)).toThrow(RangeError);
	});
});
