import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** A question as Moodle would store it. */
export interface Imported {
	type: string;
	name: string;
	text: string;
	feedback: string;
	idnumber: string;
	tags: string[];
	answers: { text: string; right: boolean; tolerance: string | null }[];
	pairs: { left: string; right: string }[];
	distractors: string[];
	graderInfo: string;
}

type Node = Record<string, unknown>;

/** Grades that Moodle's importer accepts, in percent (question_bank::fraction_options_full). */
const GRADES = [
	...[100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667],
	...[14.28571, 12.5, 11.11111, 10, 5, 0]
];
const TYPES = [
	...['category', 'multichoice', 'truefalse', 'matching', 'numerical', 'shortanswer', 'essay']
];
const REPEATED = ['question', 'answer', 'subquestion', 'tag'];
const LONGEST_NAME = 255;
const LONGEST_ID = 100;
const LONGEST_TAG = 50;

const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '@',
	parseTagValue: false,
	trimValues: false,
	alwaysCreateTextNode: true,
	isArray: (name) => REPEATED.includes(name)
});

function must(condition: boolean, rule: string): void {
	if (!condition) throw new Error(`Moodle refuses: ${rule}`);
}

const at = (node: unknown, ...path: string[]): unknown =>
	path.reduce<unknown>((here, key) => (here as Node | undefined)?.[key], node);

function textAt(node: unknown, ...path: string[]): string {
	const text = at(node, ...path, '#text');
	must(text === undefined || typeof text === 'string', `${path.join('/')} must be text`);
	return ((text as string | undefined) ?? '').trim();
}

const nodesAt = (node: unknown, name: string): Node[] =>
	(at(node, name) as Node[] | undefined) ?? [];

function importAnswer(node: Node): Imported['answers'][number] {
	const grade = Number(node['@fraction']);
	must(
		GRADES.some((known) => Math.abs(known - Math.abs(grade)) < 1e-5),
		`grade ${String(node['@fraction'])} is unknown`
	);
	const tolerance = at(node, 'tolerance', '#text');
	return {
		text: textAt(node, 'text'),
		right: grade === 100,
		tolerance: typeof tolerance === 'string' ? tolerance : null
	};
}

const isNumeric = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

function checkAnswers({ type, answers, pairs, distractors }: Imported): void {
	const right = answers.filter((answer) => answer.right).length;
	if (type === 'multichoice') {
		must(answers.length >= 2, 'a multiple choice needs two answers');
		must(right === 1, 'a single choice has one answer at 100');
		must(
			answers.every(({ text }) => text !== ''),
			'an answer is empty'
		);
	}
	if (type === 'truefalse') {
		must(answers.map(({ text }) => text).join() === 'true,false', 'answers are true and false');
		must(right === 1, 'true or false, not both');
	}
	if (type === 'shortanswer') must(right >= 1, 'a short answer needs one at 100');
	if (type === 'numerical') {
		must(right === 1, 'a numerical question needs an answer at 100');
		must(
			answers.every(({ text }) => isNumeric(text)),
			'a number with a decimal point'
		);
		must(
			answers.every(({ tolerance }) => isNumeric(tolerance ?? '')),
			'a numeric tolerance'
		);
	}
	if (type === 'matching') {
		must(pairs.length >= 2, 'a matching needs two questions');
		const all = new Set([...pairs.map((pair) => pair.right), ...distractors]);
		must(all.size >= 3, 'a matching needs three answers');
		must(
			[...all].every((text) => text !== ''),
			'a matching answer is empty'
		);
	}
}

function importQuestion(node: Node): Imported {
	const type = String(node['@type']);
	must(TYPES.includes(type), `type ${type} is unknown`);
	const halves = nodesAt(node, 'subquestion').map((sub) => ({
		left: textAt(sub, 'text'),
		right: textAt(nodesAt(sub, 'answer')[0], 'text')
	}));
	const question: Imported = {
		type,
		name: textAt(node, 'name', 'text'),
		text: textAt(node, 'questiontext', 'text'),
		feedback: textAt(node, 'generalfeedback', 'text'),
		idnumber: textAt(node, 'idnumber'),
		tags: nodesAt(at(node, 'tags'), 'tag').map((tag) => textAt(tag, 'text')),
		answers: nodesAt(node, 'answer').map(importAnswer),
		pairs: halves.filter(({ left }) => left !== ''),
		distractors: halves.filter(({ left }) => left === '').map(({ right }) => right),
		graderInfo: textAt(node, 'graderinfo', 'text')
	};
	must(question.name !== '', 'no name');
	must(question.name.length <= LONGEST_NAME, 'name too long');
	must(question.text !== '', 'no question');
	must(question.idnumber.length <= LONGEST_ID, 'id number too long');
	must(
		question.tags.every((tag) => tag.length <= LONGEST_TAG),
		'tag too long'
	);
	checkAnswers(question);
	return question;
}

/**
 * Reads Moodle XML as Moodle's importer does, by its documented rules.
 *
 * @param xml the file
 * @returns categories in order, and questions in order
 * @throws Error with the rule that the file breaks
 */
export function importMoodle(xml: string): { categories: string[]; questions: Imported[] } {
	must(xml.startsWith('<?xml '), 'the declaration is not the first thing of the file');
	must(XMLValidator.validate(xml) === true, 'not well-formed');
	const nodes = nodesAt(at(parser.parse(xml) as Node, 'quiz'), 'question');
	const isCategory = (node: Node): boolean => node['@type'] === 'category';
	const categories = nodes.filter(isCategory).map((node) => textAt(node, 'category', 'text'));
	must(
		categories.every((path) => path.startsWith('$course$/top/')),
		'a category starts at the top of the course'
	);
	const questions = nodes.filter((node) => !isCategory(node)).map(importQuestion);
	const ids = questions.map(({ idnumber }) => idnumber).filter((id) => id !== '');
	must(new Set(ids).size === ids.length, 'an id number twice');
	return { categories, questions };
}

/**
 * What a browser shows of HTML: its text, spaces as they are, one line a paragraph.
 *
 * @example shownText('<p>a &amp; b</p><p>c</p>') // → 'a & b\nc'
 */
export const shownText = (html: string): string =>
	html
		.replace(/<\/(p|li|ul|blockquote)>/g, '\n')
		.replace(/<[^>]*>/g, '')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&amp;/g, '&')
		.replace(/\n+/g, '\n')
		.trim();
