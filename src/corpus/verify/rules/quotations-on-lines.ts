import type { Evidence } from '../../../lib/model/fields';
import { matchQuote, nearestQuote } from '../../../lib/text/match-quote';
import { listClaims, listFigures, listPassages } from '../../corpus';
import type { Fault, ReportFault, SourceText } from '../../corpus';
import type { SourceRule } from '../rule';

interface Copied extends Evidence {
	record: string;
	/** What the words are: « quotation », « raw »… */
	kind: string;
	within?: string;
}

/** Every word copied from a source stands on the line that the record gives. */
export const quotationsOnLines: SourceRule = {
	name: 'every quotation, raw number and evidence stands on its line',
	invariant: 3,
	findInSources({ draft }, texts, report) {
		const look = (source: string, copied: Copied) => {
			const text = texts.get(source);
			if (text) reportIfAbsent(text, copied, report);
		};
		for (const { source, claim } of listClaims(draft)) {
			look(source, { record: claim.id, kind: 'natureEvidence', ...claim.natureEvidence });
			for (const quote of claim.quotes)
				look(source, { record: claim.id, kind: 'quotation', ...quote });
		}
		for (const { source, figure } of listFigures(draft)) {
			const { id, line, raw, statusEvidence } = figure;
			look(source, { record: id, kind: 'raw', line, exact: raw });
			if (statusEvidence) look(source, { record: id, kind: 'statusEvidence', ...statusEvidence });
		}
		for (const { source, numerals } of draft.passageFiles)
			for (const { line, raw } of numerals)
				look(source, { record: source, within: 'passages/', kind: 'numeral', line, exact: raw });
		for (const check of draft.checks)
			if (check.kind !== 'arithmetic')
				for (const side of check.sides)
					look(side.source, { record: check.id, kind: 'evidence', ...side.evidence });
	}
};

function reportIfAbsent(source: SourceText, copied: Copied, report: ReportFault): void {
	const { record, kind, line, exact, within } = copied;
	const text = source.lines[line - 1];
	if (text !== undefined && matchQuote(text, exact)) return;
	const where =
		text === undefined ? `the source has ${source.lines.length} lines` : `not on line ${line}`;
	const fault: Fault = {
		record,
		within,
		near: exact,
		sourceLine: line,
		what: `${kind} « ${exact} » is ${text === undefined ? 'beyond the end: ' : ''}${where}`,
		mend: suggest(source.lines, exact)
	};
	report(within ? { ...fault, shownAs: `${record} ${kind} line ${line}` } : fault);
}

/** Proposes the nearest words; a whole match elsewhere is the likeliest slip: a wrong line number. */
function suggest(lines: string[], exact: string): string {
	const elsewhere = lines.findIndex((line) => matchQuote(line, exact) !== null);
	if (elsewhere !== -1) return `the words stand on line ${elsewhere + 1}: correct the line`;
	const nearest = nearestQuote(lines, exact);
	if (!nearest) return 'copy the words from the source; nothing near was found';
	return `copy the words from the source; nearest: line ${nearest.line} « ${nearest.text} »`;
}

/** Headings and sections are printed titles: references to the source, so they are verbatim too. */
export const headingsAsPrinted: SourceRule = {
	name: 'every heading and section is as printed',
	invariant: 3,
	findInSources({ draft }, texts, report) {
		for (const { source, passage } of listPassages(draft)) {
			const lines = texts.get(source)?.lines;
			if (!lines) continue;
			const [first, last] = passage.lines;
			const look = (kind: string, exact: string | null, among: string[]) => {
				if (exact === null || among.some((line) => matchQuote(line, exact))) return;
				const what = `${kind} « ${exact} » is not printed there`;
				report({
					record: passage.id,
					near: exact,
					sourceLine: first,
					what,
					mend: suggest(among, exact)
				});
			};
			look('heading', passage.heading, lines.slice(first - 1, last));
			look('section', passage.section, lines.slice(0, last));
		}
	}
};
