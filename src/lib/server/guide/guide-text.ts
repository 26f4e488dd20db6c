import type { Text } from '../../model/vocabulary';

/** A sentence that rests on references, by their ids; without any, it is our suggestion. */
export interface Sourced {
	text: Text;
	references: string[];
}

/** What the hour serves in the curriculum in force, and what is our suggestion. */
export const CURRICULUM: Sourced[] = [
	{
		text: {
			fr: 'Le programme d’enseignement moral et civique en vigueur, du cours préparatoire à la classe terminale, est celui du Bulletin officiel du 13 juin 2024.',
			en: 'The moral and civic education curriculum in force, from the first year of primary school to the last of the lycée, is that of the Bulletin officiel of 13 June 2024.'
		},
		references: ['emc']
	},
	{
		text: {
			fr: 'Au collège, il s’applique en 5e depuis 2024, en 4e depuis 2025, en 6e et en 3e depuis 2026.',
			en: 'In lower secondary schools it has applied in 5e (ages 12–13) since 2024, in 4e (13–14) since 2025, in 6e (11–12) and 3e (14–15) since 2026.'
		},
		references: ['college']
	},
	{
		text: {
			fr: 'Au lycée, en 2de depuis 2024, en 1re depuis 2025, en terminale depuis 2026, par les mêmes étapes en voie générale et technologique et en voie professionnelle.',
			en: 'In upper secondary schools it has applied in 2de (ages 15–16) since 2024, in 1re (16–17) since 2025, in terminale (17–18) since 2026, at the same pace in general, technological and vocational schools.'
		},
		references: ['lycee', 'lycee-pro']
	},
	{
		text: {
			fr: 'L’éducation aux médias et à l’information doit être renforcée à l’école : apprendre à distinguer les faits de leurs interprétations, à s’informer et à analyser avant de juger.',
			en: 'Media and information literacy is to be strengthened at school: learning to tell facts from their interpretations, to keep oneself informed and to analyse before judging.'
		},
		references: ['emi']
	},
	{
		text: {
			fr: 'Le CLEMI forme les enseignants à cette éducation et produit des ressources ; chaque académie a un coordonnateur.',
			en: 'The CLEMI trains teachers in this field and produces resources; each académie has a coordinator.'
		},
		references: ['clemi']
	},
	{
		text: {
			fr: 'Le rattachement de chaque séance à une classe est notre proposition : le programme de l’année fait foi.',
			en: 'The place of each lesson in a year is our suggestion: the year’s curriculum prevails.'
		},
		references: []
	}
];

/** How the hour stays neutral in a public school. */
export const NEUTRALITY: Sourced[] = [
	{
		text: {
			fr: 'Dans l’exercice de ses fonctions, un agent public est tenu à la neutralité. Ce guide aide à la tenir et à la montrer.',
			en: 'In the exercise of their duties, public employees are bound by neutrality. This guide helps them keep to it, and show it.'
		},
		references: ['neutralite']
	},
	...[
		{
			fr: 'Dire d’abord ce que sont les textes : le bilan d’un seul élu, un plan d’une seule liste. Les autres listes ne sont pas dans ce corpus ; renvoyer à leurs programmes.',
			en: 'Say first what the texts are: the record of a single elected member, one plan of a single list. Other lists are not in this corpus; point to their programmes.'
		},
		{
			fr: 'Autant d’énoncés de chaque côté, le même temps, la même grille. Les fiches sont faites ainsi.',
			en: 'As many statements from each side, the same time, the same grid. Sheets are made that way.'
		},
		{
			fr: 'Commencer sans les noms, puis les donner. Changer l’ordre des textes d’une classe à l’autre.',
			en: 'Begin without names, then give them. Change the order of the texts from one class to the next.'
		},
		{
			fr: 'Ne demander à aucun élève pour qui il voterait, ni ce que l’on vote chez lui. Les avis portent sur les textes.',
			en: 'Ask no pupil whom they would vote for, nor how their family votes. Opinions are about the texts.'
		},
		{
			fr: 'Dans les semaines d’un vote, préférer la ville inventée : mêmes exercices, aucun nom réel.',
			en: 'In the weeks of a vote, prefer the invented town: the same exercises, no real name.'
		},
		{
			fr: 'Montrer la fiche, son code et son corrigé à qui les demande, parents compris : le même code refait la même fiche.',
			en: 'Show the sheet, its code and its key to whoever asks, parents included: the same code makes the same sheet again.'
		}
	].map((text): Sourced => ({ text, references: [] }))
];

/** Words of institutions that the data do not define. */
export const MORE_TERMS: { term: Text; definition: Sourced }[] = [
	{
		term: { fr: 'Adjoint à la maire', en: 'Deputy mayor' },
		definition: {
			text: {
				fr: 'Élu à qui la maire délègue une partie de ses fonctions, sous sa surveillance et sa responsabilité.',
				en: 'A councillor to whom the mayor delegates part of her duties, under her supervision and responsibility.'
			},
			references: ['adjoint']
		}
	},
	{
		term: { fr: 'Ce qu’une ville peut faire', en: 'What a city may do' },
		definition: {
			text: {
				fr: 'Le conseil élu règle par ses délibérations les affaires de la commune et peut émettre des vœux sur ce qui est d’intérêt local. Une ville peut mener ou soutenir une action internationale de coopération, d’aide au développement ou humanitaire, dans le respect des engagements de la France.',
				en: 'The elected council settles the town’s affairs by its decisions and may vote motions on matters of local interest. A town may carry out or support international action for cooperation, development aid or humanitarian ends, within France’s commitments.'
			},
			references: ['deliberations', 'international']
		}
	}
];

/** What happens to data about pupils and teachers. */
export const PRIVACY: Text[] = [
	{
		fr: 'Aucun compte, aucun nom d’élève, aucun traceur. Rien n’est gardé par ce site, rien ne lui est envoyé.',
		en: 'No account, no pupil’s name, no tracker. Nothing is kept by this site, nothing is sent to it.'
	},
	{
		fr: 'Les fiches et les fichiers sont fabriqués dans le navigateur. Le code d’une fiche dit ce qui a été choisi, pas par qui.',
		en: 'Sheets and files are made in the browser. A sheet’s code says what was chosen, not by whom.'
	},
	{
		fr: 'Une fois les questions importées dans la plateforme de l’établissement, c’est elle qui garde les réponses, selon ses propres règles.',
		en: 'Once the questions are imported into the school’s platform, that platform keeps the answers, under its own rules.'
	}
];
