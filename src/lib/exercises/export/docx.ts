import {
	AlignmentType,
	BorderStyle,
	Document,
	ExternalHyperlink,
	HeadingLevel,
	Packer,
	Paragraph,
	TabStopType,
	TextRun
} from 'docx';
import type { IRunOptions, ParagraphChild } from 'docx';
import type { Sheet, SourceLink } from '../exercise';
import { keepXmlCharacters } from './markup';
import type { LinkTo } from './markup';
import { exportMessages } from './messages';
import type { ExportMessages } from './messages';
import { markOf, paperExercises } from './paper';
import type { PaperExercise } from './paper';

/** How large the text is and how far apart its lines are. */
export interface DocxLayout {
	points: number;
	/** 1 is single spacing. */
	lineSpacing: number;
}

/** Small enough for one page, large enough to read; the sheet's « large print » asks for more. */
const USUAL: DocxLayout = { points: 9.5, lineSpacing: 1 };

/** Word counts sizes in half-points, spacing in 240ths of a line, and lengths in twentieths of a point. */
const HALF_POINTS = 2;
const LINE = 240;
const TWIPS_PER_MM = 56.7;
const A4 = { width: 11906, height: 16838 };
const MARGIN = Math.round(12 * TWIPS_PER_MM);
const TEXT_WIDTH = A4.width - 2 * MARGIN;
const INDENT = Math.round(6 * TWIPS_PER_MM);
const GAP = 40;
/** Items as short as this, in characters, follow one another on a line; a dash begins a line of its own. */
const SHORT_ITEM = 44;
const NBSP = '\u00a0';
const BCP47 = { fr: 'fr-FR', en: 'en-GB' };

const run = (text: string, options: IRunOptions = {}): TextRun =>
	new TextRun({ ...options, text: keepXmlCharacters(text) });

const line = (text: string, options: IRunOptions = {}): Paragraph =>
	new Paragraph({ spacing: { after: GAP }, children: [run(text, options)] });

const indented = (children: ParagraphChild[]): Paragraph =>
	new Paragraph({ indent: { left: INDENT }, spacing: { after: GAP / 2 }, children });

/** A line to write on: a rule across the page, after its label if it has one. */
const blank = (label = ''): Paragraph =>
	new Paragraph({
		spacing: { before: 100, after: GAP },
		border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: '666666' } },
		children: [run(label)]
	});

const heading = (text: string, pageBreakBefore = false): Paragraph =>
	new Paragraph({
		heading: HeadingLevel.HEADING_2,
		pageBreakBefore,
		spacing: { before: 160, after: GAP },
		children: [run(text)]
	});

function listed({
	marks,
	items
}: Pick<PaperExercise['lists'][number], 'marks' | 'items'>): Paragraph[] {
	const marked = items.map((text, index) => `${markOf(marks, index)} ${text}`);
	const isShort = marks !== 'dashes' && marked.every(({ length }) => length <= SHORT_ITEM);
	// No-break spaces inside an item: a line ends between two of them.
	const lines = isShort
		? [marked.map((text) => text.replaceAll(' ', NBSP)).join(`${NBSP.repeat(3)} `)]
		: marked;
	return lines.map((text) => indented([run(text)]));
}

function question(paper: PaperExercise): Paragraph[] {
	const { exercise, number, lists, answerLabel, lines } = paper;
	return [
		new Paragraph({
			heading: HeadingLevel.HEADING_3,
			keepNext: true,
			spacing: { before: 100, after: GAP },
			children: [run(`${number}. ${exercise.prompt}`)]
		}),
		...exercise.material.map(({ text, lang, caption }) =>
			indented([
				run(text, { italics: true, language: { value: BCP47[lang] } }),
				...(caption === null ? [] : [run(` — ${caption}`, { color: '555555' })])
			])
		),
		...lists.flatMap(({ title, marks, items }) => [
			...(title === null ? [] : [line(title, { bold: true })]),
			...listed({ marks, items })
		]),
		...Array.from({ length: lines }, (_, index) => blank(index === 0 ? (answerLabel ?? '') : ''))
	];
}

function sourceParagraph({ label, path }: SourceLink, linkTo: LinkTo): Paragraph {
	const link = linkTo(path);
	return indented([
		link === null
			? run(label)
			: new ExternalHyperlink({ link, children: [run(label, { style: 'Hyperlink' })] })
	]);
}

function answer({ exercise, number, key }: PaperExercise, linkTo: LinkTo): Paragraph[] {
	return [
		...key.map((text, index) =>
			line(index === 0 ? `${number}. ${text}` : text, { bold: index === 0 })
		),
		...exercise.explanation.split(/\n+/).map((text) => line(text)),
		...exercise.sources.map((source) => sourceParagraph(source, linkTo))
	];
}

function firstLines(sheet: Sheet, t: ExportMessages): Paragraph[] {
	const about = [
		t.sheetLine(sheet.code, sheet.version),
		t.levels[sheet.level],
		t.minutes(sheet.minutes)
	];
	return [
		new Paragraph({
			tabStops: [{ type: TabStopType.LEFT, position: Math.round(TEXT_WIDTH / 2) }],
			children: [run(`${t.name}\t${t.date}`)]
		}),
		new Paragraph({
			heading: HeadingLevel.HEADING_1,
			alignment: AlignmentType.LEFT,
			spacing: { before: 120, after: GAP },
			children: [run(sheet.title)]
		}),
		line(`${about.join(' · ')}. ${sheet.corpusNote}`, { color: '444444' })
	];
}

function body(sheet: Sheet, linkTo: LinkTo): Paragraph[] {
	const t = exportMessages(sheet.lang);
	const exercises = paperExercises(sheet);
	const terms = sheet.glossary.map(({ term, definition }) =>
		indented([run(`${term} — `, { bold: true }), run(definition)])
	);
	return [
		...firstLines(sheet, t),
		...exercises.flatMap(question),
		...(terms.length === 0 ? [] : [heading(t.glossary), ...terms]),
		heading(t.key, true),
		...exercises.flatMap((paper) => answer(paper, linkTo))
	];
}

/**
 * A sheet and, on a page of its own, its key, as a Word document that LibreOffice opens too.
 * Loaded only when asked for: its library is larger than the rest of the desk.
 *
 * @param sheet any sheet
 * @param linkTo address of a path of the site, for the source links of the key
 * @param layout size of the text and distance of the lines
 * @returns the file
 * @throws RangeError when a numerical answer is not finite
 */
export async function docx(
	sheet: Sheet,
	linkTo: LinkTo,
	{ points, lineSpacing }: DocxLayout = USUAL
): Promise<Blob> {
	const t = exportMessages(sheet.lang);
	const size = Math.round(points * HALF_POINTS);
	const style = (times: number) => ({
		run: { size: Math.round(size * times), bold: true, color: '000000' }
	});
	const document = new Document({
		title: sheet.title,
		creator: t.category,
		lastModifiedBy: t.category,
		description: sheet.corpusNote,
		styles: {
			default: {
				document: {
					run: { font: 'Arial', size, language: { value: BCP47[sheet.lang] } },
					paragraph: { spacing: { line: Math.round(LINE * lineSpacing) } }
				},
				heading1: style(1.5),
				heading2: style(1.2),
				heading3: style(1)
			}
		},
		sections: [
			{
				properties: {
					page: {
						size: A4,
						margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN }
					}
				},
				children: body(sheet, linkTo)
			}
		]
	});
	return Packer.toBlob(document);
}
