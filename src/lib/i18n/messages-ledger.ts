import type { Facet, Sort } from '../ledger/ledger-state';
import type { Lang } from '../model/vocabulary';

/** Sentences of the ledger, a file of its own: a hydrated page ships no other. */
const fr = {
	title: 'Chiffres',
	lead: 'Tous les nombres que les textes énoncent, côté par côté, dans l’ordre des documents. Chacun mène à ses mots exacts, à sa ligne, et à ce avec quoi il se compare.',
	rule: 'Rien n’est additionné\u00a0: un montant dit voté, un montant présenté et un montant promis restent à part. Donner plus de nombres n’est pas avoir plus raison.',
	n: (n: number) => `${n} ${n < 2 ? 'chiffre' : 'chiffres'}`,
	shown: (n: number, total: number) => `${n} ${n < 2 ? 'chiffre' : 'chiffres'} sur ${total}`,
	jump: 'Aller à',
	sides: { record: 'Bilan', programme: 'Programme', 'third-party': 'Un tiers, à part' },
	columns: {
		figure: 'Chiffre',
		status: 'Statut',
		perimeter: 'Périmètre',
		period: 'Période',
		place: 'Où',
		reference: 'Référence'
	},
	noChart:
		'Les parts, les nombres, les durées, les dates et les rangs n’ont pas d’échelle commune\u00a0: ils ne sont que dans les tableaux.',
	calculator: 'Recalculer une vérification en changeant une hypothèse',
	filters: 'Trier et choisir',
	all: 'tout',
	facets: {
		side: 'Côté',
		theme: 'Thème',
		unit: 'Unité',
		status: 'Statut',
		perimeter: 'Périmètre',
		period: 'Période'
	} satisfies Record<Facet, string>,
	sort: 'Ordre',
	sorts: {
		document: 'des documents',
		label: 'alphabétique',
		rising: 'par unité, du plus petit au plus grand',
		falling: 'par unité, du plus grand au plus petit'
	} satisfies Record<Sort, string>,
	reset: 'Tout montrer',
	take: 'Emporter ce qui est affiché',
	address: 'Adresse de ce qui est affiché',
	failed: 'Le fichier n’a pas pu être préparé. Réessayer.'
};

const en: typeof fr = {
	title: 'Figures',
	lead: 'Every number that the texts state, one side after the other, in the order of the documents. Each leads to its exact words, its line, and what it can be compared with.',
	rule: 'Nothing is added up: an amount stated as voted, an amount presented and an amount pledged stay apart. Giving more numbers does not make a text more right.',
	n: (n) => `${n} ${n === 1 ? 'figure' : 'figures'}`,
	shown: (n, total) => `${n} of ${total} figures`,
	jump: 'Go to',
	sides: { record: 'Record', programme: 'Programme', 'third-party': 'A third party, apart' },
	columns: {
		figure: 'Figure',
		status: 'Status',
		perimeter: 'Scope',
		period: 'Period',
		place: 'Where',
		reference: 'Reference'
	},
	noChart:
		'Shares, counts, lengths of time, dates and ranks have no common scale: they are in the tables only.',
	calculator: 'Recompute a check under a different assumption',
	filters: 'Sort and choose',
	all: 'all',
	facets: {
		side: 'Side',
		theme: 'Theme',
		unit: 'Unit',
		status: 'Status',
		perimeter: 'Scope',
		period: 'Period'
	},
	sort: 'Order',
	sorts: {
		document: 'as in the documents',
		label: 'alphabetical',
		rising: 'by unit, smallest first',
		falling: 'by unit, largest first'
	},
	reset: 'Show all',
	take: 'Download what is shown',
	address: 'Address of what is shown',
	failed: 'The file could not be prepared. Try again.'
};

export type LedgerMessages = typeof fr;

/** The sentences of the ledger in one language. */
export const ledgerMessages = (lang: Lang): LedgerMessages => ({ fr, en })[lang];
