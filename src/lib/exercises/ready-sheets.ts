import { writeCode } from './code';
import { LENGTHS, LEVELS } from './options';
import type { CorpusName, SheetOptions } from './options';

/** Pages of a ready sheet besides the pupils' own. */
export const SHEET_PARTS = ['corrige', 'grand'] as const;
export type SheetPart = (typeof SHEET_PARTS)[number];

/** A sheet that is a page of the site. */
export interface ReadySheet {
	code: string;
	options: SheetOptions;
}

/** Draws that were looked at: any would do. */
const SEED = 1;
const THEME_MINUTES = 30;

/**
 * The sheets that are pages of the site: every level and length over all themes, and one a level for
 * each lead theme.
 *
 * @param corpus which corpus
 * @param leadThemes ranks of the lead themes
 * @returns the sheets in French; the English pages translate the language of their options
 */
export function readySheets(corpus: CorpusName, leadThemes: readonly number[]): ReadySheet[] {
	const base = { corpus, lang: 'fr' as const, kinds: [], seed: SEED };
	return LEVELS.flatMap((level) => [
		...LENGTHS.map((minutes) => toReady({ ...base, level, minutes, themes: [] })),
		...leadThemes.map((rank) => toReady({ ...base, level, minutes: THEME_MINUTES, themes: [rank] }))
	]);
}

const toReady = (options: SheetOptions): ReadySheet => ({ code: writeCode(options), options });
