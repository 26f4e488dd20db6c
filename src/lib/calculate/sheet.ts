import type { ChartSide } from '../charts/common/side';
import type { Check } from '../model/check';
import type { AskedReading } from '../model/decide-readings';
import type { IntervalSource } from '../model/figure-interval';
import type { FormatUnit } from '../numbers/format';
import type { Verdict } from '../numbers/verdict';
import type { TypedNumber, TypedUnit } from './typed-number';

/** A figure or a literal of a check, as the calculator shows it. */
export interface SheetOperand {
	id: string;
	/** What it is. */
	label: string;
	/** « selon le plan »; null for a number of ours. */
	voice: string | null;
	/** The source's own words, in French. */
	printed: string | null;
	/** Page of the figure, without language. */
	page: string | null;
	/** Null where the texts give no number, or one that follows another. */
	number: TypedNumber | null;
	/** Upper end of a literal that is every value between two. */
	upTo: TypedNumber | null;
	unit: TypedUnit | null;
	/** How the record reads it: « environ », « arrondi à l’impression », « selon la lecture ». */
	readAs: string;
	/** What its interval is computed from; null for a literal. */
	figure: IntervalSource | null;
	/** True by definition (a hundred hundredths): it has no field. */
	fixed: boolean;
}

/** One way to read the inputs. */
export interface SheetReading extends Pick<AskedReading, 'rounding' | 'undecidable'> {
	assumption: string;
	unit: FormatUnit;
	/** None where nothing in the texts decides the reading, and its numbers are those of another one. */
	sides: { label: string; side: ChartSide; expression: string }[];
	/** As published. */
	verdict: Verdict;
}

/** A check that a reader can compute again under another assumption. */
export interface CalculatorSheet {
	id: string;
	question: string;
	compare: Check['compare'];
	/** How the two sides are compared, in words. */
	rule: string;
	/** As published. */
	verdict: Check['verdict'];
	/** In the order of the formulas. */
	operands: SheetOperand[];
	readings: SheetReading[];
}

/** One number that a reader can change; its key names it in the address. */
export interface SheetField {
	key: string;
	operand: SheetOperand;
	/** Of a literal between two ends. */
	end: 'low' | 'high' | null;
	published: TypedNumber | null;
}

/**
 * The numbers of a check that a reader can change.
 *
 * @param sheet of a check
 * @returns one field an operand, two for a literal between two ends
 */
export const fieldsOf = (sheet: Pick<CalculatorSheet, 'operands'>): SheetField[] =>
	sheet.operands
		.filter(({ fixed }) => !fixed)
		.flatMap((operand): SheetField[] => {
			const { id, number, upTo } = operand;
			if (upTo === null) return [{ key: id, operand, end: null, published: number }];
			return [
				{ key: id, operand, end: 'low', published: number },
				{ key: `${id}.a`, operand, end: 'high', published: upTo }
			];
		});
