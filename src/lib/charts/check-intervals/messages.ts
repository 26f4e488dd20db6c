import type { Lang } from '../../model/vocabulary';
import { formatNumber } from '../../numbers/format';
import type { IntervalReading } from './check-intervals-layout';

/** Words around the intervals of a check: facts of geometry, never a verdict in the title. */
export const messages = {
	fr: {
		title: (readings: number) =>
			readings > 1
				? 'Deux intervalles face à face, selon chaque lecture'
				: 'Deux intervalles face à face',
		unit: 'Une barre couvre toutes les valeurs que les nombres imprimés peuvent représenter\u202f; un point, une valeur exacte\u202f; une flèche, une borne que le texte ne donne pas. Bande grise\u00a0: ce que les deux ont en commun.',
		columns: ['Lecture', 'Côté', 'Au moins', 'Au plus'],
		none: 'sans borne',
		unknown: 'ne se calcule pas',
		reading: (n: number) => `Lecture ${n}`,
		summary: (shared: number, drawn: number) =>
			drawn === 1
				? `Les deux intervalles ${shared === 1 ? 'ont des valeurs en commun' : 'n’ont aucune valeur en commun'}.`
				: `Les deux intervalles ${shared === 0 ? `n’ont de valeur en commun dans aucune des ${drawn} lectures` : `ont des valeurs en commun dans ${shared} lecture${shared > 1 ? 's' : ''} sur ${drawn}`}.`,
		nothing: 'Aucune lecture ne donne deux intervalles à comparer.'
	},
	en: {
		title: (readings: number) =>
			readings > 1
				? 'Two intervals face to face, under each reading'
				: 'Two intervals face to face',
		unit: 'A bar covers every value that the printed numbers may stand for; a point, an exact value; an arrow, a bound that the text does not give. Grey band: what both have in common.',
		columns: ['Reading', 'Side', 'At least', 'At most'],
		none: 'no bound',
		unknown: 'cannot be computed',
		reading: (n: number) => `Reading ${n}`,
		summary: (shared: number, drawn: number) =>
			drawn === 1
				? `The two intervals have ${shared === 1 ? 'values' : 'no value'} in common.`
				: `The two intervals have values in common in ${shared === 0 ? 'none' : shared} of the ${drawn} readings.`,
		nothing: 'No reading gives two intervals to compare.'
	}
};

const SIGN = { EUR: '€', percent: '%', number: '' };

/** A bound in full, unrounded as far as a reader can use: « 13 492 063 492,1 € ». */
export const boundText = (
	bound: number | null | undefined,
	unit: IntervalReading['unit'],
	lang: Lang
): string => {
	if (bound === undefined) return messages[lang].unknown;
	if (bound === null) return messages[lang].none;
	const shown = formatNumber(bound, lang, { decimals: Math.abs(bound) >= 1000 ? 2 : 4 });
	if (unit === 'number') return shown;
	if (lang === 'fr') return `${shown}\u00a0${SIGN[unit]}`;
	return unit === 'EUR' ? `€${shown}` : `${shown}%`;
};
