import type { Interval } from '../../numbers/interval';
import type { IntervalReading, IntervalSide } from './check-intervals-layout';

const closed = (low: number, high: number): Interval => ({
	low,
	high,
	lowOpen: false,
	highOpen: false
});
const side = (label: string, result: Interval | null, text: string | null): IntervalSide => ({
	label,
	side: 'programme',
	result,
	text
});
const implied = side(
	'Budget que supposent 4,3 millions d’euros et 0,031 %',
	closed(13.49e9, 14.26e9),
	'de 13,5 à 14,3 Md€'
);

/** The worked example of the data model: apart under one reading, together under the other. */
export const budgetReadings: IntervalReading[] = [
	{
		unit: 'EUR',
		sides: [implied, side('Cible exacte', closed(11.33e9, 12e9), 'de 11,3 à 12 Md€')]
	},
	{
		unit: 'EUR',
		sides: [implied, side('Cible arrondie', closed(9.71e9, 14.4e9), 'de 9,7 à 14,4 Md€')]
	}
];

/** « Plus de » against an exact value, and a reading that gives no number. */
export const openReadings: IntervalReading[] = [
	{
		unit: 'EUR',
		sides: [
			side(
				'Plus que la moitié',
				{ low: 5e5, high: null, lowOpen: true, highOpen: false },
				'plus de 500 000 €'
			),
			{ ...side('La moitié', closed(5e5, 5e5), '500 000 €'), side: 'record' }
		]
	},
	{ unit: 'number', sides: [] }
];
