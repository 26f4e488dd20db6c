import type { ExerciseKind, SheetLang } from '../exercise';
import type { ExportFormat } from './formats';

const NBSP = '\u00a0';

const fr = {
	category: 'En regard',
	/** Tags of a question. */
	kinds: {
		'who-says': 'qui le dit',
		nature: 'nature de l’énoncé',
		match: 'mettre en regard',
		order: 'ranger des montants',
		chart: 'lire un graphique',
		compute: 'refaire un calcul',
		'true-false': 'vrai, faux, indécidable',
		'find-source': 'retrouver la source',
		'loaded-word': 'mot chargé',
		debate: 'préparer un débat'
	} satisfies Record<ExerciseKind, string>,
	levels: { college: 'collège', lycee: 'lycée' },
	minutes: (n: number) => `${n}${NBSP}min`,
	question: (n: number) => `Question ${n}`,
	answerIn: (unit: string) => `Réponse en ${unit}, en chiffres.`,
	rank: (n: number) => `rang ${n}`,
	rankHint: `Rang${NBSP}1${NBSP}: le premier dans l’ordre demandé.`,
	outside: 'ne se compare pas avec les autres',
	noneOfThese: 'aucune de ces réponses',
	whichFor: (left: string) => `Laquelle de ces réponses va avec${NBSP}: ${left}`,
	criteria: 'Critères',
	sources: 'Vérifier',
	name: `Nom${NBSP}:`,
	date: `Date${NBSP}:`,
	answer: `Réponse${NBSP}:`,
	answerUnit: (unit: string) => `Réponse (${unit})${NBSP}:`,
	toOrder: 'À ranger',
	toMatch: 'À relier',
	withOneOf: 'À l’une de ces réponses',
	key: 'Corrigé',
	good: `Réponse${NBSP}: `,
	within: (tolerance: string) => `à ${tolerance} près`,
	glossary: 'Les mots de la fiche',
	sheetLine: (code: string, version: string) => `Fiche ${code}, données ${version}`,
	leftOut: (kept: number, all: number) =>
		`${kept} questions sur ${all}${NBSP}: les autres n’ont pas de forme à choix multiple.`,
	partial: (n: number, total: number) => `(${n} sur ${total})`,
	/** Names of the formats, and what they are for. */
	formats: {
		docx: ['Document (DOCX)', 'à modifier dans LibreOffice ou Word, corrigé sur une page à part'],
		moodle: ['Moodle XML', 'pour Moodle et Éléa, avec corrigé et sources dans les retours'],
		pronote: [
			'XML simple (choix multiples)',
			'pour Pronote et les lecteurs partiels, sans les autres questions'
		],
		gift: ['GIFT', 'le format texte de Moodle'],
		markdown: ['Markdown', 'texte à modifier, fiche puis corrigé']
	} satisfies Record<ExportFormat, [label: string, use: string]>,
	takeAway: 'Emporter la fiche',
	madeHere:
		'Les fichiers sont fabriqués dans cette page\u00a0: rien n’est envoyé, rien n’est gardé.',
	making: (label: string) => `${label}\u00a0: en préparation…`,
	ready: (name: string) => `Fichier prêt\u00a0: ${name}.`,
	failed: (label: string) =>
		`${label}\u00a0: le fichier n’a pas pu être fabriqué. Rechargez la page et recommencez.`
};

const en: typeof fr = {
	category: 'En regard',
	kinds: {
		'who-says': 'who says it',
		nature: 'nature of the statement',
		match: 'set side by side',
		order: 'order amounts',
		chart: 'read a chart',
		compute: 'redo a calculation',
		'true-false': 'true, false, undecidable',
		'find-source': 'find the source',
		'loaded-word': 'loaded word',
		debate: 'prepare a debate'
	},
	levels: { college: 'lower secondary', lycee: 'upper secondary' },
	minutes: (n) => `${n} min`,
	question: (n) => `Question ${n}`,
	answerIn: (unit) => `Answer in ${unit}, in figures.`,
	rank: (n) => `rank ${n}`,
	rankHint: 'Rank 1: the first in the order asked for.',
	outside: 'not comparable with the others',
	noneOfThese: 'none of these',
	whichFor: (left) => `Which of these answers goes with: ${left}`,
	criteria: 'Criteria',
	sources: 'Verify',
	name: 'Name:',
	date: 'Date:',
	answer: 'Answer:',
	answerUnit: (unit) => `Answer (${unit}):`,
	toOrder: 'To put in order',
	toMatch: 'To match',
	withOneOf: 'With one of these answers',
	key: 'Answer key',
	good: 'Answer: ',
	within: (tolerance) => `within ${tolerance}`,
	glossary: 'Words on this sheet',
	sheetLine: (code, version) => `Sheet ${code}, data ${version}`,
	leftOut: (kept, all) => `${kept} questions of ${all}: the others have no multiple-choice form.`,
	partial: (n, total) => `(${n} of ${total})`,
	formats: {
		docx: ['Document (DOCX)', 'to edit in LibreOffice or Word, answer key on a page of its own'],
		moodle: ['Moodle XML', 'for Moodle and Éléa, with answers and sources in the feedback'],
		pronote: [
			'Plain XML (multiple choice)',
			'for Pronote and other tools that read only part of it, without the other questions'
		],
		gift: ['GIFT', 'Moodle’s text format'],
		markdown: ['Markdown', 'text to edit, the sheet and then the key']
	},
	takeAway: 'Download the sheet',
	madeHere: 'The files are made in this page: nothing is sent, nothing is kept.',
	making: (label) => `${label}: being made…`,
	ready: (name) => `File ready: ${name}.`,
	failed: (label) => `${label}: the file could not be made. Reload the page and try again.`
};

/** Words that exported files say, in the language of the sheet. */
export type ExportMessages = typeof fr;

/** The words of exported files in one language. */
export const exportMessages = (lang: SheetLang): ExportMessages => (lang === 'fr' ? fr : en);
