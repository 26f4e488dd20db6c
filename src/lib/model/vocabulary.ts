/**
 * Closed vocabularies and the one table of their labels.
 *
 * Every enum of the data model is declared here once; its label in each language is what
 * the site, the command and the exports print. Keys are stable, labels may be reworded.
 */

export const LANGUAGES = ['fr', 'en'] as const;
export type Lang = (typeof LANGUAGES)[number];
/** A text for readers in both languages of the site. */
export interface Text {
	fr: string;
	en: string;
}

/**
 * Declares a closed vocabulary: an ordered object of key → label. Marked as pure, so that a page of the desk
 * ships the vocabularies that it prints and no others.
 */
/* @__NO_SIDE_EFFECTS__ */
const vocabulary = <K extends string>(labels: Record<K, Text>) => ({
	keys: Object.keys(labels) as [K, ...K[]],
	labels
});

export const side = vocabulary({
	record: { fr: 'bilan', en: 'record' },
	programme: { fr: 'programme', en: 'programme' },
	'third-party': { fr: 'tiers', en: 'third party' }
});

export const sourceKind = vocabulary({
	blog: { fr: 'blog', en: 'blog' },
	communique: { fr: 'communiqué', en: 'press release' },
	programme: { fr: 'programme', en: 'programme' }
});

export const passageKind = vocabulary({
	post: { fr: 'billet', en: 'post' },
	measure: { fr: 'mesure', en: 'measure' },
	statement: { fr: 'paragraphe', en: 'paragraph' },
	communique: { fr: 'communiqué', en: 'press release' }
});

export const nature = vocabulary({
	done: { fr: 'dit fait', en: 'stated as done' },
	presented: { fr: 'présenté', en: 'presented' },
	announced: { fr: 'annoncé', en: 'announced' },
	pledge: { fr: 'engagement', en: 'pledge' },
	position: { fr: 'prise de position', en: 'stance' },
	criticism: { fr: 'critique', en: 'criticism' },
	assertion: { fr: 'affirmation', en: 'assertion' },
	'self-assessment': { fr: 'auto-évaluation', en: 'self-assessment' }
});

export const about = vocabulary({
	record: { fr: 'la majorité sortante', en: 'the outgoing majority' },
	programme: { fr: 'le programme', en: 'the programme' },
	state: { fr: 'l’État', en: 'the French State' },
	other: { fr: 'un autre sujet', en: 'another subject' }
});

export const independence = vocabulary({
	'self-reported': { fr: 'parle de sa propre action', en: 'speaks about its own action' },
	allied: { fr: 'allié de ce dont il parle', en: 'allied with what it speaks about' },
	opponent: { fr: 'adversaire de ce dont il parle', en: 'opponent of what it speaks about' },
	independent: { fr: 'parle d’un tiers', en: 'speaks about a third party' }
});

export const datePrecision = vocabulary({
	day: { fr: 'jour', en: 'day' },
	month: { fr: 'mois', en: 'month' },
	season: { fr: 'saison', en: 'season' },
	year: { fr: 'année', en: 'year' },
	range: { fr: 'période', en: 'period' },
	unknown: { fr: 'date inconnue', en: 'date unknown' }
});

export const dateBasis = vocabulary({
	printed: { fr: 'écrite', en: 'printed' },
	derived: { fr: 'déduite', en: 'derived' },
	unknown: { fr: 'inconnue', en: 'unknown' }
});

export const unit = vocabulary({
	EUR: { fr: 'euros', en: 'euros' },
	percent: { fr: '%', en: '%' },
	count: { fr: 'nombre', en: 'count' },
	ratio: { fr: 'rapport', en: 'ratio' },
	years: { fr: 'années', en: 'years' },
	months: { fr: 'mois', en: 'months' },
	days: { fr: 'jours', en: 'days' },
	hours: { fr: 'heures', en: 'hours' },
	age: { fr: 'âge', en: 'age' },
	ordinal: { fr: 'rang', en: 'rank' },
	date: { fr: 'date', en: 'date' }
});

export const qualifier = vocabulary({
	exact: { fr: 'tel quel', en: 'as printed' },
	about: { fr: 'environ', en: 'about' },
	nearly: { fr: 'près de', en: 'nearly' },
	'more-than': { fr: 'plus de', en: 'more than' },
	'less-than': { fr: 'moins de', en: 'less than' },
	'at-least': { fr: 'au moins', en: 'at least' },
	'at-most': { fr: 'au plus', en: 'at most' },
	between: { fr: 'entre deux bornes', en: 'between two bounds' },
	'ratio-of': { fr: 'rapport à un autre chiffre', en: 'ratio of another figure' },
	vague: { fr: 'sans nombre précis', en: 'no precise number' }
});

export const rounding = vocabulary({
	exact: { fr: 'exact', en: 'exact' },
	printed: { fr: 'arrondi à l’impression', en: 'rounded in print' },
	target: { fr: 'cible choisie', en: 'chosen target' },
	approximate: { fr: 'approximatif', en: 'approximate' }
});

export const status = vocabulary({
	voted: { fr: 'dit voté', en: 'stated as voted' },
	presented: { fr: 'présenté au vote', en: 'presented for a vote' },
	announced: { fr: 'annoncé', en: 'announced' },
	pledged: { fr: 'promis', en: 'pledged' },
	reported: { fr: 'rapporté', en: 'reported' },
	none: { fr: 'sans statut', en: 'no status' }
});

