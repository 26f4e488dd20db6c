import type { DraftFigure } from '../../../lib/model/figure';
import { findFigures } from '../../../lib/numbers/french-numbers';
import type { FoundFigure } from '../../../lib/numbers/french-numbers';
import { listFigures } from '../../corpus';
import type { DataRule } from '../rule';

/** The value is the one that the printed words say: a slip of one zero is seen. */
export const valuesRead: DataRule = {
	name: 'every value, unit and qualifier is what the printed number reads as',
	invariant: 6,
	find({ draft }, report) {
		for (const { figure } of listFigures(draft)) {
			const fault = figure.unit === 'date' ? faultOfDate(figure) : faultOfValue(figure);
			if (fault)
				report({
					record: figure.id,
					sourceLine: figure.line,
					what: `« ${figure.raw} » ${fault}`,
					mend: 'correct value, unit or qualifier; or raw, when it holds too much or too little'
				});
		}
	}
};

type Shown = Pick<DraftFigure | FoundFigure, 'value' | 'unit' | 'qualifier'>;

/**
 * Compares a figure with the reading of its `raw` by our grammar. Where the grammar reads nothing, or
 * several figures, it decides nothing; what only the sentence tells (an age, a fall, a multiple of
 * something) is left to the annotator.
 */
function faultOfValue(figure: DraftFigure): string | null {
	const [read, ...others] = findFigures(figure.raw);
	if (!read || others.length > 0 || read.unit === 'ratio' || figure.range) return null;
	if (isSameValue(figure, read) && isSameUnit(figure, read) && read.qualifier === figure.qualifier)
		return null;
	const show = ({ value, unit, qualifier }: Shown) =>
		`${value ?? 'no value'} ${unit} (${qualifier})`;
	return `reads as ${show(read)}, the record says ${show(figure)}`;
}

const isSameValue = (figure: DraftFigure, read: FoundFigure): boolean =>
	figure.value === read.value ||
	(figure.unit === 'percent' && figure.value === -(read.value ?? NaN));

/** « à 78 ans » is an age by its sentence only. */
const isSameUnit = (figure: DraftFigure, read: FoundFigure): boolean =>
	figure.unit === read.unit || (figure.unit === 'age' && read.unit === 'years');

/** Every number of the printed date stands in the EDTF one. */
function faultOfDate({ raw, edtf }: DraftFigure): string | null {
	const parts = (edtf ?? '').split(/[-/~]/);
	const missing = (raw.match(/\d+/g) ?? []).find(
		(digits) => !parts.includes(digits.padStart(2, '0'))
	);
	return missing === undefined ? null : `prints ${missing}, which is not in ${edtf ?? 'its date'}`;
}
