const count = (n: number, one: string, many: string, isOne: boolean): string =>
	`${n} ${isOne ? one : many}`;

/** Sentences of the ledger of figures; both languages have the same keys, checked by the compiler. */
export const ledgerFr = {
	lead: 'Tous les nombres que les textes énoncent, côté par côté, dans l’ordre des documents. Chacun mène à ses mots exacts, à sa ligne, et à ce avec quoi il se compare.',
	rule: 'Rien n’est additionné. Un montant dit voté, un montant présenté et un montant promis restent à part. Un côté qui donne plus de nombres n’a pas plus raison pour autant.',
	n: (n: number) => count(n, 'chiffre', 'chiffres', n < 2),
	jump: 'Aller à',
	sides: { record: 'Bilan', programme: 'Programme', 'third-party': 'Un tiers, à part' },
	columns: {
		figure: 'Chiffre',
		status: 'Statut',
		perimeter: 'Périmètre',
		period: 'Période',
		place: 'Où'
	},
	noChart:
		'Les autres chiffres (parts, nombres, durées, dates, rangs) n’ont pas d’échelle commune\u00a0: ils sont dans les tableaux.',
	calculator: 'Recalculer une vérification'
};

export const ledgerEn: typeof ledgerFr = {
	lead: 'Every number that the texts state, side by side, in the order of the documents. Each leads to its exact words, its line, and what it compares with.',
	rule: 'Nothing is added up. An amount said voted, one put to the vote and one pledged stay apart. A side that gives more numbers is not more right for it.',
	n: (n) => count(n, 'figure', 'figures', n === 1),
	jump: 'Go to',
	sides: { record: 'Record', programme: 'Programme', 'third-party': 'A third party, apart' },
	columns: {
		figure: 'Figure',
		status: 'Status',
		perimeter: 'Scope',
		period: 'Period',
		place: 'Where'
	},
	noChart:
		'The other figures (shares, counts, lengths of time, dates, ranks) have no common scale: they are in the tables.',
	calculator: 'Recompute a check'
};
