import type { View } from '../model/view';

const NBSP = '\u00a0';

/** Sentences of the teaching guide; both languages have the same keys, checked by the compiler. */
export const guideFr = {
	title: 'Guide de l’enseignant',
	lead: 'Une heure d’enseignement moral et civique ou d’éducation aux médias avec deux vrais textes, leurs preuves et leurs silences.',
	lessons: 'Trois séances prêtes',
	lessonsNote: `Chacune dure 55${NBSP}minutes, minute par minute, au collège et au lycée. On peut n’en prendre qu’une partie.`,
	lesson: 'Séance',
	curriculum: 'Dans les programmes',
	neutrality: 'Rester neutre à l’école publique',
	terms: 'Les mots des institutions',
	privacy: 'Données personnelles',
	references: 'Références',
	referencesNote: 'Lues dans des copies conservées, pas en direct.',
	cited: (n: number) => `référence ${n}`,
	aims: 'Objectifs',
	prepare: 'Avant la séance',
	levels: { college: 'Au collège', lycee: 'Au lycée' },
	watch: 'Rester neutre',
	assess: 'Ce que les élèves savent faire à la fin',
	minutes: (from: number, to: number) => `${from}–${to}${NBSP}min`,
	minutesLong: (from: number, to: number) => `de la minute ${from} à la minute ${to}`,
	others: 'Autres séances',
	sheets: `Fiches prêtes${NBSP}:`,
	anySubject: (minutes: number) => `tous sujets, ${minutes}${NBSP}min`,
	makeSheets: 'Fiches prêtes, et fiches à composer',
	views: {
		aveugle: 'sans les noms',
		inverse: 'pages inversées',
		actes: 'actes et engagements seuls',
		chiffres: 'énoncés chiffrés seuls'
	} satisfies Record<View, string>
};

export const guideEn: typeof guideFr = {
	title: 'Teacher’s guide',
	lead: 'One hour of civics or of media literacy with two real texts, their evidence and their silences.',
	lessons: 'Three ready-made lessons',
	lessonsNote:
		'Each lasts 55 minutes, minute by minute, for lower and for upper secondary school. You can use just part of one.',
	lesson: 'Lesson',
	curriculum: 'In the French curriculum',
	neutrality: 'Staying neutral in a public school',
	terms: 'Institutional terms',
	privacy: 'Personal data',
	references: 'References',
	referencesNote: 'Read in stored copies, not live.',
	cited: (n) => `reference ${n}`,
	aims: 'Aims',
	prepare: 'Before the lesson',
	levels: { college: 'Lower secondary (collège)', lycee: 'Upper secondary (lycée)' },
	watch: 'Staying neutral',
	assess: 'What pupils can do at the end',
	minutes: (from, to) => `${from}–${to} min`,
	minutesLong: (from, to) => `from minute ${from} to minute ${to}`,
	others: 'Other lessons',
	sheets: 'Ready-made sheets:',
	anySubject: (minutes) => `all subjects, ${minutes} min`,
	makeSheets: 'Ready-made sheets, and sheets to make yourself',
	views: {
		aveugle: 'without names',
		inverse: 'pages swapped',
		actes: 'acts and pledges only',
		chiffres: 'statements with figures only'
	}
};
