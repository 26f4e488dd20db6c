import type { Group } from '../search/group-results';
import type { Facet, Kind } from '../search/record';

/**
 * Sentences of the search page; both languages have the same keys, checked by the compiler. The page
 * is hydrated: it reads this file and no other.
 */
export const searchFr = {
	title: 'Recherche',
	field: 'Chercher',
	placeholder: 'Un chiffre, un nom, un mot',
	lead: 'Un chiffre entendu, un nom, un mot\u00a0: les passages, les énoncés et les chiffres qui le portent, de chaque côté.',
	help: 'Un nombre se tape comme on veut (151000, 151\u202f000\u00a0€, 0,031, 4.3 millions, cent cinquante mille)\u202f; accents, pluriels et fautes de frappe sont compris. «\u00a0/\u00a0» mène au champ, les flèches aux propositions, Échap les ferme.',
	noScript:
		'Sans JavaScript, la recherche ne peut pas tourner\u00a0: voici l’index alphabétique, qui mène aux mêmes passages.',
	loading: 'Chargement de l’index…',
	failed:
		'L’index n’a pas pu être chargé. L’index alphabétique ci-dessous mène aux mêmes passages.',
	clear: 'Tout effacer',
	suggestions: 'Propositions',
	results: 'Résultats',
	total: (n: number) => (n === 0 ? 'Aucun résultat' : n === 1 ? '1 résultat' : `${n} résultats`),
	order:
		'Le plus proche de la demande d’abord, dans chaque partie\u202f; l’ordre des parties ne change jamais.',
	groups: {
		subjects: 'Thèmes, personnes, lieux, organisations',
		record: '',
		programme: '',
		'third-party': 'Tiers, dans aucun des deux textes',
		checks: 'Vérifications'
	} satisfies Record<Group, string>,
	more: (n: number) => `Afficher les ${n} autres`,
	absent: (word: string) => `«\u00a0${word}\u00a0» ne se trouve pas ici.`,
	taken: (words: string) => `Cherché à la place\u00a0: ${words}.`,
	nearest: 'Le plus proche\u00a0:',
	nothingNear: 'Rien d’approchant dans ces textes, ce qui ne dit rien de ce qui se fait ailleurs.',
	partial: 'Aucun résultat ne réunit tout ce qui est demandé\u00a0: ceux-ci en portent une partie.',
	named: (name: string) => `Seulement ce qui nomme\u00a0: ${name}`,
	unnamed: 'Retirer',
	refine: 'Affiner',
	all: 'tout',
	facets: {
		side: 'Qui parle',
		kind: 'Sorte',
		theme: 'Thème',
		nature: 'Nature',
		status: 'Statut du montant',
		period: 'Année',
		country: 'Pays'
	} satisfies Record<Facet, string>,
	kinds: {
		theme: 'Thème',
		person: 'Personne',
		place: 'Lieu',
		organisation: 'Organisation',
		honour: 'Citoyenneté d’honneur',
		figure: 'Chiffre',
		claim: 'Énoncé',
		post: 'Billet',
		measure: 'Mesure',
		statement: 'Paragraphe',
		communique: 'Communiqué',
		check: 'Vérification'
	} satisfies Record<Kind, string>,
	neither: 'ni l’un ni l’autre',
	honour: (name: string) => `Citoyenneté d’honneur\u00a0: ${name}`,
	index: 'Index alphabétique',
	indexNote:
		'Thèmes, personnes, lieux, organisations, mesures et mots des institutions, tels qu’ils sont écrits. Les personnes privées n’y sont pas. Chaque numéro mène au passage.',
	letters: 'Lettres',
	word: 'Mot'
};

export const searchEn: typeof searchFr = {
	title: 'Search',
	field: 'Search',
	placeholder: 'A figure, a name, a word',
	lead: 'A figure you heard, a name, a word: the passages, statements and figures that contain it, on each side.',
	help: 'Write a number as you like (151000, €151,000, 0.031, 4.3 million, a hundred thousand); accents, plurals and typing errors are understood. “/” leads to the field, the arrows to the suggestions, Esc closes them.',
	noScript:
		'Without JavaScript the search cannot run: here is the alphabetical index, which leads to the same passages.',
	loading: 'Loading the index…',
	failed: 'The index could not be loaded. The alphabetical index below leads to the same passages.',
	clear: 'Clear everything',
	suggestions: 'Suggestions',
	results: 'Results',
	total: (n) => (n === 0 ? 'No results' : n === 1 ? '1 result' : `${n} results`),
	order: 'The closest to what was asked first, in each part; the order of the parts never changes.',
	groups: {
		subjects: 'Themes, people, places, organisations',
		record: '',
		programme: '',
		'third-party': 'Third party, in neither of the two texts',
		checks: 'Checks'
	},
	more: (n) => `Show the ${n} others`,
	absent: (word) => `“${word}” is not found here.`,
	taken: (words) => `Searched instead: ${words}.`,
	nearest: 'The nearest:',
	nothingNear: 'Nothing like it in these texts, which says nothing about what is done elsewhere.',
	partial: 'No result contains everything you asked for: these contain part of it.',
	named: (name) => `Only what names: ${name}`,
	unnamed: 'Remove',
	refine: 'Refine',
	all: 'all',
	facets: {
		side: 'Who speaks',
		kind: 'Kind',
		theme: 'Theme',
		nature: 'Nature',
		status: 'Status of the amount',
		period: 'Year',
		country: 'Country'
	},
	kinds: {
		theme: 'Theme',
		person: 'Person',
		place: 'Place',
		organisation: 'Organisation',
		honour: 'Honorary citizenship',
		figure: 'Figure',
		claim: 'Statement',
		post: 'Post',
		measure: 'Measure',
		statement: 'Paragraph',
		communique: 'Press release',
		check: 'Check'
	},
	neither: 'neither of the two',
	honour: (name) => `Honorary citizenship: ${name}`,
	index: 'Alphabetical index',
	indexNote:
		'Themes, people, places, organisations, measures and institutional terms, as they are written. Private persons are not listed. Each number leads to the passage.',
	letters: 'Letters',
	word: 'Word'
};
