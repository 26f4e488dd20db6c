import type { Sheet } from '../exercise';
import { cdata, escapeMarkup, paragraphs } from './markup';
import type { LinkTo } from './markup';
import { exportMessages } from './messages';
import { plainDecimal } from './plain-decimal';
import { questionsOf } from './question';
import type { ChoiceQuestion, Question, QuestionBody } from './question';

/** A third of the mark for each wrong try, and all of it where there are two answers: Moodle's own values. */
const PENALTY = '0.3333333';
const PENALTY_OF_TWO = '1.0000000';
/** Lines of the box in which pupils write an essay. */
const ESSAY_LINES = 12;
/** « No units » in Moodle's numerical questions: the question says the unit. */
const NO_UNITS = 3;

const html = (tag: string, content: string): string =>
	`<${tag} format="html"><text>${content === '' ? '' : cdata(content)}</text></${tag}>`;

const NO_FEEDBACK = html('feedback', '');
/** Fractions are grades that Moodle knows: all or nothing. */
const plainAnswer = (text: string, right: boolean, more = ''): string =>
	`<answer fraction="${right ? 100 : 0}" format="moodle_auto_format"><text>${escapeMarkup(text)}</text>${NO_FEEDBACK}${more}</answer>`;

/** Moodle reads `*` in a short answer as « anything ». */
const literal = (text: string): string => text.replaceAll('*', '\\*');

const choiceLines = ({ options, correct, shuffle }: BodyOf<'multichoice'>): string[] => [
	`<single>true</single>`,
	`<shuffleanswers>${shuffle}</shuffleanswers>`,
	`<answernumbering>abc</answernumbering>`,
	...options.map(
		(option, index) =>
			`<answer fraction="${index === correct ? 100 : 0}" format="html"><text>${cdata(paragraphs(option))}</text>${NO_FEEDBACK}</answer>`
	)
];

function matchingLines({ pairs, distractors }: BodyOf<'matching'>): string[] {
	const line = (left: string, right: string): string =>
		`<subquestion format="html"><text>${left === '' ? '' : cdata(paragraphs(left))}</text><answer><text>${escapeMarkup(right)}</text></answer></subquestion>`;
	return [
		`<shuffleanswers>true</shuffleanswers>`,
		...pairs.map(({ left, right }) => line(left, right)),
		...distractors.map((right) => line('', right))
	];
}

type BodyOf<T extends QuestionBody['type']> = Extract<QuestionBody, { type: T }>;

function bodyLines(body: QuestionBody): string[] {
	switch (body.type) {
		case 'multichoice':
			return [...choiceLines(body), `<showstandardinstruction>0</showstandardinstruction>`];
		case 'truefalse':
			return [plainAnswer('true', body.value), plainAnswer('false', !body.value)];
		case 'matching':
			return matchingLines(body);
		case 'numerical':
			return [
				plainAnswer(
					plainDecimal(body.value),
					true,
					`<tolerance>${plainDecimal(body.tolerance)}</tolerance>`
				),
				`<unitgradingtype>0</unitgradingtype>`,
				`<showunits>${NO_UNITS}</showunits>`
			];
		case 'shortanswer':
			return [
				`<usecase>0</usecase>`,
				...body.accepted.map((text) => plainAnswer(literal(text), true))
			];
		case 'essay':
			return [
				`<responseformat>editor</responseformat>`,
				`<responserequired>1</responserequired>`,
				`<responsefieldlines>${ESSAY_LINES}</responsefieldlines>`,
				`<attachments>0</attachments>`,
				html('graderinfo', body.criteria),
				html('responsetemplate', '')
			];
	}
}

function questionElement(question: Question): string {
	const { type, name, text, feedback, idnumber, tags } = question;
	const tagLines = tags.map((tag) => `<tag><text>${escapeMarkup(tag)}</text></tag>`).join('');
	return element(type, [
		`<name><text>${escapeMarkup(name)}</text></name>`,
		html('questiontext', text),
		html('generalfeedback', feedback),
		`<defaultgrade>1</defaultgrade>`,
		`<penalty>${type === 'truefalse' ? PENALTY_OF_TWO : PENALTY}</penalty>`,
		`<hidden>0</hidden>`,
		`<idnumber>${escapeMarkup(idnumber)}</idnumber>`,
		...bodyLines(question),
		`<tags>${tagLines}</tags>`
	]);
}

const element = (type: string, lines: string[]): string =>
	`<question type="${type}">\n${lines.join('\n')}\n</question>`;

const quiz = (questions: string[]): string =>
	// The declaration must be the very first thing of the file.
	`<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>\n`;

/**
 * Names of nested categories from the top of a course; a slash inside a name is doubled.
 *
 * @example categoryPath(['En regard', 'a/b']) // → '$course$/top/En regard/a//b'
 */
export const categoryPath = (names: string[]): string =>
	['$course$', 'top', ...names.map((name) => name.replaceAll('/', '//'))].join('/');

/**
 * A sheet in Moodle XML, for Moodle and Éléa: one category, and one question for each exercise.
 *
 * Source of the format: Moodle's documentation (« Moodle XML format ») and its importer.
 *
 * @param sheet any sheet
 * @param linkTo address of a path of the site, for the source links in the feedback
 * @returns the file
 * @throws RangeError when a numerical answer is not finite
 */
export function moodleXml(sheet: Sheet, linkTo: LinkTo): string {
	const t = exportMessages(sheet.lang);
	const category = element('category', [
		`<category><text>${escapeMarkup(categoryPath([t.category, `${sheet.title} (${sheet.code})`]))}</text></category>`,
		html('info', paragraphs(sheet.corpusNote))
	]);
	return quiz([category, ...questionsOf(sheet, linkTo).map(questionElement)]);
}

/**
 * One multiple-choice question with only what every reader of this dialect knows.
 *
 * @param question a multiple choice
 * @returns its element
 */
const plainElement = (question: ChoiceQuestion): string =>
	element('multichoice', [
		`<name><text>${escapeMarkup(question.name)}</text></name>`,
		html('questiontext', question.text),
		`<defaultgrade>1</defaultgrade>`,
		...choiceLines(question)
	]);

/**
 * A file of multiple choices in the plain Moodle XML that Pronote reads.
 *
 * @param questions multiple choices only (`choicesOf`)
 * @returns the file
 */
export const plainMoodleXml = (questions: ChoiceQuestion[]): string =>
	quiz(questions.map(plainElement));
