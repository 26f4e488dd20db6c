import { paperExercises } from './export/paper';
import type { PaperExercise } from './export/paper';
import type { ExerciseKind, Sheet } from './exercise';
import { asksTheSame } from './page-size';

/** Questions in a row that ask the same, printed once. */
export interface PrintGroup {
	kind: ExerciseKind;
	prompt: string;
	/** Choices that all of them share; null when each has its own. */
	shared: PaperExercise['lists'];
	questions: PaperExercise[];
}

/**
 * The questions of a sheet as they are printed, with what neighbours share said once.
 *
 * @param sheet any sheet
 * @returns groups in the order of the sheet; never an empty one
 */
export function printGroups(sheet: Sheet): PrintGroup[] {
	const groups: PrintGroup[] = [];
	for (const question of paperExercises(sheet)) {
		const last = groups.at(-1);
		const above = last?.questions.at(-1);
		if (last && above && asksTheSame(above.exercise, question.exercise))
			last.questions.push(question);
		else groups.push(toGroup(question));
	}
	return groups.map((group) => (group.questions.length > 1 ? shareLists(group) : group));
}

const toGroup = (question: PaperExercise): PrintGroup => ({
	kind: question.exercise.kind,
	prompt: question.exercise.prompt,
	shared: [],
	questions: [question]
});

/** Boxes become letters to copy: one list serves every question of the group. */
function shareLists(group: PrintGroup): PrintGroup {
	const { type } = group.questions[0]?.exercise.answer ?? { type: 'open' };
	if (type !== 'choice' && type !== 'true-false') return group;
	const lists = group.questions[0]?.lists ?? [];
	return {
		...group,
		shared: lists.map((list) => ({ ...list, marks: 'letters' })),
		questions: group.questions.map((question) => ({ ...question, lists: [], lines: 1 }))
	};
}
