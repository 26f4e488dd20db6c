import type { Check } from '../model/check';
import type { Claim } from '../model/claim';
import type { Theme } from '../model/theme';
import { checkKind, labelOf, verdict } from '../model/vocabulary';
import type { Lang } from '../model/vocabulary';
import type { Corpus } from './dataset';
import { mustFind } from './dataset';
import { say } from './text';

export const WHOSE = ['record', 'programme', 'both', 'third-party'] as const;
/** Whose statements a check concerns; a third party counts only where neither main side speaks. */
export type Whose = (typeof WHOSE)[number];

/** One check in a list. */
export interface CheckRow {
	id: string;
	question: string;
	whose: Whose;
	verdict: Check['verdict'];
}

/** Checks of one kind, under the first theme of each. */
export interface CheckGroup {
	kind: Check['kind'];
	label: string;
	count: number;
	themes: { id: string; label: string; rows: CheckRow[] }[];
}

/** How many checks concern a side, and how they came out: counts, never rates. */
export interface CheckCount {
	whose: Whose;
	checks: number;
	verdicts: Record<Check['verdict'], number>;
	/** Statements of that side that enter a check, of all its statements; null where no single side speaks. */
	claims: { used: number; all: number } | null;
}

/**
 * The claims that a check rests on: its claim inputs, and the home claims of its figures.
 *
 * @param corpus the public corpus
 * @param check one of its checks
 * @returns each claim once; references are no claims
 */
export function claimsOfCheck(corpus: Corpus, check: Check): Claim[] {
	const ids = check.inputs.map((id) => corpus.figures.get(id)?.claim ?? id);
	return [...new Set(ids)].flatMap((id) => corpus.claims.get(id) ?? []);
}

/**
 * Whose statements a check concerns, computed from the speakers of its inputs.
 *
 * @param corpus the public corpus
 * @param check one of its checks
 * @returns one side, both, or the third party
 */
export function whoseStatements(corpus: Corpus, check: Check): Whose {
	const sides = new Set(claimsOfCheck(corpus, check).map((claim) => corpus.sideOf(claim)));
	if (sides.has('record') && sides.has('programme')) return 'both';
	if (sides.has('record')) return 'record';
	return sides.has('programme') ? 'programme' : 'third-party';
}

/**
 * A check as a row.
 *
 * @param corpus the public corpus
 * @param check one of its checks
 * @param lang language of the reader
 * @returns texts and keys
 */
export function checkRow(corpus: Corpus, check: Check, lang: Lang): CheckRow {
	const question = say(check.question, lang);
	return { id: check.id, question, whose: whoseStatements(corpus, check), verdict: check.verdict };
}

/**
 * Every check in the order of the list: by kind, then by first theme in the order of the site.
 *
 * @param corpus the public corpus
 * @returns the checks, each once
 */
export function orderedChecks(corpus: Corpus): Check[] {
	const themes = corpus.data.themes.map(({ id }) => id);
	const rank = ({ kind, themes: [first = ''] }: Check) =>
		checkKind.keys.indexOf(kind) * themes.length + themes.indexOf(first);
	return [...corpus.data.checks].sort((a, b) => rank(a) - rank(b));
}

/**
 * The list of checks, by kind then by theme.
 *
 * @param corpus the public corpus
 * @param lang language of the reader
 * @returns groups without any empty one; each check stands once, under its first theme
 */
export function checkGroups(corpus: Corpus, lang: Lang): CheckGroup[] {
	const ordered = orderedChecks(corpus);
	return checkKind.keys.flatMap((kind) => {
		const checks = ordered.filter((check) => check.kind === kind);
		const themes = corpus.data.themes.flatMap(({ id, label }) => {
			const own = checks.filter((check) => check.themes[0] === id);
			const rows = own.map((check) => checkRow(corpus, check, lang));
			return rows.length > 0 ? [{ id, label: say(label, lang), rows }] : [];
		});
		const label = labelOf(checkKind, kind, lang);
		return checks.length > 0 ? [{ kind, label, count: checks.length, themes }] : [];
	});
}

/**
 * How many checks concern each side, with their denominators.
 *
 * @param corpus the public corpus
 * @returns one row for each of record, programme, both; third parties only where there are some
 */
export function checkCounts(corpus: Corpus): CheckCount[] {
	const checks = corpus.data.checks.map((check) => ({
		verdict: check.verdict,
		whose: whoseStatements(corpus, check)
	}));
	return WHOSE.map((whose) => {
		const own = checks.filter((check) => check.whose === whose);
		const count = (key: Check['verdict']) => own.filter((check) => check.verdict === key).length;
		const verdicts = Object.fromEntries(verdict.keys.map((key) => [key, count(key)]));
		return {
			whose,
			checks: own.length,
			verdicts: verdicts as CheckCount['verdicts'],
			claims: whose === 'both' ? null : claimCounts(corpus, whose)
		};
	}).filter(({ whose, checks: found }) => whose !== 'third-party' || found > 0);
}

function claimCounts(corpus: Corpus, side: Exclude<Whose, 'both'>): { used: number; all: number } {
	const used = new Set(corpus.data.checks.flatMap((check) => claimsOfCheck(corpus, check)));
	const home = corpus.data.claims.filter((claim) => corpus.sideOf(claim) === side);
	return { used: home.filter((claim) => used.has(claim)).length, all: home.length };
}

/**
 * The checks to list on the page of a theme.
 *
 * @param corpus the public corpus
 * @param theme one of its themes
 * @param lang language of the reader
 * @returns every check that bears on the theme, in the order of the list
 */
export const themeChecks = (corpus: Corpus, theme: Theme, lang: Lang): CheckRow[] =>
	orderedChecks(corpus)
		.filter((check) => check.themes.includes(theme.id))
		.map((check) => checkRow(corpus, check, lang));

/**
 * The themes of a check as links.
 *
 * @param corpus the public corpus
 * @param check one of its checks
 * @param lang language of the reader
 * @returns id and label of each
 */
export function checkThemes(
	corpus: Corpus,
	check: Check,
	lang: Lang
): { id: string; label: string }[] {
	const themes = new Map(corpus.data.themes.map((theme) => [theme.id, theme]));
	return check.themes.map((id) => ({ id, label: say(mustFind(themes, id).label, lang) }));
}
