import type { AmountFigure } from './group-amounts';

/** Invented amounts with every trait that the chart treats apart. */
const figure = (
	id: string,
	value: number | null,
	label: string,
	rest: Partial<AmountFigure> = {}
): AmountFigure => ({
	id,
	claim: `${id}-claim`,
	raw: `${value}`,
	label: { fr: label, en: label },
	value,
	low: value,
	high: value,
	lowOpen: false,
	highOpen: false,
	unit: 'EUR',
	qualifier: 'exact',
	status: 'voted',
	perimeter: 'city-rights-and-integration',
	period: { kind: 'once', value: null },
	sameAs: null,
	side: 'record',
	...rest
});

const cityAbroad = { perimeter: 'city-international', side: 'programme' } as const;

export const amountFigures: AmountFigure[] = [
	figure('promis', 35e6, 'crédits de coopération, 0,3 % du budget', {
		...cityAbroad,
		low: 34e6,
		high: 36e6,
		qualifier: 'about',
		status: 'pledged',
		period: { kind: 'year', value: null }
	}),
	figure('dix', 151_000, 'dix associations de droits humains'),
	figure('petit', 25_000, 'marche annuelle'),
	figure('redit', 25_000, 'marche annuelle, redit dans un autre billet', { sameAs: 'petit' }),
	figure('maison', 34_000, 'maison d’accueil'),
	figure('vingt', 170_000, 'vingt associations d’accès aux droits', { status: 'presented' }),
	figure('trois', 245_073, 'trois associations, parcours d’intégration par la langue', {
		status: 'presented'
	}),
	figure('cumul', 3_503_079, 'apprentissage du français', {
		status: 'reported',
		period: { kind: 'several-years', value: '2020/2025' }
	}),
	figure('voyages', 100_000, 'déplacements', {
		...cityAbroad,
		status: 'reported',
		qualifier: 'more-than',
		lowOpen: true,
		high: null
	}),
	figure('action', 4.3e6, 'action internationale, 2025', {
		...cityAbroad,
		low: 4.25e6,
		high: 4.35e6,
		status: 'reported',
		period: { kind: 'year', value: '2025' }
	}),
	figure('quelques', null, 'solidarité internationale', {
		...cityAbroad,
		raw: 'quelques millions d’euros',
		qualifier: 'vague',
		status: 'reported'
	}),
	figure('part', 0.3, 'part du budget', { ...cityAbroad, unit: 'percent' })
];
