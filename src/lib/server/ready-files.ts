import { exportName, exportSheet } from '../exercises/export';
import type { ExportFormat } from '../exercises/export/formats';
import { LANGUAGES } from '../model/vocabulary';
import { readySheet, readySheetPages } from './class-page';
import type { Sheet } from '../exercises/exercise';

/** Forms of a ready sheet that are files of the site; a document carries the hour it was made, and is made in the page. */
const READY_FORMATS = ['moodle', 'pronote', 'gift', 'markdown'] as const satisfies ExportFormat[];
type ReadyFormat = (typeof READY_FORMATS)[number];

interface ReadyFile {
	sheet: Sheet;
	format: ReadyFormat;
}

let files: Map<string, ReadyFile> | undefined;

/** Every file of the ready sheets, by its name: the code in it tells the language too. */
function readyFiles(): Map<string, ReadyFile> {
	const codes = new Set(readySheetPages().map(({ code }) => code));
	files ??= new Map(
		[...codes].flatMap((code) =>
			LANGUAGES.map((lang) => readySheet(code, lang)).flatMap((sheet) =>
				READY_FORMATS.map((format): [string, ReadyFile] => [
					exportName(sheet.code, format),
					{ sheet, format }
				])
			)
		)
	);
	return files;
}

/** Names of the files of the ready sheets. */
export const readyFileNames = (): string[] => [...readyFiles().keys()];

/**
 * The files of one ready sheet, to link to.
 *
 * @param sheet a ready sheet
 * @returns format and file name
 */
export const filesOf = (sheet: Sheet): { format: ReadyFormat; file: string }[] =>
	READY_FORMATS.map((format) => ({ format, file: exportName(sheet.code, format) }));

/**
 * One file of a ready sheet, the same that the desk makes: for whoever runs no script.
 *
 * @param name of the file
 * @param home address of the site with its base path; without one, sources are named and not linked
 * @returns its content; null when there is no such file
 */
export async function readyFile(name: string, home: string | null): Promise<Blob | null> {
	const found = readyFiles().get(name);
	if (!found) return null;
	const { sheet, format } = found;
	const prefix = sheet.lang === 'en' ? '/en' : '';
	const linkTo = (path: string) => (home === null ? null : home + prefix + path);
	return (await exportSheet({ sheet, format, linkTo })).content;
}
