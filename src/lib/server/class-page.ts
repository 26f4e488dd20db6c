import { readCode } from '../exercises/code';
import type { Sheet } from '../exercises/exercise';
import { makeSheet } from '../exercises/make-sheet';
import { CORPORA } from '../exercises/options';
import type { CorpusName } from '../exercises/options';
import { readySheets, SHEET_PARTS } from '../exercises/ready-sheets';
import type { ReadySheet, SheetPart } from '../exercises/ready-sheets';
import { LANGUAGES } from '../model/vocabulary';
import type { Lang } from '../model/vocabulary';
import { classData } from './class-data';
import { fictionCorpus, shownCorpus } from './dataset';
import { say } from './text';

/** The ready sheets of one corpus. */
export interface ReadyCorpus {
	name: CorpusName;
	sheets: (Pick<ReadySheet['options'], 'level' | 'minutes'> & {
		code: string;
		/** Label of its theme; null for all of them. */
		theme: string | null;
	})[];
}

const corpusOf = (name: CorpusName) => (name === 'real' ? shownCorpus() : fictionCorpus());

function sheetsOf(name: CorpusName): ReadySheet[] {
	const themes = corpusOf(name)?.data.themes;
	if (!themes) return [];
	return readySheets(
		name,
		themes.flatMap(({ lead }, rank) => (lead ? [rank] : []))
	);
}

/**
 * Whether the invented town is proposed first: before the vote and on its eve, as `site.yaml` says.
 * No clock decides.
 */
export const isFictionFirst = (): boolean =>
	fictionCorpus() !== null && shownCorpus().data.site.election.state !== 'after';

/**
 * The ready sheets, in the order in which corpora are proposed.
 *
 * @param lang language of the reader
 * @returns one group a corpus; none for an invented town that the site does not have
 */
export function readyCorpora(lang: Lang): ReadyCorpus[] {
	const names = isFictionFirst() ? [...CORPORA].reverse() : CORPORA;
	return names
		.map((name) => ({
			name,
			sheets: sheetsOf(name).map(({ code, options: { level, minutes, themes } }) => {
				const theme = corpusOf(name)?.data.themes[themes[0] ?? -1];
				return { code, level, minutes, theme: theme ? say(theme.label, lang) : null };
			})
		}))
		.filter(({ sheets }) => sheets.length > 0);
}

/**
 * Every page of the ready sheets: the pupils', the answer key, large print, in both languages.
 *
 * @returns parameters of the route
 */
export function readySheetPages(): { lang?: 'en'; code: string; part?: SheetPart }[] {
	return CORPORA.flatMap(sheetsOf).flatMap(({ code }) =>
		LANGUAGES.flatMap((lang) =>
			[undefined, ...SHEET_PARTS].map((part) => ({
				...(lang === 'en' ? { lang } : {}),
				code,
				...(part ? { part } : {})
			}))
		)
	);
}

/**
 * The sheet of a page. The address holds the French code; the English page has the same choice in
 * English, with a code of its own.
 *
 * @param code in the address
 * @param lang of the page
 * @returns the sheet
 * @throws RangeError when the address holds no code of a corpus of this site
 */
export function readySheet(code: string, lang: Lang): Sheet {
	const read = readCode(code);
	if (typeof read === 'string') throw new RangeError(`« ${code} » is no sheet: ${read}`);
	const data = classData(read.options.corpus, lang);
	if (!data) throw new RangeError('this site has no invented town');
	return makeSheet(data, { ...read.options, lang }, null);
}
