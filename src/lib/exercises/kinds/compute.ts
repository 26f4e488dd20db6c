import { formatInterval } from '../../numbers/format';
import type { ClassCalculation, ClassCheck } from '../class-data';
import { fitsLevel, fitsThemes, oneItem, onePerSide } from '../draw';
import type { Draw, Drawn, Generator } from '../draw';

/** Redo a calculation of a check, with what rounding allows: one of each side. */
export const compute: Generator = {
	kind: 'compute',
	minutes: 8,
	make: (draw) => {
		const { data, level, themes, used, random } = draw;
		const checks = random.shuffle(
			data.checks.filter(
				(check) =>
					check.calculations.length > 0 &&
					fitsLevel(check.level, level) &&
					fitsThemes(check.themes, themes) &&
					!used.has(check.id)
			)
		);
		return onePerSide(draw, (side) => {
			const check = checks.find(({ whose }) => whose === side);
			const calculation = check && random.shuffle(check.calculations)[0];
			return calculation ? ask(draw, check, calculation) : null;
		});
	}
};

/** Whoever writes three significant digits has done the calculation. */
const lastDigit = (value: number): number =>
	10 ** (Math.floor(Math.log10(Math.abs(value))) - 2) / 2;

function ask({ data, level, t }: Draw, check: ClassCheck, calculation: ClassCalculation): Drawn {
	const { formula, label, value, low, high, unit } = calculation;
	const isRounded = low < high;
	const how = level === 'college' ? t.computeHow(formula) : '';
	const interval = formatInterval({ low, high, lowOpen: false, highOpen: false }, unit, data.lang);
	return {
		themes: check.themes,
		prompt: t.compute(label) + how + (isRounded ? t.computeRound : ''),
		material: calculation.printed.map((text) => ({ text, lang: 'fr' as const, caption: null })),
		answer: {
			type: 'numerical',
			value,
			tolerance: Math.max(
				value - low,
				high - value,
				Number.isInteger(value) ? 0 : lastDigit(value)
			),
			unit: t.units[unit]
		},
		explanation: `${t.computeBecause(formula, interval)} ${check.explanation}`,
		sources: [...check.places, { label: check.question, path: check.path }],
		records: [check.id],
		blind: false,
		items: oneItem(check.whose === 'programme' ? 'programme' : 'record')
	};
}
