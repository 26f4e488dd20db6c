import type { IntervalSource } from '../model/figure-interval';
import type { CalculatorSheet, SheetOperand } from './sheet';
import type { TypedNumber } from './typed-number';

const operand = (id: string, rest: Partial<SheetOperand>): SheetOperand => ({
	id,
	label: `nombre ${id}`,
	...{ voice: null, printed: null, page: null, number: null, upTo: null, unit: null, figure: null },
	readAs: 'comme imprimé',
	fixed: false,
	...rest
});

const figure = (
	source: Pick<IntervalSource, 'id' | 'value' | 'raw'> & Partial<IntervalSource>,
	number: TypedNumber | null,
	unit: SheetOperand['unit']
): SheetOperand =>
	operand(source.id, {
		number,
		unit,
		voice: 'selon le plan',
		printed: source.raw,
		page: `/chiffres/${source.id}/`,
		figure: { qualifier: 'exact', rounding: 'printed', range: null, ratio: null, ...source }
	});

const reading = (
	assumption: string,
	expressions: string[],
	rest: Partial<CalculatorSheet['readings'][number]>
): CalculatorSheet['readings'][number] => ({
	assumption,
	rounding: {},
	undecidable: false,
	unit: 'EUR',
	verdict: 'consistent',
	sides: expressions.map((expression) => ({ label: expression, side: 'programme', expression })),
	...rest
});

const budget = ['pl-eur ÷ pl-part × cent', 'total'];

/** An amount and a share against a total: two readings that disagree, and one that nothing decides. */
export const shareSheet: CalculatorSheet = {
	id: 'part',
	question: 'La part et le montant vont-ils ensemble ?',
	compare: 'measurements',
	rule: 'Concordant si les deux intervalles se touchent.',
	verdict: 'depends',
	operands: [
		figure(
			{ id: 'pl-eur', value: 4.3e6, raw: "4,3 millions d'euros" },
			{ digits: '4.3', scale: 1e6 },
			'EUR'
		),
		figure(
			{ id: 'pl-part', value: 0.3, raw: '0,3 %', rounding: 'target' },
			{ digits: '0.3', scale: 1 },
			'percent'
		),
		operand('cent', { number: { digits: '100', scale: 1 }, fixed: true }),
		operand('total', { number: { digits: '1.5', scale: 1e9 } })
	],
	readings: [
		reading('Exact.', budget, { rounding: { 'pl-part': 'exact' }, verdict: 'inconsistent' }),
		reading('Arrondi.', budget, { rounding: { 'pl-part': 'printed' } }),
		reading('Autre année.', [], { undecidable: true, verdict: 'undecidable' })
	]
};

/** A literal between two ends, and a figure that follows another. */
export const spanSheet: CalculatorSheet = {
	...shareSheet,
	id: 'ecart',
	verdict: 'consistent',
	operands: [
		operand('annee', {
			number: { digits: '2025', scale: 1 },
			upTo: { digits: '2026', scale: 1 }
		}),
		operand('debut', { number: { digits: '2007', scale: 1 } }),
		figure(
			{ id: 'pl-ans', value: 20, raw: 'près de 20 ans', qualifier: 'nearly' },
			{ digits: '20', scale: 1 },
			'number'
		),
		figure(
			{
				...{ id: 'pl-moitie', value: null, raw: 'deux fois moins', qualifier: 'ratio-of' },
				ratio: { of: 'pl-plus', by: 0.5 }
			},
			null,
			'EUR'
		),
		operand('seuil', { number: { digits: '600000', scale: 1 } }),
		figure(
			{ id: 'pl-plus', value: 1e6, raw: "plus d'un million", qualifier: 'more-than' },
			{ digits: '1', scale: 1e6 },
			'EUR'
		)
	],
	readings: [
		reading('Les années.', ['annee − debut', 'pl-ans'], { unit: 'number' }),
		reading('Les montants.', ['pl-moitie', 'seuil'], {})
	]
};
