import type { View } from '../model/view';
import { checksFr } from './messages-checks';
import { guideFr } from './messages-guide';
import { citeFr } from './messages-cite';
import { searchFr } from './messages-search';
import { figuresFr } from './messages-figures';
import { compareFr } from './messages-compare';
import { correctionsFr } from './messages-corrections';
import { dataFr } from './messages-data';

/** At the start of a sentence: `3` → « Trois ». */
const inWords = (n: number): string =>
	['Zéro', 'Un', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit', 'Neuf', 'Dix'][n] ??
	`${n}`;

const count = (n: number, one: string, many: string): string => `${n} ${n < 2 ? one : many}`;

/** Every fixed sentence of the site, in French; `en.ts` has the same keys, checked by the compiler. */
export const fr = {
	siteName: 'En regard',
	tagline: 'Bilan et programme, côte à côte, preuve à l’appui',
	skip: 'Aller au contenu',
	mainNav: 'Principale',
	footNav: 'Pied de page',
	otherLanguage: 'English',
	nav: {
		themes: 'Thèmes',
		classroom: 'Classe',
		timeline: 'Chronologie',
		map: 'Carte',
		honours: 'Citoyens d’honneur',
		sources: 'Sources',
		method: 'Méthode',
		about: 'À propos',
		legal: 'Mentions légales',
		offline: 'Hors connexion',
		verify: 'Vérifier soi-même',
		calculate: 'Recalculer',
		data: 'Données'
	},
	footer: (cutOff: string, version: string, date: string) =>
		`Corpus arrêté en ${cutOff} · données ${version}, établies le ${date}`,
	printedFrom: 'Imprimé depuis',
	newVersion: 'Une nouvelle version du site est prête.',
	openNewVersion: 'L’ouvrir',
	electionState: {
		before: (dates: string) => `avant le vote (${dates})`,
		silence: (dates: string) =>
			`veille ou jour du vote (${dates})\u00a0: rien de nouveau n’est publié (article L. 49 du code électoral)`,
		after: (dates: string) =>
			`le vote a eu lieu (${dates})\u202f; ce site n’est plus modifié que pour des corrections`
	},
	home: {
		title: 'Ce que l’un dit avoir fait, ce que l’autre promet',
		notAll: 'Ni tout le bilan de la Ville, ni tout un programme, ni les autres listes.',
		leadThemes: (n: number) =>
			n === 1 ? 'Un thème pour commencer' : `${inWords(n)} thèmes pour commencer`,
		allThemes: 'Tous les thèmes',
		doors: 'Par usage',
		compare: 'Comparer',
		compareText: 'Un sujet, les deux pages, en une minute.',
		verify: 'Vérifier',
		verifyText: 'Chaque document, chaque passage, chaque ligne.',
		understand: 'Comprendre',
		understandText: 'Comment les énoncés ont été relevés, classés et relus.',
		others: (n: number) => (n === 0 ? '' : n === 1 ? 'et 1 autre énoncé' : `et ${n} autres énoncés`)
	},
	scope: 'Ce que ces deux textes sont, et ne sont pas',
	theme: 'Thème',
	themes: {
		title: 'Thèmes',
		lead: 'Énoncés qui parlent de chaque thème, de chaque côté. Une barre plus longue dit qu’on en parle plus, pas qu’on fait mieux.',
		order: 'Ordre des thèmes',
		bySubject: 'Par sujet',
		orders: {
			alphabet: 'De A à Z',
			bilan: 'Les plus évoqués du bilan',
			programme: 'Les plus évoqués du programme'
		}
	},
	acts: 'Actes et engagements',
	words: 'Déclarations et constats',
	orderRule:
		'À gauche, du plus récent au plus ancien\u202f; à droite, dans l’ordre du plan. Les actes et les engagements d’abord, les déclarations ensuite.',
	orderRuleBlind: 'Les actes et les engagements d’abord, les déclarations ensuite.',
	recordSilent: 'Absent de ces billets.',
	programmeSilent: 'Absent de ce plan.',
	blindSilent: 'Absent de ce texte.',
	blindTitles: ['Texte A', 'Texte B'] as [string, string],
	blindWho: 'L’un des deux textes. Les noms, les titres et les sources sont masqués.',
	toolsLabel: 'Autres lectures de ce thème',
	full: 'Lecture complète',
	views: {
		aveugle: 'Lire sans les noms',
		inverse: 'Inverser les pages',
		actes: 'Actes et engagements seuls',
		chiffres: 'Énoncés chiffrés seuls'
	} satisfies Record<View, string>,
	aboutOther: 'à propos de l’autre',
	according: {
		record: 'selon l’élu',
		programme: 'selon le plan',
		'third-party': 'selon l’association'
	},
	claims: (n: number) => count(n, 'énoncé', 'énoncés'),
	figures: (n: number) => count(n, 'chiffre', 'chiffres'),
	posts: (n: number) => count(n, 'billet', 'billets'),
	measures: (n: number) => count(n, 'mesure', 'mesures'),
	passages: (n: number) => count(n, 'passage', 'passages'),
	of: (n: number, total: number) => `${n} sur ${total}`,
	derived: 'déduite',
	dateUnknown: 'date non dite',
	lines: (first: number, last: number) =>
		first === last ? `ligne ${first}` : `lignes ${first}–${last}`,
	post: (n: number) => `billet ${n}`,
	measure: (n: string) => `mesure ${n}`,
	paragraph: (n: number) => `paragraphe ${n}`,
	alsoSaid: 'redit',
	noAmount: 'sans montant',
	pages: 'Pages de ce thème',
	pageOf: (n: number, total: number) => `Page ${n} sur ${total}`,
	left: (record: number, programme: number) =>
		`Restent ${record} du bilan et ${programme} du programme.`,
	leftBlind: (n: number) => `Restent ${count(n, 'énoncé', 'énoncés')}.`,
	next: 'Page suivante',
	previous: 'Page précédente',
	facing: 'Ce qui se fait face',
	searched: 'Mots cherchés\u00a0:',
	thirdPartyNote: 'Ni le bilan, ni le programme\u00a0: ce texte n’est compté d’aucun côté.',
	charts: 'En chiffres',
	symmetry: 'Symétrie',
	symmetryNote: 'Combien chaque texte en parle.',
	side: 'Côté',
	record: 'Bilan',
	programme: 'Programme',
	glossary: 'Les mots',
	neighbours: 'Autres thèmes',
	withheld: (n: number) =>
		n === 1
			? 'Un énoncé qui touche à la santé, à l’orientation, à l’origine d’une personne ou à des violences ne se lit que sur la page de son passage.'
			: `${n} énoncés qui touchent à la santé, à l’orientation, à l’origine d’une personne ou à des violences ne se lisent que sur la page de leur passage.`,
	source: {
		title: 'Sources',
		lead: (documents: number) =>
			`${inWords(documents)} documents, lus en entier. Leur texte appartient à leurs auteurs\u00a0: on trouve ici chaque passage, nos résumés, de courtes citations et les lignes.`,
		original: 'Adresse',
		archive: 'Chercher dans une archive du web',
		speaker: 'Qui parle',
		coverage: 'Période',
		snapshot: 'Copie lue',
		snapshotText: (lines: number, characters: string) =>
			`${lines} lignes, ${characters} caractères`,
		passagesTitle: 'Tous les passages, dans l’ordre',
		noHeading: 'sans titre',
		noClaim: 'Pas encore d’énoncé relevé.',
		noiseTitle: 'Lignes qui ne sont pas du texte',
		noiseText: 'Chaque ligne non vide du document est soit dans un passage, soit dans cette liste.',
		sha: 'Empreinte SHA-256',
		order: 'Ordre du document'
	},
	passage: {
		previous: 'Passage précédent',
		next: 'Passage suivant',
		date: 'Date\u00a0:',
		why: 'Pourquoi cette date\u00a0:',
		claims: 'Énoncés',
		context: 'Autour de la citation',
		natureProof: 'Nature justifiée par',
		statusProof: 'statut justifié par',
		figures: 'Chiffres',
		raw: 'Mots exacts',
		value: 'Valeur',
		interval: 'Intervalle',
		status: 'Statut',
		perimeter: 'Périmètre',
		period: 'Période',
		line: 'ligne',
		/** On English pages. */
		gloss: (words: string) => `notre traduction\u00a0: ${words}`,
		crossCheck: 'Recoupement',
		about: 'À propos de',
		target: 'vise',
		independence: 'Qui parle de quoi',
		themes: 'Thèmes',
		review: 'Relecture',
		private:
			'Cette page n’est pas proposée aux moteurs de recherche\u00a0: elle nomme une personne privée ou touche à une donnée sensible.',
		sensitive: 'Énoncé sensible, montré sur cette seule page.',
		inOrder: (n: number, total: number) => `${n} sur ${total}`,
		verify:
			'Pour vérifier\u00a0: ouvrir la copie du document à la ligne dite, ou comparer son empreinte.'
	},
	notFound: {
		title: 'Page introuvable',
		text: 'Cette adresse ne mène à aucune page. Les thèmes et les sources sont là\u00a0:'
	},
	legalPage: {
		title: 'Mentions légales',
		publisher: 'Éditeur',
		director: 'Direction de la publication',
		host: 'Hébergeur',
		contact: 'Contact, signalement d’erreur et droit de réponse',
		origin: 'Adresse du site',
		missing: 'pas encore renseigné\u00a0: cette version n’est pas publiée',
		licence: 'Licence des données',
		rights: 'Droits des auteurs',
		rightsText:
			'Les citations (quinze mots au plus) et les titres restent à leurs auteurs, cités avec le document, la ligne et l’empreinte de la copie lue.',
		privacy: 'Vie privée',
		privacyText:
			'Aucun cookie, aucun traceur, aucune requête vers un autre site, aucun compte. Les pages de lecture n’exécutent aucun programme.',
		reply: 'Droit de réponse',
		replyText:
			'Toute personne nommée peut répondre ou faire corriger\u00a0: les réponses et les corrections sont datées, publiques et lisibles par machine dans les données.'
	},
	aboutPage: {
		title: 'À propos',
		why: 'Pourquoi',
		who: 'Qui parle dans ces textes',
		limits: 'Ce que ce site ne dit pas'
	},
	methodPage: { title: 'Méthode' },
	dataPage: dataFr,
	timelinePage: {
		title: 'Chronologie',
		lead: 'Les billets et les actes datés, aussi précisément qu’ils le sont\u00a0: un jour est un point, un mois ou une période est une barre.',
		note: 'Les trous sont dessinés\u00a0: ils disent ce que ces pages de liste ne montrent pas, pas qu’il ne s’est rien passé.'
	},
	mapPage: {
		title: 'Carte des pays nommés',
		lead: 'Les pays que nomment les énoncés de chaque texte, ou dont ils nomment un lieu. Nommer un pays ne veut dire ni le soutenir, ni le critiquer.',
		note: 'Projection à surfaces égales (Equal Earth)\u202f; côtes\u00a0: Natural Earth, 1:110 000 000, domaine public. Aucune frontière n’est dessinée. Le pays de la ville elle-même n’est pas compté.',
		list: 'Pays par pays',
		none: 'Aucun énoncé ne nomme un autre pays.'
	},
	honoursPage: {
		title: 'Citoyens d’honneur',
		lead: (city: string) =>
			`À qui la citoyenneté d’honneur de ${city} est dite accordée, soutenue par un vœu ou proposée, qui le dit, et ce qu’une page indépendante en atteste.`,
		note: 'Un vœu soutenu n’est pas un titre accordé. Une date officielle ne figure que si une page indépendante la donne.',
		references: 'Repères indépendants',
		read: 'page datée du',
		copy: 'copie consultée'
	},
	checks: checksFr,
	guide: guideFr,
	cite: citeFr,
	search: searchFr,
	figurePage: figuresFr,
	compare: compareFr,
	corrections: correctionsFr,
	precisionRule:
		'La même règle pour les deux côtés : seuls les mots de l’énoncé répondent, avec le titre de sa liste (un mois, par exemple). « Hier » ou « chaque année » n’est pas une date ; une rencontre ou « un soutien » n’est pas un instrument ; « 17 associations » n’est pas un partenaire nommé ; est compté comme partenaire celui avec qui, pour qui ou d’après qui la Ville agit.',
	breadcrumb: 'Fil d’Ariane',
	home_: 'Accueil',
	openQuote: '«\u00a0',
	closeQuote: '\u00a0»'
};
/** The shape that every language fills in. */
export type Messages = typeof fr;
