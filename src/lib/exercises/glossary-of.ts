import type { ClassData } from './class-data';
import type { Exercise } from './exercise';

const CHARACTERS_A_LINE = 110;

/**
 * The terms that a sheet uses, in the order of the glossary, as long as there is room.
 *
 * @param data with the glossary
 * @param exercises of the sheet
 * @param lines room, in lines of the whole page's width
 * @returns terms with their definitions
 */
export function glossaryOf(
	data: ClassData,
	exercises: readonly Exercise[],
	lines: number
): { term: string; definition: string }[] {
	const text = exercises.map(visibleText).join('\n').toLowerCase();
	let left = lines * CHARACTERS_A_LINE;
	return data.glossary.flatMap(({ term, definition, words }) => {
		if (!words.some((word) => holdsWord(text, word.toLowerCase()))) return [];
		left -= term.length + definition.length + 4;
		return left >= 0 ? [{ term, definition }] : [];
	});
}

/**
 * What pupils read of an exercise before the answer is shown.
 *
 * @param exercise any
 * @returns prompt, material and choices, one a line
 */
function visibleText({ prompt, material, answer, chart }: Exercise): string {
	const choices =
		answer.type === 'choice' || answer.type === 'true-false'
			? answer.options
			: answer.type === 'matching'
				? [...answer.pairs.flatMap(({ left, right }) => [left, right]), ...answer.distractors]
				: answer.type === 'order'
					? [...answer.items, ...answer.outside.map(({ item }) => item)]
					: [];
	const read = material.flatMap(({ text, caption }) => [text, caption ?? '']);
	return [prompt, ...read, ...choices, chart?.title ?? ''].filter(Boolean).join('\n');
}

function holdsWord(text: string, word: string): boolean {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		const around = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`;
		if (!/[\p{L}\p{N}]/u.test(around)) return true;
	}
	return false;
}
