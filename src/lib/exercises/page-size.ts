import type { Answer, Exercise } from './exercise';

/**
 * How much one A4 page of two columns holds, in lines: less than it can, since no exercise breaks
 * over a column. Measured on the PDF that a browser makes (tests/e2e/class.spec.ts).
 */
export const PAGE_LINES = 104;
const CHARACTERS_A_LINE = 50;
/** Space between two exercises, and the number line. */
const GAP = 1;
const WRITING_LINES = 3;
const CHART_LINES = 9;

type Sized = Pick<Exercise, 'prompt' | 'material' | 'answer' | 'chart'>;

/**
 * Lines that an exercise takes on paper, from above.
 *
 * @param exercise as pupils see it
 * @param after the exercise above it, whose question and options are not printed again
 * @returns a whole number of lines
 */
export function linesOf(exercise: Sized, after?: Sized): number {
	const isFollowing = after !== undefined && asksTheSame(after, exercise);
	const prompt = isFollowing ? 0 : linesOfText(exercise.prompt);
	const material = exercise.chart
		? CHART_LINES
		: sum(
				exercise.material.map(({ text, caption }) => linesOfText(text) + linesOfText(caption ?? ''))
			);
	return GAP + prompt + material + linesOfAnswer(exercise.answer, isFollowing);
}

/**
 * Whether two exercises have the same question and the same choices, so that they are printed once.
 *
 * @param a the first
 * @param b the next
 */
export function asksTheSame(a: Sized, b: Sized): boolean {
	return a.prompt === b.prompt && optionsOf(a.answer).join('|') === optionsOf(b.answer).join('|');
}

/** The choices of an answer that has the same ones for everybody. */
const optionsOf = (answer: Answer): string[] =>
	answer.type === 'choice' || answer.type === 'true-false' ? answer.options : [answer.type];

function linesOfAnswer(answer: Answer, isFollowing: boolean): number {
	switch (answer.type) {
		case 'choice':
		case 'true-false':
			return isFollowing ? 1 : 1 + sum(answer.options.map(linesOfText));
		case 'matching':
			return sum([
				...answer.pairs.flatMap(({ left, right }) => [linesOfText(left), linesOfText(right)]),
				...answer.distractors.map(linesOfText)
			]);
		case 'order':
			return sum([...answer.items, ...answer.outside.map(({ item }) => item)].map(linesOfText));
		case 'open':
			return WRITING_LINES;
		default:
			return 1;
	}
}

const linesOfText = (text: string): number => Math.ceil(text.length / CHARACTERS_A_LINE);
const sum = (numbers: number[]): number => numbers.reduce((total, value) => total + value, 0);
