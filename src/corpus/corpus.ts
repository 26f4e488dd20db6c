import type { DraftClaim } from '../lib/model/claim';
import type { Draft } from '../lib/model/dataset';
import type { DraftFigure } from '../lib/model/figure';
import type { DraftPassage } from '../lib/model/passage';
import type { Finding } from './finding';
import type { Locate } from './locate';

/** A snapshot as it was read from the sources folder. */
export interface SourceText {
	fileName: string;
	/** Of the bytes, lower-case hexadecimal. */
	sha256: string;
	text: string;
	/** Without line ends; line 1 is `lines[0]`. */
	lines: string[];
}

/** Source texts by source id. */
export type SourceTexts = ReadonlyMap<string, SourceText>;

/** The data as validated, with the way back to its files. */
export interface Corpus {
	draft: Draft;
	locate: Locate;
}

export interface PassageHome {
	source: string;
	passage: DraftPassage;
}
export interface ClaimHome extends PassageHome {
	claim: DraftClaim;
}
export interface FigureHome extends ClaimHome {
	figure: DraftFigure;
}

/** Lists every passage with its source, in source order. */
export function listPassages(draft: Draft): PassageHome[] {
	return draft.passageFiles.flatMap(({ source, passages }) =>
		passages.map((passage) => ({ source, passage }))
	);
}

/** Lists every claim with its passage and source, in source order. */
export function listClaims(draft: Draft): ClaimHome[] {
	return listPassages(draft).flatMap((home) =>
		home.passage.claims.map((claim) => ({ ...home, claim }))
	);
}

/** Lists every figure with its claim, passage and source, in source order. */
export function listFigures(draft: Draft): FigureHome[] {
	return listClaims(draft).flatMap((home) =>
		home.claim.figures.map((figure) => ({ ...home, figure }))
	);
}

export interface Fault {
	record: string;
	/** What stands for the record when it has no id of its own. */
	shownAs?: string;
	near?: string;
	within?: string;
	sourceLine?: number;
	what: string;
	mend: string;
}

/** Gives a fault its place in the data files; the rule's name is added by the caller. */
export type ReportFault = (fault: Fault) => void;

/**
 * Runs one search for faults and returns them as findings with their places.
 *
 * @param corpus the data
 * @param rule name that the findings carry
 * @param search calls its argument once for each fault
 * @returns the findings, in the order they were reported
 */
export function collectFindings(
	corpus: Corpus,
	rule: string,
	search: (report: ReportFault) => void
): Finding[] {
	const findings: Finding[] = [];
	search(({ record, shownAs, near, within, sourceLine, what, mend }) => {
		const { file, line } = corpus.locate({ record, near, within });
		const name = shownAs ?? record;
		findings.push({ rule, file, line, record: name, sourceLine: sourceLine ?? null, what, mend });
	});
	return findings;
}
