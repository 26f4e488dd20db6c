import type { Lesson } from './lesson';

/** From a printed number to what it may stand for. */
export const lifeOfAFigure: Lesson = {
	id: 'vie-d-un-chiffre',
	title: { fr: 'La vie d’un chiffre', en: 'The life of a figure' },
	question: {
		fr: 'D’où vient ce nombre, que compte-t-il, et jusqu’où peut-on le croire ?',
		en: 'Where does this number come from, what does it count, and how far can it be trusted?'
	},
	aims: [
		{
			fr: 'Remonter d’un nombre à sa phrase, à sa ligne et à son auteur.',
			en: 'Trace a number back to its sentence, its line and its author.'
		},
		{
			fr: 'Refaire un calcul en tenant compte des arrondis.',
			en: 'Redo a calculation, rounding included.'
		},
		{
			fr: 'Refuser une comparaison quand l’objet, la durée ou le statut diffèrent.',
			en: 'Refuse a comparison when object, length of time or status differ.'
		}
	],
	prepare: [
		{
			fr: 'Choisir un chiffre de chaque texte : les vérifications ci-dessous en donnent, des deux côtés.',
			en: 'Choose one figure from each text: the checks below give some from both sides.'
		},
		{
			fr: 'Calculatrice. Accord possible avec le professeur de mathématiques (proportions, arrondis).',
			en: 'Calculators. The mathematics teacher may join in (proportions, rounding).'
		}
	],
	plans: {
		college: {
			place: {
				fr: 'Avec l’éducation aux médias et à l’information, dès que les pourcentages sont connus.',
				en: 'With media and information literacy, once percentages are known.'
			},
			steps: [
				{
					minutes: 5,
					title: { fr: 'Deux nombres nus', en: 'Two bare numbers' },
					text: {
						fr: 'Écrire au tableau un nombre de chaque texte, sans rien d’autre. Que voudrait-on savoir avant de les répéter ?',
						en: 'Write on the board one number from each text, and nothing else. What would one want to know before repeating them?'
					}
				},
				{
					minutes: 10,
					title: { fr: 'La carte d’identité', en: 'The identity card' },
					text: {
						fr: 'Par deux, remplir pour chaque nombre : qui le dit, où, quand, que compte-t-il, sur quelle durée, est-ce fait ou promis ?',
						en: 'In pairs, fill in for each number: who says it, where, when, what does it count, over what time, is it done or promised?'
					},
					links: [
						{ to: 'check', id: 'droits-par-projet' },
						{ to: 'check', id: 'dix-fois-en-part' }
					]
				},
				{
					minutes: 15,
					title: { fr: 'Refaire le calcul', en: 'Redoing the calculation' },
					text: {
						fr: 'Une division pour chaque texte. Le résultat tombe-t-il juste ? Que prouve-t-il, et que ne prouve-t-il pas ? Une moyenne ne dit pas la part de chacun.',
						en: 'One division for each text. Does it come out exactly? What does it prove, and not prove? An average does not tell each one’s share.'
					}
				},
				{
					minutes: 15,
					title: { fr: 'L’arrondi', en: 'Rounding' },
					text: {
						fr: 'Entre quelles valeurs se trouve un nombre imprimé « 0,3 » ? Refaire le calcul avec la plus petite, puis la plus grande. La conclusion change-t-elle ? Lire ensuite la vérification publiée.',
						en: 'Between which values lies a number printed “0.3”? Redo the calculation with the smallest, then the largest. Does the conclusion change? Then read the published check.'
					},
					links: [{ to: 'check', id: 'dix-fois-en-part' }]
				},
				{
					minutes: 10,
					title: { fr: 'La règle de la classe', en: 'The rule of the class' },
					text: {
						fr: 'Écrire ensemble trois conditions pour répéter un chiffre : sa source, ce qu’il compte, sa précision.',
						en: 'Write together three conditions for repeating a figure: its source, what it counts, its precision.'
					}
				}
			]
		},
		lycee: {
			place: {
				fr: 'Avec l’étude de l’information et de la responsabilité, ou des finances publiques.',
				en: 'With information and responsibility, or with public finance.'
			},
			steps: [
				{
					minutes: 5,
					title: { fr: 'Deux nombres nus', en: 'Two bare numbers' },
					text: {
						fr: 'Un nombre de chaque texte, au tableau, sans contexte. Chacun écrit la phrase de presse qu’on pourrait en tirer.',
						en: 'One number from each text, on the board, without context. Each pupil writes the news sentence that could be made from it.'
					}
				},
				{
					minutes: 15,
					title: { fr: 'Un budget déduit', en: 'An implied budget' },
					text: {
						fr: 'Dans le plan, un montant et une part supposent un total. Calculer l’intervalle du total, sous chaque lecture. Comparer à la vérification : pourquoi le résultat dépend-il de la lecture ?',
						en: 'In the plan, an amount and a share imply a total. Compute the interval of the total under each reading. Compare with the check: why does the result depend on the reading?'
					},
					links: [{ to: 'check', id: 'budget-implicite' }]
				},
				{
					minutes: 15,
					title: { fr: 'Présenté, annoncé, voté', en: 'Presented, announced, voted' },
					text: {
						fr: 'Dans les billets, deux montants proches : sont-ils la même aide ? Trouver les mots qui donnent le statut de chacun, et dire pourquoi on ne les additionne pas.',
						en: 'In the posts, two close amounts: are they the same grant? Find the words that give each its status, and say why they are not added up.'
					},
					links: [{ to: 'check', id: 'deux-aides-de-245-mille' }]
				},
				{
					minutes: 10,
					title: { fr: 'D’un texte à l’autre', en: 'From one text to the other' },
					text: {
						fr: 'Peut-on dire qu’un montant de l’un est compris dans le total de l’autre ? Écrire ce qu’il faudrait savoir, et où le chercher (données ouvertes, délibérations).',
						en: 'Can one say that an amount of one is included in the total of the other? Write what one would need to know, and where to look (open data, council decisions).'
					},
					links: [{ to: 'check', id: 'subvention-dans-le-budget' }]
				},
				{
					minutes: 10,
					title: { fr: 'Réécrire', en: 'Rewriting' },
					text: {
						fr: 'Reprendre la phrase du début et la réécrire de façon exacte : auteur, statut, objet, durée, précision.',
						en: 'Take the first sentence again and rewrite it accurately: author, status, object, length of time, precision.'
					}
				}
			]
		}
	},
	watch: [
		{
			fr: 'Un chiffre de chaque texte, le même temps pour chacun : vérifier n’est pas accuser.',
			en: 'One figure from each text, the same time for each: checking is not accusing.'
		},
		{
			fr: '« Concordant » et « discordant » se disent de nombres, jamais de qui a raison.',
			en: '“Consistent” and “inconsistent” describe numbers, never who is right.'
		}
	],
	assess: [
		{
			fr: 'Donner l’intervalle d’un nombre imprimé et refaire un calcul avec ses bornes.',
			en: 'Give the interval of a printed number and redo a calculation with its bounds.'
		},
		{
			fr: 'Expliquer pourquoi deux montants ne se comparent pas.',
			en: 'Explain why two amounts cannot be compared.'
		}
	]
};
