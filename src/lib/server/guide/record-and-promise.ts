import type { Lesson } from './lesson';

/** What was done and what is promised are not the same sort of statement. */
export const recordAndPromise: Lesson = {
	id: 'bilan-et-promesse',
	title: { fr: 'Le bilan et la promesse', en: 'The record and the promise' },
	question: {
		fr: 'Peut-on mettre face à face ce qui est fait et ce qui est promis ?',
		en: 'Can what is done be set facing what is promised?'
	},
	aims: [
		{
			fr: 'Comprendre qui décide dans une ville, et par quel acte : délibération ou vœu.',
			en: 'Understand who decides in a city, and by what act: a decision or a motion.'
		},
		{
			fr: 'Attribuer : « selon l’élu », « selon le plan », sans durcir ni affaiblir.',
			en: 'Attribute: “according to the deputy mayor”, “according to the plan”, neither harder nor softer.'
		},
		{
			fr: 'Repérer le mot qui juge et le remplacer par un mot qui décrit.',
			en: 'Spot the word that judges and replace it with one that describes.'
		}
	],
	prepare: [
		{
			fr: 'Relire les mots des institutions, au bas du guide.',
			en: 'Read the institutional terms again, at the end of the guide.'
		},
		{
			fr: 'Imprimer la page du thème dans les deux ordres : la moitié de la classe lit les pages inversées.',
			en: 'Print the theme’s page in both orders: half of the class reads the swapped pages.'
		}
	],
	plans: {
		college: {
			place: {
				fr: 'Avec l’étude de la commune et de ses élus.',
				en: 'Alongside the town and its elected members.'
			},
			steps: [
				{
					minutes: 5,
					title: { fr: 'Fait ou promis ?', en: 'Done or promised?' },
					text: {
						fr: 'Quatre phrases inventées par le professeur, lues à voix haute. Main droite : dit fait. Main gauche : promis. Quel mot l’a montré ?',
						en: 'Four sentences made up by the teacher, read aloud. Right hand: stated as done. Left hand: promised. Which word showed it?'
					}
				},
				{
					minutes: 15,
					title: { fr: 'Donné, soutenu, proposé', en: 'Granted, supported, proposed' },
					text: {
						fr: 'Le titre de citoyen d’honneur : pour trois lignes du graphique, dire qui l’affirme et quel est le statut. Soutenir n’est pas donner.',
						en: 'The title of honorary citizen: for three lines of the chart, say who states it and with what status. Supporting is not granting.'
					},
					links: [
						{
							to: 'page',
							path: '/citoyens-d-honneur/',
							label: { fr: 'Citoyens d’honneur', en: 'Honorary citizens' }
						}
					]
				},
				{
					minutes: 15,
					title: { fr: 'Deux pages, deux ordres', en: 'Two pages, two orders' },
					text: {
						fr: 'La moitié de la classe lit la page, l’autre moitié la page inversée. Chacun note ce qui l’a le plus marqué. L’ordre de lecture a-t-il changé quelque chose ?',
						en: 'Half of the class reads the page, the other half the swapped page. Each pupil notes what struck them most. Did the order of reading change anything?'
					},
					links: [
						{ to: 'theme', id: 'citoyennete-d-honneur' },
						{ to: 'theme', id: 'citoyennete-d-honneur', view: 'inverse' }
					]
				},
				{
					minutes: 10,
					title: { fr: 'Qui peut décider ?', en: 'Who can decide?' },
					text: {
						fr: 'Une ville peut-elle tout faire ? Trier cinq énoncés des deux textes : la Ville décide, la Ville demande, cela dépend de l’État.',
						en: 'Can a city do everything? Sort five statements from both texts: the City decides, the City asks, it depends on the State.'
					}
				},
				{
					minutes: 10,
					title: { fr: 'Trace écrite', en: 'Written record' },
					text: {
						fr: 'Deux phrases exactes, une par texte, commençant par « Selon… ».',
						en: 'Two accurate sentences, one for each text, beginning with “According to…”.'
					}
				}
			]
		},
		lycee: {
			place: {
				fr: 'Avec l’étude de la délibération et de la prise de décision.',
				en: 'Alongside deliberation and decision-making.'
			},
			steps: [
				{
					minutes: 5,
					title: { fr: 'La question', en: 'The question' },
					text: {
						fr: '« Un bilan est toujours plus solide qu’une promesse » : d’accord, pas d’accord, cela dépend de quoi ?',
						en: '“A record is always more solid than a promise”: agree, disagree, depending on what?'
					}
				},
				{
					minutes: 15,
					title: { fr: 'Le degré de preuve', en: 'The degree of proof' },
					text: {
						fr: 'Par deux, sur un thème : pour trois énoncés du bilan et trois du plan, relever la nature, la date, le montant et ce qui permettrait de vérifier. La même grille pour les deux.',
						en: 'In pairs, on one theme: for three statements from the record and three from the plan, note the nature, the date, the amount and what would allow a check. The same grid for both.'
					},
					links: [
						{ to: 'theme', id: 'budget', view: 'actes' },
						{ to: 'theme', id: 'ville-refuge', view: 'actes' }
					]
				},
				{
					minutes: 10,
					title: { fr: 'Lire de près', en: 'Reading closely' },
					text: {
						fr: 'Un énoncé du plan, puis deux énoncés des billets qui se ressemblent. Écrire les lectures possibles avant d’ouvrir les vérifications.',
						en: 'One statement from the plan, then two similar-looking statements from the posts. Write the possible readings before opening the checks.'
					},
					links: [
						{ to: 'check', id: 'voeu-vote-et-refuse' },
						{ to: 'check', id: 'un-sur-cinq-deux-notions' }
					]
				},
				{
					minutes: 15,
					title: { fr: 'Préparer les deux côtés', en: 'Preparing both sides' },
					text: {
						fr: 'En groupe : deux arguments pour chaque texte sur la question du thème, chacun appuyé sur un énoncé cité et attribué. On échange les rôles à mi-temps.',
						en: 'In groups: two arguments for each text on the theme’s question, each resting on a statement quoted and attributed. Roles are exchanged halfway through.'
					},
					links: [{ to: 'theme', id: 'budget' }]
				},
				{
					minutes: 10,
					title: { fr: 'Les mots qui jugent', en: 'Words that judge' },
					text: {
						fr: 'Souligner dans ses propres arguments les mots qui jugent, et les réécrire sans changer les faits.',
						en: 'Underline the words that judge in one’s own arguments, and rewrite them without changing the facts.'
					}
				}
			]
		}
	},
	watch: [
		{
			fr: 'Ne pas conclure « tenu » ou « non tenu » : les deux textes ne sont ni du même auteur, ni du même moment.',
			en: 'Do not conclude “kept” or “broken”: the two texts are neither by the same author nor of the same time.'
		},
		{
			fr: 'Un silence n’est pas un refus. Dire ce qui a été cherché, et dans quel texte.',
			en: 'A silence is not a refusal. Say what was looked for, and in which text.'
		}
	],
	assess: [
		{
			fr: 'Attribuer exactement un énoncé de chaque texte.',
			en: 'Attribute one statement from each text accurately.'
		},
		{
			fr: 'Dire si la Ville décide, demande ou n’y peut rien, et pourquoi.',
			en: 'Say whether the City decides, asks or can do nothing about it, and why.'
		}
	]
};
