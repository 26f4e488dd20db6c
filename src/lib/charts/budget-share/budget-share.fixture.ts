import type { Check } from '../../model/check';
import type { ShareFigure } from './share-layout';

const text = (fr: string) => ({ fr, en: fr });
const share = (id: string, value: number, rest: Partial<ShareFigure>): ShareFigure => ({
	id,
	claim: `${id}-claim`,
	raw: `${value} %`.replace('.', ','),
	label: text(`part ${id}`),
	value,
	low: value,
	high: value,
	lowOpen: false,
	highOpen: false,
	unit: 'percent',
	qualifier: 'exact',
	rounding: 'printed',
	status: 'reported',
	side: 'programme',
	...rest
});

/** The worked example of the data model: a measured share and a chosen target. */
export const shareFigures = [
	share('mesure', 0.031, { low: 0.0305, high: 0.0315 }),
	share('cible', 0.3, { rounding: 'target', status: 'pledged' })
];

const result = (low: number | null, high: number | null) => ({
	low,
	high,
	lowOpen: false,
	highOpen: false
});
const measured = {
	label: text('4,3 M€ et 0,031 %'),
	expression: 'a',
	result: result(13.492e9, 14.262e9)
};
const target = (low: number, high: number) => ({
	label: text('35 M€ et 0,3 %'),
	expression: 'b',
	result: result(low, high)
});

export const shareCheck: Check = {
	id: 'budget-suppose',
	kind: 'arithmetic',
	compare: 'measurements',
	question: text('Quel budget suppose chaque pourcentage ?'),
	explanation: text('Intervalles dus aux arrondis.'),
	themes: ['budget'],
	inputs: ['mesure', 'cible'],
	literals: {},
	sides: [measured, target(11.333e9, 12e9)],
	verdict: 'depends',
	readings: [
		{
			assumption: text('0,3 % est une cible exacte'),
			verdict: 'inconsistent',
			sides: [measured, target(11.333e9, 12e9)]
		},
		{
			assumption: text('0,3 % est un arrondi'),
			verdict: 'consistent',
			sides: [measured, target(9.714e9, 14.4e9)]
		},
		{
			assumption: text('les années diffèrent'),
			verdict: 'undecidable',
			sides: [measured, { ...target(0, 0), result: null }]
		}
	]
};
