import type { ExerciseKind, Minutes, SchoolLevel } from '../../exercises/exercise';
import type { CorpusName } from '../../exercises/options';
import type { Lang } from '../../model/vocabulary';

/** Sentences of the class pages, in French. */
const classFr = {
	title: 'Classe',
	lead: 'Des exercices d’éducation civique et aux médias, tirés des mêmes données que le site\u00a0: une page pour les élèves, un corrigé avec ses sources.',
	privacy:
		'Sans compte. Rien n’est enregistré, rien n’est envoyé\u00a0: une fois ouverte, la page marche hors ligne.',
	kindNames: {
		'who-says': 'Qui le dit\u202f?',
		nature: 'De quelle nature est cet énoncé\u202f?',
		match: 'Ce qui se fait face',
		order: 'Ranger des montants',
		chart: 'Lire un graphique',
		compute: 'Refaire un calcul',
		'true-false': 'Vrai, faux, indécidable',
		'find-source': 'Retrouver la source',
		'loaded-word': 'Le mot chargé',
		debate: 'Préparer un débat'
	} satisfies Record<ExerciseKind, string>,
	recordBar: 'le bilan',
	programmeBar: 'le programme',
	guide: 'Guide\u00a0: objectifs, trois séances minute par minute, neutralité',
	ready: 'Fiches prêtes à imprimer',
	readyHow:
		'Chaque fiche tient sur une page A4 en noir et blanc. Imprimer\u00a0: Ctrl + P (ou ⌘ P).',
	sheetOf: (minutes: Minutes) => `${minutes} minutes`,
	key: 'Corrigé',
	large: 'Gros caractères',
	onTheme: 'Sur un thème, 30 minutes',
	corpora: {
		real: 'Les deux textes du site',
		fiction: 'Une ville inventée'
	} satisfies Record<CorpusName, string>,
	fictionWhy:
		'Une ville qui n’existe pas\u00a0: pour travailler sans parler d’une élection en cours.',
	fictionFirst: 'Le vote est proche\u00a0: la ville inventée est proposée d’abord.',
	levels: { college: 'Collège', lycee: 'Lycée' } satisfies Record<SchoolLevel, string>,
	compose: 'Composer une fiche',
	openDesk: 'Choisir le niveau, la durée, les thèmes',
	noScript: 'Composer une fiche demande JavaScript. Les fiches prêtes ci-dessus marchent sans.',
	loading: 'Chargement des données…',
	failed: 'Les données n’ont pas pu être chargées. Les fiches prêtes ci-dessus marchent toujours.',
	corpus: 'Textes',
	level: 'Niveau',
	minutes: 'Durée',
	language: 'Langue de la fiche',
	languages: { fr: 'français', en: 'anglais' } satisfies Record<Lang, string>,
	kinds: 'Exercices',
	allKinds: 'Aucune case cochée\u00a0: tous les exercices.',
	themes: 'Thèmes',
	allThemes: 'Aucune case cochée\u00a0: tous les thèmes.',
	group: 'Groupe',
	groups: 'Les quatre',
	size: 'Caractères',
	sizes: { usual: 'habituels', large: 'grands, lignes espacées' },
	redraw: 'Autre tirage',
	code: 'Code de la fiche',
	codeHow: 'Le même code redonne la même fiche.',
	codeFaults: {
		'not-a-code': 'Ce n’est pas un code de fiche\u00a0: il a au moins sept lettres ou chiffres.',
		mistyped: 'Ce code est mal recopié\u00a0: une lettre ou un chiffre a changé.',
		'other-format': 'Ce code vient d’une autre version du site.'
	},
	openCode: 'Ouvrir',
	print: 'Imprimer la fiche et le corrigé',
	printSheet: 'Imprimer la fiche seule',
	project: 'Projeter',
	copyAddress: 'Copier l’adresse de la fiche',
	preview: 'Aperçu',
	few: (n: number) =>
		n === 0
			? 'Ces choix ne donnent aucun exercice\u00a0: choisir plus de thèmes ou d’autres exercices.'
			: `${n} ${n < 2 ? 'question' : 'questions'}.`,
	pupil: 'Nom\u00a0:',
	form: 'Classe\u00a0:',
	glossary: 'Mots',
	versionOf: (code: string, version: string) => `Code ${code} · données ${version}`,
	keyTitle: (title: string) => `Corrigé\u00a0: ${title}`,
	forTeacher: 'Pour la personne qui enseigne',
	because: 'Pourquoi',
	verifyAt: 'Vérifier',
	sheet: 'Fiche pour les élèves',
	other: 'Composer une autre fiche',
	notFullList: 'Ce que ces textes sont, et ne sont pas',
	neutral:
		'Autant de phrases de chaque texte, dans le même ordre et les mêmes caractères. La fiche ne demande jamais qui a raison, ni pour qui voter.',
	teaching: {
		'who-says':
			'Faire nommer l’indice avant la réponse. Une erreur est utile\u00a0: elle montre que les mots ne suffisent pas à savoir qui parle.',
		nature:
			'Faire souligner le verbe. «\u00a0Présenté\u00a0» n’est pas «\u00a0voté\u00a0»\u202f; «\u00a0sera\u00a0» n’est pas «\u00a0est\u00a0».',
		match:
			'«\u00a0Rien dans le corpus\u00a0» n’est ni un refus, ni un zéro\u00a0: l’autre texte n’en parle pas.',
		order: 'On ne compare que ce qui a le même objet, le même statut et la même durée.',
		chart:
			'Un graphique de comptage dit combien on parle d’un sujet, pas ce que vaut ce qui est dit.',
		compute:
			'Un nombre imprimé est souvent arrondi\u00a0: le résultat est un intervalle, pas un seul nombre.',
		'true-false':
			'«\u00a0On ne peut pas trancher\u00a0» est une vraie réponse, souvent la plus honnête.',
		'find-source':
			'Qui parle, quand, dans quel document, de qui\u00a0: quatre questions avant de croire ou de partager.',
		'loaded-word':
			'Un mot chargé n’est pas un mensonge\u00a0: il juge. Comparer les deux phrases sans dire laquelle est la pire.',
		debate: 'Faire changer de côté à mi-temps. On évalue l’argument et sa source, jamais l’opinion.'
	} satisfies Record<ExerciseKind, string>,
	projector: {
		title: 'Projection',
		close: 'Fermer',
		previous: 'Précédente',
		next: 'Suivante',
		reveal: 'Montrer la réponse',
		hide: 'Cacher la réponse',
		position: (n: number, total: number) => `Question ${n} sur ${total}`,
		keys: 'Flèches\u00a0: changer de question. Espace\u00a0: montrer la réponse. Échap\u00a0: fermer.',
		named: 'Montrer aussi les questions qui nomment les textes',
		none: 'Aucune question de cette fiche ne peut être lue sans nommer les textes.'
	},
	town: {
		title: 'La ville inventée',
		lead: 'Tout y est inventé\u00a0: les noms, les textes, les nombres. Chaque énoncé des fiches y est retrouvé à sa ligne.',
		none: 'Ce site ne propose pas de ville inventée.',
		line: (n: number) => `ligne ${n}`,
		checks: 'Vérifications'
	}
};

