/**
 * Sentences of the tool of /calculer/: a page of the desk ships its own and no others. Both languages have the
 * same keys, checked by the compiler.
 */
import type { Asked, FieldRefusal } from '../calculate/changes';
import type { TypedUnit } from '../calculate/typed-number';
import type { Lang } from '../model/vocabulary';

const fr = {
	needsScript:
		'L’outil demande JavaScript. Sans lui, chaque page de vérification donne le calcul, ses nombres et son résultat, de quoi le refaire à la main.',
	choose: 'Vérification à recalculer',
	none: 'Choisir…',
	toPage: 'Voir cette vérification et ses sources',
	formula: 'Le calcul',
	numbers: 'Les nombres',
	numbersNote: 'Par exemple\u00a0: 11,3\u00a0milliards, 151\u202f000, 3\u00a0%.',
	units: { EUR: 'en euros', percent: 'en\u00a0%', number: 'un nombre' } satisfies Record<
		TypedUnit,
		string
	>,
	ours: 'Nombre ajouté au calcul',
	low: 'de',
	high: 'à',
	follows: (by: string, letter: string) => `Vaut ${by}\u00a0×\u00a0${letter} tant qu’il est vide.`,
	noNumber: 'Le texte ne donne pas de nombre.',
	value: 'Valeur',
	readAs: 'Lu comme',
	asRecord: (words: string) => `comme publié (${words})`,
	byReading: 'selon la lecture',
	exact: 'exact',
	printed: 'arrondi aux chiffres écrits',
	reset: 'Remettre comme publié',
	refusals: {
		empty: 'Écrivez un nombre.',
		unreadable:
			'Ce n’est pas un nombre lisible. Écrivez-le en chiffres, par exemple 11,3\u00a0milliards.',
		'too-long': 'Ce nombre a trop de chiffres\u00a0: quinze au plus.',
		unit: 'Ce n’est pas l’unité de ce nombre.',
		negative: 'Ce nombre ne peut pas être négatif.',
		crossed: 'La borne haute est sous la borne basse.'
	} satisfies Record<FieldRefusal, string>,
	impossible: 'Ce calcul diviserait par zéro.',
	kept: 'Le résultat affiché est le dernier qui se calcule.',
	result: 'Le résultat',
	unchanged: (verdict: string) => `Rien n’est changé. Résultat publié\u00a0: ${verdict}.`,
	changed: (mine: string, published: string) =>
		`Avec votre hypothèse\u00a0: ${mine}. Résultat publié\u00a0: ${published}.`,
	moved: (n: number, from: string, to: string) => `lecture ${n}, de ${from} à ${to}`,
	moves: (moved: string) => `Ce qui change\u00a0: ${moved}.`,
	noneMoves: 'Aucune lecture ne change de résultat.',
	against: 'et, en face,',
	reading: (n: number) => `Lecture ${n}`,
	published: 'Publié',
	mine: 'Votre hypothèse',
	withMine: 'avec vos nombres',
	overrides: (letters: string) => `Votre façon de lire ${letters} remplace celle de cette lecture.`,
	open: 'Rien dans les textes ne tranche cette lecture\u00a0: changer les nombres non plus.',
	unknown: 'ne se calcule pas',
	legend:
		'Une barre couvre toutes les valeurs possibles\u00a0; un point, une valeur exacte\u00a0; une flèche, une borne absente. Bande grise\u00a0: ce que les deux ont en commun.',
	permalink: 'Adresse de ce calcul',
	refusedAddress: {
		'too-long': () => 'L’adresse est trop longue pour être lue.',
		check: (name: string) =>
			`L’adresse nomme une vérification qui n’est pas proposée ici\u00a0: «\u00a0${name}\u00a0».`,
		field: (name: string) =>
			`L’adresse porte «\u00a0${name}\u00a0», qui n’est pas un nombre de ce calcul.`,
		number: (name: string) =>
			`L’adresse donne à «\u00a0${name}\u00a0» une valeur qui ne se lit pas.`,
		crossed: (name: string) =>
			`L’adresse donne à «\u00a0${name}\u00a0» une borne haute sous la borne basse.`
	} satisfies Record<Extract<Asked, { kind: 'refused' }>['reason'], (name: string) => string>,
	refusedNote: 'Rien n’en est repris\u00a0: les nombres sont ceux qui sont publiés.'
};

const en: typeof fr = {
	needsScript:
		'The tool needs JavaScript. Without it, the page of each check gives the calculation, its numbers and its result, enough to redo it by hand.',
	choose: 'Check to recompute',
	none: 'Choose…',
	toPage: 'See this check and its sources',
	formula: 'The calculation',
	numbers: 'The numbers',
	numbersNote: 'For example: 11.3 billion, 151,000, 3%.',
	units: { EUR: 'in euros', percent: 'in %', number: 'a number' },
	ours: 'Number added to the calculation',
	low: 'from',
	high: 'to',
	follows: (by, letter) => `Is ${by} × ${letter} while it is empty.`,
	noNumber: 'The text gives no number.',
	value: 'Value',
	readAs: 'Read as',
	asRecord: (words) => `as published (${words})`,
	byReading: 'depends on the reading',
	exact: 'exact',
	printed: 'rounded to the digits written',
	reset: 'Put back as published',
	refusals: {
		empty: 'Write a number.',
		unreadable: 'This is no number that can be read. Write it in digits, for example 11.3 billion.',
		'too-long': 'This number has too many digits: fifteen at most.',
		unit: 'This is not the unit of this number.',
		negative: 'This number cannot be negative.',
		crossed: 'The upper end lies below the lower one.'
	},
	impossible: 'This calculation would divide by zero.',
	kept: 'The result shown is the last one that can be computed.',
	result: 'The result',
	unchanged: (verdict) => `Nothing is changed. Published result: ${verdict}.`,
	changed: (mine, published) => `Under your assumption: ${mine}. Published result: ${published}.`,
	moved: (n, from, to) => `reading ${n}, from ${from} to ${to}`,
	moves: (moved) => `What changes: ${moved}.`,
	noneMoves: 'No reading changes its result.',
	against: 'against',
	reading: (n) => `Reading ${n}`,
	published: 'Published',
	mine: 'Your assumption',
	withMine: 'with your numbers',
	overrides: (letters) => `Your way of reading ${letters} replaces that of this reading.`,
	open: 'Nothing in the texts decides this reading, and changing the numbers does not either.',
	unknown: 'cannot be computed',
	legend:
		'A bar covers every possible value; a point, an exact value; an arrow, a missing bound. Grey band: what both have in common.',
	permalink: 'Address of this calculation',
	refusedAddress: {
		'too-long': () => 'The address is too long to be read.',
		check: (name) => `The address names a check that is not offered here: “${name}”.`,
		field: (name) => `The address holds “${name}”, which is no number of this calculation.`,
		number: (name) => `The address gives “${name}” a value that cannot be read.`,
		crossed: (name) => `The address gives “${name}” an upper end below the lower one.`
	},
	refusedNote: 'None of it is used: the numbers are the published ones.'
};

export type CalculatorMessages = typeof fr;

/** Every fixed sentence of the calculator in one language. */
export const calculatorMessages = (lang: Lang): CalculatorMessages => ({ fr, en })[lang];
