import { countWords } from '../../../lib/text/count-words';
import { listClaims } from '../../corpus';
import type { ReportFault } from '../../corpus';
import { findWholeSentence } from '../whole-sentence';
import type { DataRule, SourceRule } from '../rule';

const MOST_WORDS = 15;

/** A quotation is a phrase. */
export const quotationsShort: DataRule = {
	name: 'no quotation is longer than 15 words',
	invariant: 3,
	find({ draft }, report) {
		for (const { claim } of listClaims(draft))
			for (const { exact, line } of claim.quotes) {
				const words = countWords(exact);
				if (words > MOST_WORDS) tell(claim.id, line, exact, `has ${words} words`, report);
			}
	}
};

/** A quotation is a part: never a whole sentence, at most half of a measure. */
export const quotationsPartial: SourceRule = {
	name: 'no quotation is a whole sentence or more than half of a measure',
	invariant: 3,
	findInSources({ draft }, texts, report) {
		for (const { source, passage, claim } of listClaims(draft)) {
			const lines = texts.get(source)?.lines ?? [];
			const measure =
				passage.kind === 'measure'
					? countWords(lines.slice(passage.lines[0] - 1, passage.lines[1]).join(' '))
					: Infinity;
			for (const { exact, line } of claim.quotes) {
				const sentence = findWholeSentence(lines[line - 1] ?? '', exact);
				if (sentence) tell(claim.id, line, exact, 'is a whole sentence', report);
				if (countWords(exact) * 2 > measure)
					tell(claim.id, line, exact, 'is more than half of the measure', report);
			}
		}
	}
};

function tell(
	record: string,
	line: number,
	exact: string,
	what: string,
	report: ReportFault
): void {
	report({
		record,
		near: exact,
		sourceLine: line,
		what: `quotation « ${exact} » ${what}`,
		mend: 'quote a shorter phrase, with its negation, condition and attribution'
	});
}
