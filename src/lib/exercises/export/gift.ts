import type { Sheet } from '../exercise';
import { escapeMarkup, keepXmlCharacters } from './markup';
import type { LinkTo } from './markup';
import { exportMessages } from './messages';
import { categoryPath } from './moodle-xml';
import { plainDecimal } from './plain-decimal';
import { questionsOf } from './question';
import type { Question, QuestionBody } from './question';

/**
 * Escapes a text for GIFT: `~ = # { } :` and the backslash; a line break would end a question.
 *
 * @param text plain text or HTML
 * @returns one line
 * @example escapeGift('a = b : c') // → 'a \\= b \\: c'
 */
export const escapeGift = (text: string): string =>
	keepXmlCharacters(text)
		.replace(/[\\~=#{}:]/g, (character) => `\\${character}`)
		.replace(/\s*[\r\n]+\s*/g, ' ')
		.trim();

/** Plain text inside a question in HTML. */
const asHtml = (text: string): string => escapeGift(escapeMarkup(text));

/** Plain text where Moodle reads no HTML; an arrow would cut a pair in two. */
const asPlain = (text: string): string => escapeGift(text.replaceAll('->', '→'));

function answerLines(body: QuestionBody): string[] {
	switch (body.type) {
		case 'multichoice':
			return body.options.map(
				(option, index) => `${index === body.correct ? '=' : '~'}[html]${asHtml(option)}`
			);
		case 'truefalse':
			return [body.value ? 'TRUE' : 'FALSE'];
		case 'matching':
			return [
				...body.pairs.map(({ left, right }) => `=[html]${asHtml(left)} -> ${asPlain(right)}`),
				...body.distractors.map((right) => `= -> ${asPlain(right)}`)
			];
		case 'numerical':
			return [`#${plainDecimal(body.value)}:${plainDecimal(body.tolerance)}`];
		case 'shortanswer':
			// A format of its own also keeps « %50% » at the start from being read as a weight.
			return body.accepted.map((text) => `=[plain]${asPlain(text.replaceAll('*', '\\*'))}`);
		case 'essay':
			return [];
	}
}

/** Moodle reads an id number and tags from a comment before the question. */
const bracketed = (key: string, value: string): string =>
	`[${key}:${keepXmlCharacters(value).replace(/\s+/g, ' ').replaceAll(']', '\\]')}]`;

function giftQuestion(question: Question): string {
	const { name, idnumber, tags, text, feedback } = question;
	const comment = [bracketed('id', idnumber), ...tags.map((tag) => bracketed('tag', tag))];
	// An essay has no answer: its criteria go where the teacher and the marked pupil read them.
	const general = question.type === 'essay' ? feedback + question.criteria : feedback;
	return [
		`// ${comment.join(' ')}`,
		`::${escapeGift(name)}::[html]${escapeGift(text)}{`,
		...answerLines(question),
		...(general === '' ? [] : [`####${escapeGift(general)}`]),
		'}'
	].join('\n');
}

/**
 * A sheet in GIFT, the text format of Moodle: a category, and one question for each exercise.
 *
 * Source of the format: Moodle's documentation (« GIFT format ») and its importer.
 *
 * @param sheet any sheet
 * @param linkTo address of a path of the site, for the source links in the feedback
 * @returns the file; questions are separated by a blank line
 * @throws RangeError when a numerical answer is not finite
 */
export function gift(sheet: Sheet, linkTo: LinkTo): string {
	const t = exportMessages(sheet.lang);
	const title = `${sheet.title} (${sheet.code})`.replace(/\s+/g, ' ');
	const category = `$CATEGORY: ${categoryPath([t.category, title])}`;
	const note = `// ${keepXmlCharacters(sheet.corpusNote).replace(/\s+/g, ' ')}`;
	return `${[`${note}\n${category}`, ...questionsOf(sheet, linkTo).map(giftQuestion)].join('\n\n')}\n`;
}
