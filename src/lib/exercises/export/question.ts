import type { Exercise, Sheet } from '../exercise';
import { alphabetical } from './alphabetical';
import { escapeMarkup, list, paragraphs, sourceList } from './markup';
import type { LinkTo } from './markup';
import { exportMessages } from './messages';
import type { ExportMessages } from './messages';

/** What a learning platform calls a question, before it is written in a format. */
export type Question = QuestionHead & QuestionBody;

/** The one type that every platform reads. */
export type ChoiceQuestion = Extract<Question, { type: 'multichoice' }>;

interface QuestionHead {
	/** Short and neutral: pupils see it. */
	name: string;
	/** Unique in the category, at most 100 characters. */
	idnumber: string;
	tags: string[];
	/** HTML. */
	text: string;
	/** HTML shown after the answer: explanation and source links. */
	feedback: string;
}

/** Plain texts, except where HTML is said. */
export type QuestionBody =
	| { type: 'multichoice'; options: string[]; correct: number; shuffle: boolean }
	| { type: 'truefalse'; value: boolean; labels: [string, string] }
	| { type: 'matching'; pairs: { left: string; right: string }[]; distractors: string[] }
	| { type: 'numerical'; value: number; tolerance: number }
	| { type: 'shortanswer'; accepted: string[] }
	/** `criteria`: HTML for the teacher. */
	| { type: 'essay'; criteria: string };

/** What Moodle asks of a matching question. */
const LEAST_PAIRS = 2;
const LEAST_ANSWERS = 3;
/** Moodle keeps 100 characters of an id number. */
const LONGEST_ID = 100;

interface Context {
	t: ExportMessages;
	/** A type of question must not give its answer away: with one « not decidable », all have three options. */
	threeWays: boolean;
}

function matchingBody(
	pairs: { left: string; right: string }[],
	distractors: string[],
	{ t }: Context
): QuestionBody {
	const answers = new Set([...pairs.map(({ right }) => right), ...distractors]);
	const missing = answers.size < LEAST_ANSWERS ? [t.noneOfThese] : [];
	const [only] = pairs;
	if (only === undefined || pairs.length >= LEAST_PAIRS)
		return { type: 'matching', pairs, distractors: [...distractors, ...missing] };
	const options = alphabetical([...answers, ...(answers.size < 2 ? [t.noneOfThese] : [])]);
	return { type: 'multichoice', options, correct: options.indexOf(only.right), shuffle: true };
}

/** Ranks to choose for each item, listed in an order that does not tell. */
function orderBody(
	{ items, outside }: { items: string[]; outside: { item: string }[] },
	context: Context
): QuestionBody {
	const ranked = items.map((left, index) => ({ left, right: context.t.rank(index + 1) }));
	const apart = outside.map(({ item }) => ({ left: item, right: context.t.outside }));
	const pairs = [...ranked, ...apart].sort((a, b) => (a.left < b.left ? -1 : 1));
	return matchingBody(pairs, [], context);
}

function bodyOf({ answer, french }: Exercise, context: Context): QuestionBody {
	switch (answer.type) {
		case 'choice':
			return { ...answer, type: 'multichoice', shuffle: true };
		case 'true-false': {
			const { value, options } = answer;
			if (value !== null && !context.threeWays)
				return { type: 'truefalse', value, labels: [options[0], options[1]] };
			const correct = value === null ? 2 : value ? 0 : 1;
			return { type: 'multichoice', options, correct, shuffle: false };
		}
		case 'matching':
			return matchingBody(answer.pairs, answer.distractors, context);
		case 'order':
			return orderBody(answer, context);
		case 'numerical':
			return { type: 'numerical', value: answer.value, tolerance: answer.tolerance };
		case 'short':
			return { type: 'shortanswer', accepted: answer.accepted };
		case 'open':
			return {
				type: 'essay',
				criteria: paragraphs(context.t.criteria) + list(answer.criteria, french)
			};
	}
}

/** What the way to answer adds to the question. */
function hintOf({ answer }: Exercise, t: ExportMessages): string {
	if (answer.type === 'numerical') return paragraphs(t.answerIn(answer.unit));
	if (answer.type === 'order') return paragraphs(t.rankHint);
	return '';
}

function textOf(exercise: Exercise, { t }: Context): string {
	const materials = exercise.material.map(({ text, lang, caption }) => {
		const note = caption === null ? '' : `<p><small>${escapeMarkup(caption)}</small></p>`;
		return `<blockquote>${paragraphs(text, { attributes: ` lang="${lang}"` })}${note}</blockquote>`;
	});
	return paragraphs(exercise.prompt) + materials.join('') + hintOf(exercise, t);
}

function feedbackOf(exercise: Exercise, t: ExportMessages, linkTo: LinkTo): string {
	const { answer, explanation, french, sources } = exercise;
	const reasons =
		answer.type === 'order' ? answer.outside.map(({ item, reason }) => `${item} — ${reason}`) : [];
	return (
		paragraphs(explanation, { french }) +
		list(reasons) +
		sourceList({ sources, title: t.sources, linkTo })
	);
}

/**
 * The questions of a sheet as a learning platform knows them, one for each exercise, in order.
 *
 * « Order » becomes a matching of items with ranks. A true-false becomes a choice of three as soon as
 * one of the sheet is not decidable: otherwise its type would give the answer away. A matching that
 * Moodle would refuse (fewer than 2 pairs or 3 answers) gets « none of these » or becomes a choice.
 *
 * @param sheet any sheet
 * @param linkTo address of a path of the site
 * @returns questions; never throws
 */
export function questionsOf(sheet: Sheet, linkTo: LinkTo): Question[] {
	const t = exportMessages(sheet.lang);
	const threeWays = sheet.exercises.some(
		({ answer }) => answer.type === 'true-false' && answer.value === null
	);
	return sheet.exercises.map((exercise, index) => ({
		name: `${t.question(index + 1)} (${sheet.code})`,
		idnumber: `${sheet.code}-${sheet.version}-${index + 1}`.slice(-LONGEST_ID),
		tags: [t.category, t.kinds[exercise.kind], t.levels[exercise.level], ...exercise.themes],
		text: textOf(exercise, { t, threeWays }),
		feedback: feedbackOf(exercise, t, linkTo),
		...bodyOf(exercise, { t, threeWays })
	}));
}
