import type { Figure } from '../../model/figure';

/** What must be alike before two figures may be added, and how a message calls it. */
type Addable = Pick<Figure, 'id' | 'value' | 'unit' | 'status' | 'perimeter' | 'period'> & {
	nature: string;
};

const KEYS: { name: string; of: (figure: Addable) => string }[] = [
	{ name: 'units', of: (figure) => figure.unit },
	{ name: 'perimeters', of: (figure) => figure.perimeter },
	{ name: 'natures', of: (figure) => figure.nature },
	{ name: 'statuses', of: (figure) => figure.status },
	{ name: 'periods', of: (figure) => `${figure.period.kind} ${figure.period.value ?? ''}`.trim() }
];

/**
 * Sum of figures that are alike in unit, perimeter, nature, status and period.
 * Throws when they are not, when a period is unknown, and when a figure has no value:
 * a voted euro is not a promised euro, and a yearly one is not a five-year one.
 */
export const addFigures = (figures: Addable[]): number => {
	for (const { name, of } of KEYS) {
		const kinds = [...new Set(figures.map(of))];
		if (kinds.length > 1)
			throw new Error(`These figures are not added: unlike ${name} (${kinds.join(' / ')})`);
	}
	return figures.reduce((sum, { id, value, period }) => {
		if (value === null) throw new Error(`Figure ${id} is not added: it states no number`);
		if (figures.length > 1 && period.kind === 'unknown')
			throw new Error(`Figure ${id} is not added: its period is not stated`);
		return sum + value;
	}, 0);
};
