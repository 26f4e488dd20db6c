import type { SheetLang } from './exercise';

/** Sentences of the exercises, in French; quotations are never here. */
const fr = {
	corpusNote: (record: string, programme: string) =>
		`Deux textes, pas toutes les listes\u00a0: ${record} et ${programme}. Un texte rapporte, l’autre promet\u00a0: aucun des deux ne suffit à juger, et d’autres listes existent.`,
	levels: { college: 'Collège', lycee: 'Lycée' },
	sheetTitle: 'Un bilan, un programme\u00a0: lire, vérifier, comparer',
	textA: 'Texte A',
	textB: 'Texte B',
	who: 'L’un des deux textes fait le bilan d’un mandat, l’autre est un programme. Duquel vient cette phrase\u202f? Quel mot te le fait penser\u202f?',
	whoBecause: (side: string, place: string) => `${side}. ${place}.`,
	nature: 'Que fait la personne qui écrit cette phrase\u202f?',
	natures: {
		act: 'un acte\u00a0: elle dit que c’est fait',
		promise: 'une promesse\u00a0: elle dit que ce sera fait',
		opinion: 'une opinion\u00a0: elle soutient, appelle, remercie',
		criticism: 'une critique\u00a0: elle reproche quelque chose à quelqu’un',
		diagnosis: 'un constat\u00a0: elle affirme un fait, sans le prouver ici'
	},
	natureBecause: (words: string, summary: string) =>
		`Les mots «\u00a0${words}\u00a0» le montrent. ${summary}`,
	matchMeasures: 'Relie chaque mesure du programme à ce qui lui fait face dans le bilan.',
	matchActs: 'Relie chaque énoncé du bilan à ce qui lui fait face dans le programme.',
	nothing: 'Rien dans le corpus',
	matchNothing: (left: string) =>
		`«\u00a0${left}\u00a0»\u00a0: l’autre texte n’en parle pas, ce qui ne veut dire ni «\u00a0zéro\u00a0», ni «\u00a0contre\u00a0».`,
	order:
		'Range ces montants du plus petit au plus grand. Attention\u00a0: certains ne peuvent pas être comparés aux autres. Lesquels, et pourquoi\u202f?',
	orderShared: (group: string) => `Ces montants se comparent\u00a0: ${group}.`,
	orderReasons: {
		perimeter: (own: string) => `un autre objet (${own})`,
		status: (own: string) => `un autre statut (${own})`,
		period: (own: string) => `une autre durée (${own})`
	},
	orderOutside: (text: string, reasons: string) => `${text} ne se compare pas\u00a0: ${reasons}.`,
	chart: 'Laquelle de ces phrases peut-on lire sur ce graphique\u202f?',
	chartTitle: 'Nombre d’énoncés de chaque texte, par thème',
	chartRow: (theme: string, record: number, programme: number) =>
		`${theme}\u00a0: bilan ${record}, programme ${programme}`,
	chartRight: (theme: string, record: number, programme: number) =>
		`Sur «\u00a0${theme}\u00a0», on compte ${record} ${record < 2 ? 'énoncé' : 'énoncés'} dans le bilan et ${programme} dans le programme.`,
	chartEqual: (theme: string) =>
		`Sur «\u00a0${theme}\u00a0», les deux textes comptent autant d’énoncés.`,
	chartMerit: (theme: string, side: string) =>
		`Sur «\u00a0${theme}\u00a0», ${side} fait mieux que l’autre.`,
	chartBecause:
		'Une barre plus longue dit qu’un texte parle plus d’un sujet, pas qu’il fait mieux. Les deux textes n’ont ni la même longueur, ni le même objet.',
	theRecord: 'le bilan',
	theProgramme: 'le programme',
	compute: (label: string) => `Refais ce calcul\u00a0: ${label}.`,
	computeHow: (formula: string) => ` Calcule ${formula}.`,
	computeRound:
		' Un nombre imprimé est souvent arrondi\u00a0: entre quelles valeurs le résultat se trouve-t-il\u202f?',
	computeBecause: (formula: string, interval: string) =>
		`${formula}. Avec les arrondis, le résultat est compris dans\u00a0: ${interval}.`,
	units: { EUR: 'euros', percent: '%', number: 'sans unité' },
	tf: (statement: string) => `Vrai, faux ou indécidable\u202f? «\u00a0${statement}\u00a0»`,
	tfOptions: ['Vrai', 'Faux', 'On ne peut pas trancher avec ces textes'] as [
		string,
		string,
		string
	],
	tfDone: 'Le texte dit que c’est déjà fait.',
	tfFuture: 'Le texte le propose pour l’avenir.',
	tfVoted: 'Cette proposition a été adoptée.',
	tfWillBe: 'Cette proposition sera réalisée.',
	tfAgrees: 'Ce que les textes impriment concorde.',
	tfConfirmed: 'Une source indépendante confirme ce montant.',
	tfBecause: {
		done: 'Le texte dit que cela a eu lieu\u202f; il parle de sa propre action.',
		pledge: 'C’est une promesse\u00a0: elle dit ce qui serait fait, pas ce qui a été fait.',
		presented:
			'Le texte dit que la proposition a été présentée\u202f; il ne dit pas l’issue du vote.',
		future: 'Une promesse n’est ni vraie ni fausse le jour où elle est faite.',
		unconfirmed: 'Le montant vient d’un des deux textes et n’a pas encore été recherché ailleurs.'
	},
	source: 'Retrouve la source de cette phrase\u00a0: relie chaque question à sa réponse.',
	sourceFacets: {
		author: 'Qui l’a écrite\u202f?',
		kind: 'Dans quelle sorte de document\u202f?',
		date: 'De quand parle-t-elle\u202f?',
		independence: 'Qui parle de quoi\u202f?'
	},
	sourceUndated: 'date non dite',
	sourceBecause:
		'Pour vérifier\u00a0: ouvrir le document à la ligne dite. Qui parle de sa propre action, ou d’un adversaire, n’est pas une source indépendante.',
	loaded:
		'Dans chaque phrase, souligne le mot qui juge au lieu de décrire. Réécris ensuite la phrase en mots neutres, sans en changer les faits.',
	loadedCriteria: (word: string, note: string) => `«\u00a0${word}\u00a0»\u00a0: ${note}`,
	loadedRewrite: 'La phrase réécrite garde les faits et l’idée, sans le mot qui juge.',
	debate: (question: string) =>
		`«\u00a0${question}\u00a0» Prépare les deux côtés du débat\u00a0: deux arguments pour chaque texte, pris dans les phrases ci-dessous.`,
	debateCriteria: [
		'Deux arguments de chaque côté, de même longueur.',
		'Chaque argument s’appuie sur une phrase citée, sans la durcir.',
		'Ce qui est fait, promis, affirmé ou critiqué est distingué.',
		'Une question à laquelle aucun des deux textes ne répond est posée.'
	],
	debateBecause: 'Le but est de comprendre les deux textes, pas de dire qui a raison.',
	debateWho: (sides: string[]) => `Texte A\u00a0: ${sides[0]}\u202f; texte B\u00a0: ${sides[1]}.`
};