export const perimeter = vocabulary({
	'city-international': { fr: 'Ville, action internationale', en: 'City, international action' },
	'city-rights-and-integration': {
		fr: 'Ville, droits et intégration sur place',
		en: 'City, rights and integration locally'
	},
	'city-all': { fr: 'Ville, ensemble', en: 'City, as a whole' },
	national: { fr: 'France entière', en: 'Whole of France' },
	other: { fr: 'autre', en: 'other' }
});

export const periodKind = vocabulary({
	once: { fr: 'une fois', en: 'once' },
	year: { fr: 'par an', en: 'a year' },
	'several-years': { fr: 'plusieurs années', en: 'several years' },
	unknown: { fr: 'période non dite', en: 'period not stated' }
});

export const crossCheckState = vocabulary({
	'not-searched': { fr: 'non recherché', en: 'not looked up' },
	'nothing-found': { fr: 'cherché, rien trouvé', en: 'looked up, nothing found' },
	confirmed: { fr: 'concorde', en: 'agrees' },
	differs: { fr: 'diffère', en: 'differs' }
});

export const classroom = vocabulary({
	college: { fr: 'collège', en: 'lower secondary' },
	lycee: { fr: 'lycée', en: 'upper secondary' },
	never: { fr: 'pas en classe', en: 'not for class' }
});

export const themeSide = vocabulary({
	shared: { fr: 'des deux côtés', en: 'on both sides' },
	'record-only': { fr: 'bilan seulement', en: 'record only' },
	'programme-only': { fr: 'programme seulement', en: 'programme only' }
});

export const relation = vocabulary({
	'same-object': { fr: 'même objet', en: 'same object' },
	extends: { fr: 'prolonge', en: 'extends' },
	criticises: { fr: 'met en cause', en: 'criticises' },
	diverges: { fr: 'diffère', en: 'differs' },
	'record-silent': { fr: 'absent de ces billets', en: 'absent from these posts' },
	'programme-silent': { fr: 'absent de ce plan', en: 'absent from this plan' },
	'not-comparable': { fr: 'non comparable', en: 'not comparable' }
});

export const checkKind = vocabulary({
	arithmetic: { fr: 'calcul', en: 'arithmetic' },
	date: { fr: 'date', en: 'date' },
	identity: { fr: 'identité', en: 'identity' }
});

export const verdict = vocabulary({
	consistent: { fr: 'concordant', en: 'consistent' },
	inconsistent: { fr: 'discordant', en: 'inconsistent' },
	undecidable: { fr: 'indécidable', en: 'undecidable' },
	depends: { fr: 'selon la lecture', en: 'depends on the reading' }
});

export const honourKind = vocabulary({
	person: { fr: 'personne', en: 'person' },
	city: { fr: 'ville', en: 'city' },
	nation: { fr: 'nation', en: 'nation' },
	group: { fr: 'groupe', en: 'group' }
});

export const honourStatus = vocabulary({
	granted: { fr: 'dite accordée', en: 'stated as granted' },
	supported: { fr: 'vœu soutenu, issue non dite', en: 'motion supported, outcome not stated' },
	proposed: { fr: 'proposée', en: 'proposed' }
});

export const entityKind = vocabulary({
	person: { fr: 'personne', en: 'person' },
	place: { fr: 'lieu', en: 'place' },
	organisation: { fr: 'organisation', en: 'organisation' }
});

export const tier = vocabulary({
	'public-office': { fr: 'charge publique', en: 'public office' },
	honoree: { fr: 'personne honorée', en: 'person honoured' },
	'public-figure': { fr: 'personnalité publique', en: 'public figure' },
	private: { fr: 'personne privée', en: 'private person' }
});

export const seen = vocabulary({
	'stored-copy': { fr: 'copie consultée', en: 'stored copy read' },
	live: { fr: 'page consultée en ligne', en: 'page read live' }
});

export const noiseReason = vocabulary({
	'consent-banner': { fr: 'bandeau de consentement', en: 'consent banner' },
	'page-title': { fr: 'titre de la page', en: 'page title' },
	'image-name': { fr: 'nom d’image', en: 'image name' },
	tags: { fr: 'mots-clés du billet', en: 'tags of the post' },
	'read-more': { fr: 'lien « lire la suite »', en: '“read more” link' },
	'section-heading': { fr: 'intertitre', en: 'section heading' },
	'cover-page': { fr: 'page de couverture', en: 'cover page' },
	'stray-mark': { fr: 'tiret isolé', en: 'stray dash' }
});

export const numeralReason = vocabulary({
	date: { fr: 'date ou partie de date', en: 'date or part of one' },
	name: { fr: 'partie d’un nom', en: 'part of a name' },
	'article-number': { fr: 'numéro d’article', en: 'article number' },
	'place-number': { fr: 'numéro d’arrondissement', en: 'district number' },
	'section-number': { fr: 'numéro de partie', en: 'section number' },
	'un-article': { fr: '« un » article', en: '“un” as an article' },
	idiom: { fr: 'locution', en: 'idiom' },
	'image-name': { fr: 'nom d’image', en: 'image name' },
	repetition: { fr: 'même nombre, déjà compté', en: 'same number, already counted' }
});

/** The label of a key of a vocabulary, in the reader's language. */
export const labelOf = <K extends string>(
	table: { labels: Record<K, Text> },
	key: K,
	lang: Lang
): string => table.labels[key][lang];
