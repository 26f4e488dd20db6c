import { formatNumber } from '../../numbers/format';
import type { Answer, Exercise, Sheet } from '../exercise';
import { alphabetical } from './alphabetical';
import { exportMessages } from './messages';
import type { ExportMessages } from './messages';

/** An exercise as it is printed, without a layout: what pupils see, and the lines of the key. */
export interface PaperExercise {
	exercise: Exercise;
	number: number;
	/** Lists to read or to tick, each with its title when it needs one. */
	lists: PaperList[];
	/** How an answer is written down; null when something is ticked. */
	answerLabel: string | null;
	/** Empty lines to write on. */
	lines: number;
	/** The answer, one line each. */
	key: string[];
}

interface PaperList {
	title: string | null;
	/** What stands before an item: a box to tick and a letter, a letter, a number, a dash. */
	marks: 'boxes' | 'letters' | 'numbers' | 'dashes';
	items: string[];
}

type Paper = Pick<PaperExercise, 'lists' | 'answerLabel' | 'lines' | 'key'>;
type AnswerOf<T extends Answer['type']> = Extract<Answer, { type: T }>;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const OPEN_LINES = 5;
const SHORT_LINES = 1;
/** Decimals of a number in the key: below one, the first digits stand further right. */
const USUAL_DECIMALS = 3;
const SMALL_DECIMALS = 6;

/**
 * What stands before an item of a list.
 *
 * @example markOf('letters', 1) // → 'b.'
 */
export function markOf(marks: PaperList['marks'], index: number): string {
	if (marks === 'dashes') return '–';
	if (marks === 'numbers') return `${index + 1}.`;
	const letter = `${LETTERS[index] ?? index + 1}.`;
	return marks === 'boxes' ? `☐ ${letter}` : letter;
}

const ticked = (options: string[], correct: number, t: ExportMessages): Paper => ({
	lists: [{ title: null, marks: 'boxes', items: options }],
	answerLabel: null,
	lines: 0,
	key: [`${t.good}${markOf('letters', correct)} ${options[correct] ?? ''}`]
});

const written = (label: string, lines: number, key: string[]): Paper => ({
	lists: [],
	answerLabel: label,
	lines,
	key
});

/** An order that does not tell: alphabetical, or its reverse when that happens to be the answer. */
function scrambled(items: string[]): string[] {
	const sorted = alphabetical(items);
	return sorted.every((item, index) => item === items[index]) ? sorted.reverse() : sorted;
}

function matched({ pairs, distractors }: AnswerOf<'matching'>, t: ExportMessages): Paper {
	const rights = alphabetical([...new Set([...pairs.map(({ right }) => right), ...distractors])]);
	return {
		lists: [
			{ title: t.toMatch, marks: 'numbers', items: pairs.map(({ left }) => left) },
			{ title: t.withOneOf, marks: 'letters', items: rights }
		],
		answerLabel: t.answer,
		lines: SHORT_LINES,
		key: [
			t.good.trim(),
			...pairs.map(
				({ left, right }, index) =>
					`${markOf('numbers', index)} ${left} → ${markOf('letters', rights.indexOf(right))} ${right}`
			)
		]
	};
}

function ordered({ items, outside }: AnswerOf<'order'>, t: ExportMessages): Paper {
	const all = [...items, ...outside.map(({ item }) => item)];
	return {
		lists: [{ title: t.toOrder, marks: 'dashes', items: scrambled(all) }],
		answerLabel: t.answer,
		lines: SHORT_LINES,
		key: [
			`${t.good}${items.join(' → ')}`,
			...outside.map(({ item, reason }) => `${item} — ${t.outside} (${reason})`)
		]
	};
}

function counted(answer: AnswerOf<'numerical'>, { lang }: Exercise, t: ExportMessages): Paper {
	const { value, tolerance, unit } = answer;
	const decimals = Math.abs(value) < 1 ? SMALL_DECIMALS : USUAL_DECIMALS;
	const print = (number: number): string => formatNumber(number, lang, { decimals });
	const margin = tolerance === 0 ? '' : ` (${t.within(print(tolerance))})`;
	const key = `${t.good}${print(value)} ${unit}${margin}`;
	return written(t.answerUnit(unit), SHORT_LINES, [key]);
}

function paperOf(exercise: Exercise, t: ExportMessages): Paper {
	const { answer } = exercise;
	switch (answer.type) {
		case 'choice':
			return ticked(answer.options, answer.correct, t);
		case 'true-false':
			return ticked(answer.options, answer.value === null ? 2 : answer.value ? 0 : 1, t);
		case 'matching':
			return matched(answer, t);
		case 'order':
			return ordered(answer, t);
		case 'numerical':
			return counted(answer, exercise, t);
		case 'short':
			return written(t.answer, SHORT_LINES, [`${t.good}${answer.accepted.join(' / ')}`]);
		case 'open':
			return written(t.answer, OPEN_LINES, [t.criteria, ...answer.criteria]);
	}
}

/**
 * The exercises of a sheet as they are printed.
 *
 * @param sheet any sheet
 * @returns one for each exercise, in order
 * @throws RangeError when a numerical answer is not finite
 */
export const paperExercises = (sheet: Sheet): PaperExercise[] =>
	sheet.exercises.map((exercise, index) => ({
		exercise,
		number: index + 1,
		...paperOf(exercise, exportMessages(sheet.lang))
	}));
