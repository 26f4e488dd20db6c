import type { Lesson } from './lesson';

/** Choosing with criteria, and knowing what two texts do not say. */
export const voterChoice: Lesson = {
	id: 'choix-de-l-electeur',
	title: { fr: 'Le choix de l’électeur', en: 'The voter’s choice' },
	question: {
		fr: 'Que faut-il savoir pour choisir, et que ces deux textes ne disent-ils pas ?',
		en: 'What must one know to choose, and what do these two texts not say?'
	},
	aims: [
		{
			fr: 'Distinguer un acte, une promesse, une opinion et une critique.',
			en: 'Tell an act, a promise, an opinion and a criticism apart.'
		},
		{
			fr: 'Formuler ses propres critères avant de lire, et dire ceux auxquels les textes répondent.',
			en: 'State one’s own criteria before reading, and say which of them the texts answer.'
		},
		{
			fr: 'Nommer ce qui manque : les autres listes, les sujets absents, les montants non dits.',
			en: 'Name what is missing: the other lists, the absent subjects, the amounts not stated.'
		}
	],
	prepare: [
		{
			fr: 'Imprimer la lecture sans les noms du thème, une pour deux élèves.',
			en: 'Print the theme’s reading without names, one for every two pupils.'
		},
		{
			fr: 'Lire d’abord la page entière : les fiches sont filtrées par âge, les pages des thèmes ne le sont pas.',
			en: 'Read the full page first: sheets are filtered by age, theme pages are not.'
		}
	],
	plans: {
		college: {
			place: {
				fr: 'Avec l’étude de l’élection et de la représentation.',
				en: 'Alongside elections and representation.'
			},
			steps: [
				{
					minutes: 5,
					title: { fr: 'Mes critères', en: 'My criteria' },
					text: {
						fr: 'Chacun écrit, pour soi, trois choses qu’il voudrait savoir avant de choisir entre deux listes. Les papiers restent aux élèves.',
						en: 'Each pupil writes, privately, three things to know before choosing between two lists. Pupils keep their papers.'
					}
				},
				{
					minutes: 15,
					title: { fr: 'Lire sans les noms', en: 'Reading without names' },
					text: {
						fr: 'Par deux : souligner dans le texte A et dans le texte B un acte, une promesse, une opinion. Dire quel mot l’a montré.',
						en: 'In pairs: underline in text A and in text B an act, a promise, an opinion. Say which word showed it.'
					},
					links: [{ to: 'theme', id: 'citoyennete-d-honneur', view: 'aveugle' }]
				},
				{
					minutes: 10,
					title: { fr: 'Qui parle ?', en: 'Who speaks?' },
					text: {
						fr: 'Ouvrir la lecture complète. L’un fait le bilan de son action, l’autre propose. Qu’est-ce que les noms changent à notre lecture ?',
						en: 'Open the full reading. One reports on his own action, the other proposes. What do the names change in our reading?'
					},
					links: [{ to: 'theme', id: 'citoyennete-d-honneur' }]
				},
				{
					minutes: 15,
					title: { fr: 'Ce qui manque', en: 'What is missing' },
					text: {
						fr: 'En groupe : relever un silence de chaque côté. « Absent de ces billets » ne veut dire ni « rien n’a été fait » ni « contre ». Où chercher la suite ? Qui n’est pas dans ces textes ?',
						en: 'In groups: find one silence on each side. “Absent from these posts” means neither “nothing was done” nor “against”. Where would one look next? Who is not in these texts?'
					},
					links: [
						{
							to: 'page',
							path: '/sources/',
							label: { fr: 'Les documents lus', en: 'The documents read' }
						}
					]
				},
				{
					minutes: 10,
					title: { fr: 'Retour aux critères', en: 'Back to the criteria' },
					text: {
						fr: 'Chacun coche ceux auxquels les textes répondent. Trace écrite : « Pour choisir, il me manque encore… ». On ne vote pour personne en classe.',
						en: 'Each pupil ticks those that the texts answer. Written record: “To choose, I still lack…”. Nobody votes for anyone in class.'
					}
				}
			]
		},
		lycee: {
			place: {
				fr: 'Avec l’étude du débat démocratique et de la délibération.',
				en: 'Alongside democratic debate and deliberation.'
			},
			steps: [
				{
					minutes: 5,
					title: { fr: 'Mes critères', en: 'My criteria' },
					text: {
						fr: 'Chacun écrit trois critères de choix, et dit pour chacun quelle preuve le convaincrait.',
						en: 'Each pupil writes three criteria, and for each the evidence that would be convincing.'
					}
				},
				{
					minutes: 15,
					title: { fr: 'Lire sans les noms', en: 'Reading without names' },
					text: {
						fr: 'Par deux : classer les énoncés par nature, puis noter ceux qui ont un montant, une date, un moyen, un partenaire. La même grille pour les deux textes.',
						en: 'In pairs: sort the statements by nature, then note which have an amount, a date, a means, a partner. The same grid for both texts.'
					},
					links: [{ to: 'theme', id: 'participation-des-etrangers', view: 'aveugle' }]
				},
				{
					minutes: 15,
					title: {
						fr: 'Comparer, et refuser de comparer',
						en: 'Comparing, and refusing to compare'
					},
					text: {
						fr: 'Lecture complète, partie « Ce qui se fait face ». Pour chaque ligne : même objet, prolongement, silence ou comparaison impossible ? Défendre son avis, puis lire la raison donnée.',
						en: 'Full reading, part “What faces what”. For each line: same object, extension, silence or no comparison? Defend a view, then read the reason given.'
					},
					links: [{ to: 'theme', id: 'participation-des-etrangers' }]
				},
				{
					minutes: 10,
					title: { fr: 'La symétrie', en: 'Symmetry' },
					text: {
						fr: 'Deux textes de longueur et d’objet différents : que dit, et que ne dit pas, le nombre d’énoncés ? Lire les dénominateurs.',
						en: 'Two texts of different length and purpose: what does the number of statements say, and not say? Read the denominators.'
					},
					links: [
						{
							to: 'page',
							path: '/themes/',
							label: {
								fr: 'Tous les thèmes, comptés de chaque côté',
								en: 'All themes, counted on each side'
							}
						}
					]
				},
				{
					minutes: 10,
					title: { fr: 'Retour aux critères', en: 'Back to the criteria' },
					text: {
						fr: 'Écrire cinq lignes : à quels critères les textes répondent, à quoi ils ne répondent pas, quelles autres sources il faudrait lire. Aucun choix n’est demandé.',
						en: 'Write five lines: which criteria the texts answer, what they do not, which other sources one would need to read. No choice is asked for.'
					}
				}
			]
		}
	},
	watch: [
		{
			fr: 'Garder la lecture sans les noms jusqu’au signal : c’est elle qui met les deux textes à égalité.',
			en: 'Keep to the reading without names until the signal: it is what puts the two texts on a par.'
		},
		{
			fr: 'Une remarque sur un texte appelle la même question à l’autre.',
			en: 'A remark about one text calls for the same question about the other.'
		}
	],
	assess: [
		{
			fr: 'Nommer la nature d’un énoncé jamais vu et le mot qui la montre.',
			en: 'Name the nature of a statement they have not seen before, and the word that shows it.'
		},
		{
			fr: 'Citer une chose que ni l’un ni l’autre texte ne permet de savoir.',
			en: 'Name one thing that neither text tells us.'
		}
	]
};
