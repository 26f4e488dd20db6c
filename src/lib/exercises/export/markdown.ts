import type { Sheet, SourceLink } from '../exercise';
import type { LinkTo } from './markup';
import { exportMessages } from './messages';
import { markOf, paperExercises } from './paper';
import type { PaperExercise } from './paper';

/**
 * Escapes what Markdown would read as a mark (CommonMark's punctuation that starts one).
 *
 * @param text plain text
 * @returns one line
 * @example escapeMarkdown('2 * 3 [a]') // → '2 \\* 3 \\[a\\]'
 */
export const escapeMarkdown = (text: string): string =>
	text
		.replace(/\s*\n+\s*/g, ' ')
		.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
		.replace(/^(\s*)([-+=])/, '$1\\$2')
		.replace(/^(\s*\d+)([.)])/, '$1\\$2');

const item = (mark: string, text: string): string =>
	`- ${`${mark} ${escapeMarkdown(text)}`.trim()}`;

function question({ exercise, number, lists, answerLabel, lines }: PaperExercise): string {
	const materials = exercise.material.flatMap(({ text, caption }) => [
		`> ${escapeMarkdown(text)}`,
		...(caption === null ? [] : ['>', `> ${escapeMarkdown(caption)}`]),
		''
	]);
	const listed = lists.flatMap(({ title, marks, items }) => [
		...(title === null ? [] : [`${escapeMarkdown(title)}`, '']),
		...items.map((text, index) => item(marks === 'dashes' ? '' : markOf(marks, index), text)),
		''
	]);
	const blanks = Array.from({ length: lines }, () => '\\_'.repeat(40));
	const answer = answerLabel === null ? [] : [escapeMarkdown(answerLabel), '', ...blanks, ''];
	return [
		`### ${number}. ${escapeMarkdown(exercise.prompt)}`,
		'',
		...materials,
		...listed,
		...answer
	].join('\n');
}

function sourceItem({ label, path }: SourceLink, linkTo: LinkTo): string {
	const address = linkTo(path);
	return address === null ? escapeMarkdown(label) : `[${escapeMarkdown(label)}](<${address}>)`;
}

function answer({ exercise, number, key }: PaperExercise, sources: string): string {
	return [
		`### ${number}.`,
		'',
		...key.map((line) => `- ${escapeMarkdown(line)}`),
		'',
		escapeMarkdown(exercise.explanation),
		'',
		sources,
		''
	].join('\n');
}

/**
 * A sheet and its key in Markdown (CommonMark), to edit in any word processor or notes.
 *
 * @param sheet any sheet
 * @param linkTo address of a path of the site, for the source links of the key
 * @returns the file
 * @throws RangeError when a numerical answer is not finite
 */
export function markdown(sheet: Sheet, linkTo: LinkTo): string {
	const t = exportMessages(sheet.lang);
	const exercises = paperExercises(sheet);
	const head = [
		t.sheetLine(sheet.code, sheet.version),
		t.levels[sheet.level],
		t.minutes(sheet.minutes)
	];
	const terms = sheet.glossary.map(
		({ term, definition }) => `- **${escapeMarkdown(term)}** — ${escapeMarkdown(definition)}`
	);
	return `${[
		`# ${escapeMarkdown(sheet.title)}`,
		'',
		escapeMarkdown(head.join(' · ')),
		'',
		escapeMarkdown(sheet.corpusNote),
		'',
		...exercises.map(question),
		...(terms.length === 0 ? [] : [`## ${t.glossary}`, '', ...terms, '']),
		`## ${t.key}`,
		'',
		...exercises.map((paper) => {
			const links = paper.exercise.sources.map((source) => sourceItem(source, linkTo));
			return answer(paper, links.length === 0 ? '' : `${t.sources} — ${links.join(', ')}`);
		})
	]
		.join('\n')
		.trimEnd()}\n`;
}
