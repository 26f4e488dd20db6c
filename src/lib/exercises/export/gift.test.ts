import fc from 'fast-check';
import { parse } from 'gift-pegjs';
import type { GIFTQuestion } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import type { Answer, Exercise, Sheet } from '../exercise';
import { HARD_TEXTS, anySheet, linkTo, sheetOf, sheetWith } from './export.fixture';
import { escapeGift, gift } from './gift';
import { shownText } from './moodle-importer.fixture';

const PLACEHOLDERS: [string, string][] = [
	...([':', '#', '=', '{', '}', '~', '\\'] as const).map((mark): [string, string] => [
		`&&${String(mark.charCodeAt(0)).padStart(3, '0')};`,
		mark
	])
];
/** This parser leaves its placeholders in the right side of a pair. */
const decoded = (text: string): string =>
	PLACEHOLDERS.reduce((all, [from, to]) => all.replaceAll(from, to), text);
/** It also reads two spaces as one outside HTML. */
const spaced = (text: string): string => text.replaceAll('->', '→').replace(/\s\s+/g, ' ').trim();

const pairsOf = (question: GIFTQuestion): string[] =>
	question.type === 'Matching'
		? question.matchPairs.map(
				({ subquestion, subanswer }) => `${shownText(subquestion.text)} → ${decoded(subanswer)}`
			)
		: [];

const choicesIn = (question: GIFTQuestion): string[] =>
	question.type === 'MC' || question.type === 'Short'
		? question.choices
				.filter(({ isCorrect }) => isCorrect)
				.map(({ text }) => (text.format === 'html' ? shownText(text.text) : text.text))
		: [];

function expectMatching(question: GIFTQuestion, pairs: [string, string][]): void {
	const [first] = pairs;
	if (first && pairs.length === 1) {
		expect(choicesIn(question)).toEqual([first[1].trim()]);
		return;
	}
	expect(pairsOf(question)).toEqual(
		expect.arrayContaining(pairs.map(([left, right]) => `${left.trim()} → ${spaced(right)}`))
	);
}

function expectSameAnswer(question: GIFTQuestion, { answer }: Exercise): void {
	switch (answer.type) {
		case 'choice':
			expect(choicesIn(question)).toEqual([(answer.options[answer.correct] ?? '').trim()]);
			break;
		case 'true-false': {
			const index = answer.value === null ? 2 : answer.value ? 0 : 1;
			const given = question.type === 'TF' ? [String(question.isTrue)] : choicesIn(question);
			expect([answer.options[index], String(answer.value)]).toContain(given[0]);
			break;
		}
		case 'matching':
			expectMatching(
				question,
				answer.pairs.map(({ left, right }) => [left, right])
			);
			break;
		case 'order':
			expectMatching(question, [
				...answer.items.map((item, index): [string, string] => [item, `rang ${index + 1}`]),
				...answer.outside.map(({ item }): [string, string] => [
					item,
					'ne se compare pas avec les autres'
				])
			]);
			break;
		case 'numerical':
			expect(question).toMatchObject({
				type: 'Numerical',
				choices: { type: 'range', number: answer.value, range: answer.tolerance }
			});
			break;
		case 'short':
			expect(choicesIn(question)).toEqual(
				answer.accepted.map((text) => spaced(text.replaceAll('*', '\\*')))
			);
			break;
		case 'open':
			expect(question.type).toBe('Essay');
	}
}

function expectSameSheet(sheet: Sheet): void {
	const [category, ...questions] = parse(gift(sheet, linkTo));
	expect(category?.type).toBe('Category');
	expect(questions).toHaveLength(sheet.exercises.length);
	questions.forEach((question, index) => {
		const exercise = sheet.exercises[index];
		if (!exercise || question.type === 'Category' || question.type === 'Description')
			throw new RangeError('not a question of the sheet');
		const stem = shownText(question.stem.text);
		expect(stem).toContain(exercise.prompt.trim());
		expect(stem).toContain((exercise.material[0]?.text ?? '').trim());
		expect('globalFeedback' in question ? question.globalFeedback?.text : '').toContain(
			`https://exemple.fr/passages/p-${index}/`
		);
		expectSameAnswer(question, exercise);
	});
}

const [model] = sheetOf(1).exercises;
const single = (answer: Answer): string => {
	if (!model) throw new RangeError('no exercise');
	return gift(sheetWith([{ ...model, answer }]), linkTo);
};

describe('GIFT, read by a parser that is not ours', () => {
	test('a hundred questions of every type, each with its own text and answer', () => {
		const sheet = sheetOf(100);
		expectSameSheet(sheet);
		const types = new Set(parse(gift(sheet, linkTo)).map(({ type }) => type));
		expect(types).toEqual(
			new Set(['Category', 'MC', 'TF', 'Matching', 'Numerical', 'Short', 'Essay'])
		);
	});

	test('whatever the marks in the texts, what is read is what was written', () => {
		fc.assert(fc.property(anySheet, expectSameSheet), { numRuns: 200 });
	});

	test.each(HARD_TEXTS)('« %s » comes back as it was', (text) => {
		const [, question] = parse(single({ type: 'choice', options: ['autre', text], correct: 1 }));
		expect(question && choicesIn(question)).toEqual([text]);
	});

	test('an id number and tags stand where Moodle reads them', () => {
		const [, question] = parse(single({ type: 'open', criteria: ['clair'] }));
		expect(question).toMatchObject({
			id: 'b-l55-k7-0.1.0-1',
			tags: ['En regard', 'qui le dit', 'lycée', 'budget']
		});
	});

	test('the criteria of an essay come with the feedback', () => {
		expect(single({ type: 'open', criteria: ['deux côtés'] })).toContain('<li>deux côtés</li>');
	});

	test('a line of a file is never an accidental comment or separator', () => {
		const lines = gift(sheetOf(50), linkTo).split('\n');
		const comments = lines.filter((line) => line.startsWith('//'));
		expect(comments).toHaveLength(51);
		expect(lines.filter((line) => line === '')).toHaveLength(51);
	});
});

test('each control character is escaped once', () => {
	expect(escapeGift('~ = # { } : \\')).toBe('\\~ \\= \\# \\{ \\} \\: \\\\');
	expect(escapeGift('un\n\ndeux')).toBe('un deux');
});
