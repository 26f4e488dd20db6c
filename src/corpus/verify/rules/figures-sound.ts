import type { DraftFigure } from '../../../lib/model/figure';
import { buildDataset } from '../../../lib/model/build';
import { DataError } from '../../../lib/model/dataset';
import { publishFigures } from '../../../lib/model/figure-interval';
import { findLinkProblems } from '../../../lib/model/links';
import { listFigures } from '../../corpus';
import type { ReportFault } from '../../corpus';
import type { DataRule } from '../rule';

/** The interval of a figure holds its value; checks can be computed. */
export const intervalsHold: DataRule = {
	name: 'low ≤ value ≤ high for every figure, and every check computes',
	invariant: 6,
	find({ draft }, report) {
		try {
			for (const { id, value, low, high } of publishFigures(draft.passageFiles)) {
				const isLower = low === null || value === null || low <= value;
				const isUpper = high === null || value === null || value <= high;
				if (isLower && isUpper) continue;
				const what = `value ${value} is outside its interval [${low}, ${high}]`;
				report({ record: id, what, mend: 'correct value, range, qualifier or rounding' });
			}
			if (findLinkProblems(draft).length === 0) buildDataset(draft); // else told by their own rule
		} catch (error) {
			reportUnbuilt(error, report);
		}
	}
};

function reportUnbuilt(error: unknown, report: ReportFault): void {
	if (error instanceof DataError)
		for (const { record, what, mend } of error.problems)
			report({ record: record ?? 'data', what, mend });
	else if (error instanceof RangeError || error instanceof SyntaxError)
		report({
			record: 'data',
			what: error.message,
			mend: 'correct the figure or the check it names'
		});
	else throw error;
}

/** What a figure must say for its kind, one line each: the condition and what is then missing. */
const NEEDS: [(figure: DraftFigure) => boolean, string][] = [
	[({ unit, edtf }) => unit === 'date' && edtf === null, 'a date without edtf'],
	[
		({ unit, value }) => unit === 'date' && value !== null,
		'a date with a value (write value: null)'
	],
	[
		({ qualifier, ratio }) => (qualifier === 'ratio-of') !== (ratio !== null),
		'ratio-of without ratio, or ratio without it'
	],
	[
		({ qualifier, value }) => qualifier === 'vague' && value !== null,
		'a vague plural with a value'
	],
	[({ qualifier, range }) => qualifier === 'between' && range === null, 'between without range'],
	[
		({ range }) => range !== null && range[0] > range[1],
		'a range whose low bound is above the high one'
	],
	[
		({ value, unit, qualifier, range }) =>
			value === null &&
			unit !== 'date' &&
			!['vague', 'ratio-of'].includes(qualifier) &&
			range === null,
		'no value'
	],
	[
		({ qualifier, rounding }) =>
			['about', 'nearly'].includes(qualifier) && rounding !== 'approximate',
		'about or nearly without rounding: approximate'
	],
	[({ unit, status }) => unit === 'EUR' && status === 'none', 'an amount without status'],
	[
		({ status, statusEvidence }) =>
			!['none', 'presented'].includes(status) && statusEvidence === null,
		'a status that no words justify (statusEvidence)'
	],
	[
		({ status, statusEvidence }) => status === 'none' && statusEvidence !== null,
		'statusEvidence for status none'
	],
	[
		({ period }) => period.kind === 'several-years' && period.value === null,
		'several-years without period.value'
	],
	[
		({ crossCheck }) =>
			['confirmed', 'differs'].includes(crossCheck.state) && crossCheck.reference === null,
		'a cross-check with an outcome and no reference'
	]
];

/** Every figure says what its unit, qualifier and status need; a status has its words. */
export const figuresShaped: DataRule = {
	name: 'every figure says what its unit and qualifier need, and every status has its words',
	invariant: 6,
	find({ draft }, report) {
		for (const { figure } of listFigures(draft))
			for (const [isMissing, what] of NEEDS)
				if (isMissing(figure))
					report({
						record: figure.id,
						sourceLine: figure.line,
						what: `${what} (« ${figure.raw} »)`,
						mend: 'see docs/annotation-guide.md, part 4; no such words → presented'
					});
	}
};
