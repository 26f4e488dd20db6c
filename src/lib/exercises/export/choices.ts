import type { Sheet } from '../exercise';
import { alphabetical } from './alphabetical';
import { paragraphs } from './markup';
import type { LinkTo } from './markup';
import { exportMessages } from './messages';
import type { ExportMessages } from './messages';
import { questionsOf } from './question';
import type { ChoiceQuestion, Question } from './question';

/** One question for each left of a matching: its rights and distractors are the options. */
function choiceForEachLeft(
	question: Extract<Question, { type: 'matching' }>,
	t: ExportMessages
): ChoiceQuestion[] {
	const { pairs, distractors, ...head } = question;
	const options = alphabetical([...new Set([...pairs.map(({ right }) => right), ...distractors])]);
	return pairs.map(({ left, right }, index) => ({
		...head,
		type: 'multichoice',
		name: `${head.name} ${t.partial(index + 1, pairs.length)}`,
		idnumber: `${head.idnumber}-${index + 1}`,
		text: head.text + paragraphs(t.whichFor(left)),
		options,
		correct: options.indexOf(right),
		shuffle: true
	}));
}

function choicesFrom(question: Question, t: ExportMessages): ChoiceQuestion[] {
	switch (question.type) {
		case 'multichoice':
			return [question];
		case 'truefalse': {
			const { value, labels, ...head } = question;
			return [
				{ ...head, type: 'multichoice', options: labels, correct: value ? 0 : 1, shuffle: false }
			];
		}
		case 'matching':
			return choiceForEachLeft(question, t);
		default:
			return [];
	}
}

/**
 * The questions of a sheet that have a form with one right answer among several: what Pronote reads.
 * Calculations, short answers and open questions have none and are left out.
 *
 * @param sheet any sheet
 * @param linkTo address of a path of the site
 * @returns multiple choices, and how many exercises of the sheet they come from
 */
export function choicesOf(
	sheet: Sheet,
	linkTo: LinkTo
): { questions: ChoiceQuestion[]; kept: number } {
	const t = exportMessages(sheet.lang);
	const groups = questionsOf(sheet, linkTo).map((question) => choicesFrom(question, t));
	return { questions: groups.flat(), kept: groups.filter((group) => group.length > 0).length };
}
