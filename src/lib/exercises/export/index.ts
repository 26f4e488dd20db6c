import type { Sheet } from '../exercise';
import { choicesOf } from './choices';
import type { DocxLayout } from './docx';
import type { ExportFormat } from './formats';
import { gift } from './gift';
import { markdown } from './markdown';
import type { LinkTo } from './markup';
import { exportMessages } from './messages';
import { moodleXml, plainMoodleXml } from './moodle-xml';

/** A file, ready to be saved. */
export interface ExportedFile {
	name: string;
	content: Blob;
	/** What the file does not hold, in the sheet's language; null when it holds everything. */
	note: string | null;
}

interface ExportInput {
	sheet: Sheet;
	format: ExportFormat;
	/** Address of a path of the site from anywhere. */
	linkTo: LinkTo;
	/** Of a document only. */
	layout?: DocxLayout;
}

const ENDINGS: Record<ExportFormat, string> = {
	docx: '.docx',
	moodle: '-moodle.xml',
	pronote: '-pronote.xml',
	gift: '-gift.txt',
	markdown: '.md'
};
const XML = 'application/xml';
const TEXT = 'text/plain;charset=utf-8';

/**
 * Name of an exported file: what it is, the code that makes the sheet again, the format.
 *
 * @example exportName('c2-b7', 'moodle') // → 'en-regard-c2-b7-moodle.xml'
 */
export const exportName = (code: string, format: ExportFormat): string =>
	`en-regard-${code.replace(/[^\w.-]+/g, '_')}${ENDINGS[format]}`;

async function contentOf(input: ExportInput): Promise<Omit<ExportedFile, 'name'>> {
	const { sheet, format, linkTo, layout } = input;
	const whole = (text: string, type: string) => ({
		content: new Blob([text], { type }),
		note: null
	});
	switch (format) {
		case 'moodle':
			return whole(moodleXml(sheet, linkTo), XML);
		case 'gift':
			return whole(gift(sheet, linkTo), TEXT);
		case 'markdown':
			return whole(markdown(sheet, linkTo), TEXT);
		case 'docx': {
			const { docx } = await import('./docx');
			return { content: await docx(sheet, linkTo, layout), note: null };
		}
		case 'pronote': {
			const { questions, kept } = choicesOf(sheet, linkTo);
			const all = sheet.exercises.length;
			const content = new Blob([plainMoodleXml(questions)], { type: XML });
			return { content, note: kept === all ? null : exportMessages(sheet.lang).leftOut(kept, all) };
		}
	}
}

/**
 * Writes a sheet in one format; nothing leaves the browser.
 *
 * @param input the sheet, the format, and how its source links reach the site
 * @returns the file
 * @throws RangeError when a numerical answer is not finite
 */
export async function exportSheet(input: ExportInput): Promise<ExportedFile> {
	return { name: exportName(input.sheet.code, input.format), ...(await contentOf(input)) };
}
