/** One thing that `corpus verify` found wrong: where, what, and how to mend it. */
export interface Finding {
	/** Name of the rule that found it. */
	rule: string;
	/** YAML file that holds the record, as given to the command. */
	file: string;
	/** 1-based line of the record in that file, or null when it cannot be told. */
	line: number | null;
	/** Id of the record, or what stands for it (« dh26 noise 3–5 »). */
	record: string;
	/** 1-based line of the source text the finding is about, or null. */
	sourceLine: number | null;
	what: string;
	mend: string;
}

/**
 * Prints one finding for a terminal: place, record and fault on one line, the mend under it.
 *
 * @param finding what was found
 * @returns two lines without a final newline
 * @example formatFinding(f) // → "data/passages/a.yaml:12: a-b01: … (source line 9)\n    mend: …"
 */
export function formatFinding(finding: Finding): string {
	const place = finding.line === null ? finding.file : `${finding.file}:${finding.line}`;
	const source = finding.sourceLine === null ? '' : ` (source line ${finding.sourceLine})`;
	return `${place}: ${finding.record}: ${finding.what}${source}\n    mend: ${finding.mend}`;
}