const en: typeof fr = {
	corpusNote: (record, programme) =>
		`Two texts, not every list: ${record} and ${programme}. One text reports, the other promises: neither is enough to judge by, and other lists exist. Translations of quotations are ours.`,
	levels: { college: 'Lower secondary', lycee: 'Upper secondary' },
	sheetTitle: 'A record, a programme: read, verify, compare',
	textA: 'Text A',
	textB: 'Text B',
	who: 'One of the two texts reviews a term of office, the other is a programme. Which one does this sentence come from? Which word makes you think so?',
	whoBecause: (side, place) => `${side}. ${place}.`,
	nature: 'What is the person who writes this sentence doing?',
	natures: {
		act: 'an act: they say that it is done',
		promise: 'a promise: they say that it will be done',
		opinion: 'an opinion: they support, call for or thank',
		criticism: 'a criticism: they blame someone for something',
		diagnosis: 'an assertion: they state a fact, without proving it here'
	},
	natureBecause: (words, summary) => `The words “${words}” show it. ${summary}`,
	matchMeasures: 'Match each measure of the programme with what faces it in the record.',
	matchActs: 'Match each statement of the record with what faces it in the programme.',
	nothing: 'Nothing in the corpus',
	matchNothing: (left) =>
		`“${left}”: the other text does not mention it, which means neither “zero” nor “against”.`,
	order:
		'Put these amounts in order, smallest first. Careful: some cannot be compared with the others. Which ones, and why?',
	orderShared: (group) => `These amounts can be compared: ${group}.`,
	orderReasons: {
		perimeter: (own) => `a different purpose (${own})`,
		status: (own) => `a different status (${own})`,
		period: (own) => `a different length of time (${own})`
	},
	orderOutside: (text, reasons) => `${text} cannot be compared: ${reasons}.`,
	chart: 'Which of these sentences can be read from this chart?',
	chartTitle: 'Number of statements in each text, by theme',
	chartRow: (theme, record, programme) => `${theme}: record ${record}, programme ${programme}`,
	chartRight: (theme, record, programme) =>
		`On “${theme}”, there ${record === 1 ? 'is 1 statement' : `are ${record} statements`} in the record and ${programme} in the programme.`,
	chartEqual: (theme) => `On “${theme}”, both texts have the same number of statements.`,
	chartMerit: (theme, side) => `On “${theme}”, ${side} does better than the other.`,
	chartBecause:
		'A longer bar means that a text says more about a subject, not that it does better. The two texts have neither the same length nor the same purpose.',
	theRecord: 'the record',
	theProgramme: 'the programme',
	compute: (label) => `Redo this calculation: ${label}.`,
	computeHow: (formula) => ` Work out ${formula}.`,
	computeRound: ' A printed number is often rounded: between which values does the result lie?',
	computeBecause: (formula, interval) =>
		`${formula}. Allowing for rounding, the result lies within: ${interval}.`,
	units: { EUR: 'euros', percent: '%', number: 'no unit' },
	tf: (statement) => `True, false or undecidable? “${statement}”`,
	tfOptions: ['True', 'False', 'These texts cannot settle it'],
	tfDone: 'The text says that it is already done.',
	tfFuture: 'The text proposes it for the future.',
	tfVoted: 'This proposal was adopted.',
	tfWillBe: 'This proposal will be carried out.',
	tfAgrees: 'What the texts print agrees.',
	tfConfirmed: 'An independent source confirms this amount.',
	tfBecause: {
		done: 'The text says that it took place; it is speaking about its own action.',
		pledge: 'It is a promise: it says what would be done, not what was done.',
		presented: 'The text says that the proposal was presented; it does not say how the vote went.',
		future: 'A promise is neither true nor false on the day it is made.',
		unconfirmed:
			'The amount comes from one of the two texts and has not yet been looked up elsewhere.'
	},
	source: 'Find the source of this sentence: match each question with its answer.',
	sourceFacets: {
		author: 'Who wrote it?',
		kind: 'In what sort of document?',
		date: 'What time is it about?',
		independence: 'Who speaks about what?'
	},
	sourceUndated: 'date not stated',
	sourceBecause:
		'To verify: open the document at the line given. Whoever speaks about their own action, or about an opponent, is not an independent source.',
	loaded:
		'In each sentence, underline the word that judges instead of describing. Then rewrite the sentence in neutral words, without changing its facts.',
	loadedCriteria: (word, note) => `“${word}”: ${note}`,
	loadedRewrite:
		'The rewritten sentence keeps the facts and the idea, without the word that judges.',
	debate: (question) =>
		`“${question}” Prepare both sides of the debate: two arguments for each text, taken from the sentences below.`,
	debateCriteria: [
		'Two arguments on each side, of the same length.',
		'Each argument rests on a quoted sentence, without hardening it.',
		'It tells apart what is done, promised, asserted and criticised.',
		'It asks a question that neither text answers.'
	],
	debateBecause: 'The aim is to understand both texts, not to say who is right.',
	debateWho: (sides) => `Text A: ${sides[0]}; text B: ${sides[1]}.`
};

export type ExerciseMessages = typeof fr;
/** Sentences of the exercises, by language. */
export const EXERCISE_MESSAGES: Record<SheetLang, ExerciseMessages> = { fr, en };
