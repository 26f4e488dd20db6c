/** Sentences of the pages of checks; both languages have the same keys, checked by the compiler. */

export const checksFr = {
	nav: 'Vérifications',
	one: 'Vérification',
	title: 'Vérifications',
	lead: 'Les nombres, les dates et les noms que les textes donnent, recalculés et rapprochés, des deux côtés de la même façon.',
	how: 'Un nombre imprimé représente toutes les valeurs qui s’arrondissent à lui\u00a0: deux intervalles qui ont des valeurs en commun (ou, pour une borne annoncée, l’un dans l’autre) sont concordants, séparés ils sont discordants\u202f; pour les dates et les noms, le calendrier ou les lettres décident. Quand les lectures possibles ne donnent pas le même résultat, il dépend de la lecture\u202f; quand rien dans les textes ne tranche, il est indécidable.',
	meaning:
		'«\u00a0Concordant\u00a0» et «\u00a0discordant\u00a0» se disent de nombres, de dates et de mots qui se rejoignent ou non, jamais de qui a raison.',
	howTitle: 'Comment le résultat est calculé',
	countsTitle: 'De qui sont les énoncés vérifiés',
	countsNote:
		'Un nombre plus grand dit qu’il y avait plus à recalculer, pas qu’il y a plus de fautes.',
	side: 'Énoncés',
	count: 'Vérifications',
	claimsUsed: 'Énoncés qui y entrent',
	total: 'Ensemble',
	of: (n: number, total: number) => `${n} sur ${total}`,
	whose: { record: 'Bilan', programme: 'Programme', both: 'Les deux', 'third-party': 'Tiers' },
	whoseLong: {
		record: 'Énoncés du bilan',
		programme: 'Énoncés du programme',
		both: 'Énoncés du bilan et du programme',
		'third-party': 'Énoncés d’un tiers'
	},
	kinds: { arithmetic: 'Calculs', date: 'Dates', identity: 'Noms et définitions' },
	jump: 'Aller à',
	n: (n: number) => `${n} ${n < 2 ? 'vérification' : 'vérifications'}`,
	result: 'Résultat',
	printed: 'Ce que les textes impriment',
	statements: 'Énoncés concernés',
	standsFor: 'représente',
	references: 'Références indépendantes',
	referencesNote: 'Elles ne sont d’aucun des deux textes.',
	pageOf: 'page du',
	formula: 'Le calcul',
	compare: {
		measurements: 'Concordant si les deux intervalles ont des valeurs en commun, discordant sinon.',
		bound:
			'Concordant si le premier intervalle tient tout entier dans le second, discordant s’il est dehors, indécidable s’il n’y tient qu’en partie.',
		distinct:
			'Deux choses comptées à part\u00a0: concordant si leurs valeurs diffèrent\u202f; égales, elles ne disent pas s’il y en a une ou deux.',
		test: 'Concordant si ce que les textes impriment se rejoint, discordant sinon.'
	},
	literals: 'Nombres ajoutés au calcul',
	readings: 'Selon chaque lecture',
	reading: (n: number) => `Lecture ${n}`,
	onIntervals: 'Sur les intervalles',
	openQuestion: 'Rien dans les textes ne tranche cette lecture.',
	explanation: 'Ce qu’il faut savoir',
	position: (n: number, total: number) => `${n} sur ${total}`,
	neighbours: 'Autres vérifications',
	previous: 'Précédente',
	next: 'Suivante',
	themes: 'Thèmes de cette vérification',
	ofTheme: (n: number) => (n < 2 ? 'Vérification de ce thème' : `Vérifications de ce thème (${n})`),
	all: 'Toutes les vérifications',
	recompute: 'Recalculer en changeant une hypothèse',
	recomputeAll: 'Recalculer une vérification en changeant une hypothèse'
};

export const checksEn: typeof checksFr = {
	nav: 'Checks',
	one: 'Check',
	title: 'Checks',
	lead: 'The numbers, dates and names that the texts give, recomputed and set side by side, in the same way for both sides.',
	how: 'A printed number stands for every value that rounds to it: two intervals are consistent if they have values in common (or, for a stated bound, if one lies inside the other) and inconsistent if they are apart; for dates and names, the calendar or the letters decide. When the possible readings do not give the same result, it depends on the reading; when nothing in the texts settles it, it is undecidable.',
	meaning:
		'“Consistent” and “inconsistent” describe numbers, dates and words that agree or do not, never who is right.',
	howTitle: 'How the result is computed',
	countsTitle: 'Whose statements are checked',
	countsNote:
		'A larger number means that there was more to recompute, not that there are more errors.',
	side: 'Statements',
	count: 'Checks',
	claimsUsed: 'Statements they draw on',
	total: 'All',
	of: (n, total) => `${n} of ${total}`,
	whose: { record: 'Record', programme: 'Programme', both: 'Both', 'third-party': 'Third party' },
	whoseLong: {
		record: 'Statements of the record',
		programme: 'Statements of the programme',
		both: 'Statements of the record and of the programme',
		'third-party': 'Statements of a third party'
	},
	kinds: { arithmetic: 'Arithmetic', date: 'Dates', identity: 'Names and definitions' },
	jump: 'Go to',
	n: (n) => `${n} ${n === 1 ? 'check' : 'checks'}`,
	result: 'Result',
	printed: 'What the texts print',
	statements: 'Statements concerned',
	standsFor: 'stands for',
	references: 'Independent references',
	referencesNote: 'They belong to neither of the two texts.',
	pageOf: 'page dated',
	formula: 'The calculation',
	compare: {
		measurements: 'Consistent if the two intervals have values in common, inconsistent otherwise.',
		bound:
			'Consistent if the first interval lies wholly within the second, inconsistent if it lies outside, undecidable if only partly inside.',
		distinct:
			'Two things counted separately: consistent if their values differ; equal values do not say whether there are one or two.',
		test: 'Consistent if what the texts print agrees, inconsistent otherwise.'
	},
	literals: 'Numbers added to the calculation',
	readings: 'Under each reading',
	reading: (n) => `Reading ${n}`,
	onIntervals: 'On the intervals',
	openQuestion: 'Nothing in the texts settles this reading.',
	explanation: 'What you need to know',
	position: (n, total) => `${n} of ${total}`,
	neighbours: 'Other checks',
	previous: 'Previous',
	next: 'Next',
	themes: 'Themes of this check',
	ofTheme: (n) => (n < 2 ? 'Check on this theme' : `Checks on this theme (${n})`),
	all: 'All checks',
	recompute: 'Recompute under another assumption',
	recomputeAll: 'Recompute a check under another assumption'
};
