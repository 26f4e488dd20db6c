import { parse } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../src/lib/exercises/exercise';
import { docx } from '../../src/lib/exercises/export/docx';
import { gift } from '../../src/lib/exercises/export/gift';
import { importMoodle, shownText } from '../../src/lib/exercises/export/moodle-importer.fixture';
import { moodleXml } from '../../src/lib/exercises/export/moodle-xml';
import { makeSheet } from '../../src/lib/exercises/make-sheet';
import { LENGTHS, LEVELS } from '../../src/lib/exercises/options';
import { classData } from '../../src/lib/server/class-data';
import { readyFile, readyFileNames } from '../../src/lib/server/ready-files';

const linkTo = (path: string): string => `https://exemple.fr${path}`;

/** Sheets of the real corpus, at every level and length, until there are as many exercises. */
function realSheet(least: number): Sheet {
	const data = classData('real', 'fr');
	if (!data) throw new RangeError('no corpus');
	const sheets: Sheet[] = [];
	for (let seed = 1; sheets.flatMap(({ exercises }) => exercises).length < least; seed++)
		for (const level of LEVELS)
			for (const minutes of LENGTHS)
				sheets.push(
					makeSheet(
						data,
						{ corpus: 'real', lang: 'fr', level, minutes, kinds: [], themes: [], seed },
						null
					)
				);
	const [first] = sheets;
	if (!first) throw new RangeError('no sheet');
	return { ...first, exercises: sheets.flatMap(({ exercises }) => exercises) };
}

describe('a hundred questions drawn from the real corpus', () => {
	const sheet = realSheet(100);

	test('import into Moodle by its rules, each with its prompt and its sources', () => {
		const { questions } = importMoodle(moodleXml(sheet, linkTo));
		expect(questions.length).toBeGreaterThanOrEqual(100);
		questions.forEach(({ text, feedback }, index) => {
			const exercise = sheet.exercises[index];
			expect(shownText(text).replace(/\s+/g, ' ')).toContain(
				exercise?.prompt.replace(/\s+/g, ' ').trim()
			);
			for (const { path } of exercise?.sources ?? [])
				expect(feedback).toContain(`https://exemple.fr${path}`);
		});
	});

	test('are read by an independent GIFT parser, none lost', () => {
		const [category, ...questions] = parse(gift(sheet, linkTo));
		expect(category?.type).toBe('Category');
		expect(questions).toHaveLength(sheet.exercises.length);
	});

	test('a blind question names its source in the feedback only', () => {
		const { questions } = importMoodle(moodleXml(sheet, linkTo));
		const blind = questions.filter((_, index) => sheet.exercises[index]?.blind);
		expect(blind.length).toBeGreaterThan(10);
		expect(blind.filter(({ text, name }) => /href|passages/.test(text + name))).toEqual([]);
	});

	test('make a document', async () => {
		expect((await docx(sheet, linkTo)).size).toBeGreaterThan(10_000);
	});
});

describe('files of the ready sheets', () => {
	test('each has a name of its own and is valid', async () => {
		const names = readyFileNames();
		expect(names.length).toBeGreaterThan(40);
		expect(new Set(names).size).toBe(names.length);
		for (const name of names) {
			const text = (await (await readyFile(name, null))?.text()) ?? '';
			if (name.endsWith('.xml')) importMoodle(text);
			else if (name.endsWith('-gift.txt')) parse(text);
			expect(text).not.toContain('href="/');
		}
	});

	test('an unknown name is no file', async () => {
		expect(await readyFile('autre.xml', null)).toBeNull();
	});
});