const classEn: typeof classFr = {
	title: 'Classroom',
	lead: 'Civics and media-literacy exercises drawn from the same data as the site: one page for pupils, an answer key with its sources.',
	privacy: 'No account. Nothing is stored, nothing is sent: once open, the page works offline.',
	kindNames: {
		'who-says': 'Who says it?',
		nature: 'What sort of statement is it?',
		match: 'What faces what',
		order: 'Ordering amounts',
		chart: 'Reading a chart',
		compute: 'Redoing a calculation',
		'true-false': 'True, false, undecidable',
		'find-source': 'Finding the source',
		'loaded-word': 'The loaded word',
		debate: 'Preparing a debate'
	},
	recordBar: 'the record',
	programmeBar: 'the programme',
	guide: 'Guide: aims, three lessons minute by minute, neutrality',
	ready: 'Sheets ready to print',
	readyHow: 'Each sheet fits one A4 page in black and white. To print: Ctrl + P (or ⌘ P).',
	sheetOf: (minutes) => `${minutes} minutes`,
	key: 'Answer key',
	large: 'Large print',
	onTheme: 'On one theme, 30 minutes',
	corpora: { real: 'The two texts of the site', fiction: 'An invented town' },
	fictionWhy: 'A town that does not exist: to work without talking about a current election.',
	fictionFirst: 'The vote is near: the invented town comes first.',
	levels: { college: 'Lower secondary', lycee: 'Upper secondary' },
	compose: 'Make a sheet',
	openDesk: 'Choose level, length, themes',
	noScript: 'Making a sheet needs JavaScript. The ready-made sheets above work without it.',
	loading: 'Loading the data…',
	failed: 'The data could not be loaded. The ready-made sheets above still work.',
	corpus: 'Texts',
	level: 'Level',
	minutes: 'Length',
	language: 'Language of the sheet',
	languages: { fr: 'French', en: 'English' },
	kinds: 'Exercises',
	allKinds: 'No box ticked: every exercise.',
	themes: 'Themes',
	allThemes: 'No box ticked: every theme.',
	group: 'Group',
	groups: 'All four',
	size: 'Print',
	sizes: { usual: 'usual', large: 'large, with wide line spacing' },
	redraw: 'Draw again',
	code: 'Code of the sheet',
	codeHow: 'The same code gives the same sheet again.',
	codeFaults: {
		'not-a-code': 'This is not a sheet code: a code has at least seven letters or digits.',
		mistyped: 'This code was copied wrongly: a letter or a digit has changed.',
		'other-format': 'This code comes from another version of the site.'
	},
	openCode: 'Open',
	print: 'Print the sheet and its key',
	printSheet: 'Print the sheet alone',
	project: 'Project',
	copyAddress: 'Copy the address of the sheet',
	preview: 'Preview',
	few: (n) =>
		n === 0
			? 'These choices give no exercise: choose more themes or other exercises.'
			: `${n} ${n === 1 ? 'question' : 'questions'}.`,
	pupil: 'Name:',
	form: 'Class:',
	glossary: 'Words',
	versionOf: (code, version) => `Code ${code} · data ${version}`,
	keyTitle: (title) => `Answer key: ${title}`,
	forTeacher: 'For the teacher',
	because: 'Why',
	verifyAt: 'Verify',
	sheet: 'Sheet for pupils',
	other: 'Make another sheet',
	notFullList: 'What these texts are, and are not',
	neutral:
		'As many sentences from each text, in the same order and the same type. The sheet never asks who is right, or whom to vote for.',
	teaching: {
		'who-says':
			'Have the clue named before the answer. A mistake is useful: it shows that words are not enough to know who speaks.',
		nature: 'Have the verb underlined. “Presented” is not “voted”; “will be” is not “is”.',
		match:
			'“Nothing in the corpus” is neither a refusal nor a zero: the other text does not mention it.',
		order:
			'Only amounts with the same purpose, the same status and the same length of time can be compared.',
		chart: 'A chart of counts says how much is said about a subject, not what it is worth.',
		compute: 'A printed number is often rounded: the result is an interval, not one number.',
		'true-false': '“These texts cannot settle it” is a real answer, often the most honest one.',
		'find-source':
			'Who speaks, when, in which document, about whom: four questions before believing or sharing.',
		'loaded-word':
			'A loaded word is not a lie: it judges. Compare the two sentences without saying which is worse.',
		debate:
			'Have pupils change sides halfway through. The argument and its source are marked, never the opinion.'
	},
	projector: {
		title: 'Projection',
		close: 'Close',
		previous: 'Previous',
		next: 'Next',
		reveal: 'Show the answer',
		hide: 'Hide the answer',
		position: (n, total) => `Question ${n} of ${total}`,
		keys: 'Arrows: change question. Space: show the answer. Esc: close.',
		named: 'Also show the questions that name the texts',
		none: 'No question on this sheet can be read without naming the texts.'
	},
	town: {
		title: 'The invented town',
		lead: 'Everything here is invented: names, texts, numbers. Each statement on the sheets is found here at its line.',
		none: 'This site has no invented town.',
		line: (n) => `line ${n}`,
		checks: 'Checks'
	}
};

/**
 * Sentences of the class pages, for reading pages and for the desk alike.
 *
 * @param lang language of the reader
 */
export const classMessages = (lang: Lang): typeof classFr => (lang === 'en' ? classEn : classFr);
