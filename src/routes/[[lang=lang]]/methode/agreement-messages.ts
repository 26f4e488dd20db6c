import type { Lang } from '$lib/model/vocabulary';
import type { Compared } from '$lib/server/agreement-table';

interface AgreementWords {
	title: string;
	how: string;
	settled: string;
	limits: string;
	headers: { compared: string; items: string; alike: string; kappa: string };
	rows: Record<Compared, string>;
	kappaNote: string;
	jaccardNote: (index: string) => string;
	caption: string;
	captionBySource: string;
	source: string;
	claims: string;
	short: Record<'nature' | 'about' | 'sensitive' | 'themes' | 'recall', string>;
}

/** Words of the block on the two readings. */
export const AGREEMENT_WORDS: Record<Lang, AgreementWords> = {
	fr: {
		title: 'Deux lectures, et leur accord',
		how: 'Les textes ont été annotés deux fois, par machine les deux fois, chaque lecture sans voir les jugements de l’autre. La seconde a repris le découpage en énoncés de la première\u00a0; elle a relevé les chiffres seule. Aucun humain n’a relu ni l’une ni l’autre.',
		settled:
			'Les désaccords ont ensuite été tranchés un par un, par machine aussi, devant la ligne de la source et par écrit, dans le journal d’annotation du dépôt. Les nombres ci-dessous sont calculés sur les deux lectures telles qu’elles ont été faites\u00a0: trancher ne les améliore pas.',
		limits:
			'Deux lectures par machine peuvent se tromper ensemble\u00a0: un accord n’est pas une preuve. Le découpage en énoncés n’est pas mesuré.',
		headers: { compared: 'Ce qui est comparé', items: 'Jugés', alike: 'Pareil', kappa: 'κ' },
		rows: {
			nature: 'Nature de l’énoncé',
			about: 'Ce dont il parle',
			sensitive: 'Énoncé sensible',
			themes: 'Mêmes thèmes exactement',
			recall: 'Chiffres de la première lecture, aussi dans la seconde',
			precision: 'Chiffres de la seconde lecture, aussi dans la première',
			value: 'Chiffres communs\u00a0: valeur',
			unit: 'Chiffres communs\u00a0: unité',
			qualifier: 'Chiffres communs\u00a0: «\u00a0environ\u00a0», «\u00a0plus de\u00a0»…',
			rounding: 'Chiffres communs\u00a0: arrondi',
			status: 'Chiffres communs\u00a0: statut'
		},
		kappaNote:
			'κ de Cohen\u00a0: l’accord au-delà de ce que donnerait le hasard\u00a0; 1 est l’accord parfait. «\u00a0–\u00a0»\u00a0: non calculé, ou non défini.',
		jaccardNote: (index) =>
			`Thèmes\u00a0: en moyenne, la part commune des thèmes choisis par l’une ou l’autre lecture (indice de Jaccard) est de ${index} sur 1.`,
		caption: 'Toutes les sources',
		captionBySource: 'Par source\u00a0: part jugée pareil',
		source: 'Source',
		claims: 'Énoncés',
		short: {
			nature: 'Nature',
			about: 'Objet',
			sensitive: 'Sensible',
			themes: 'Thèmes',
			recall: 'Chiffres retrouvés'
		}
	},
	en: {
		title: 'Two readings, and how far they agree',
		how: 'The texts were annotated twice, both times by machine, each reading without seeing the judgements of the other. The second kept the first one’s division into statements; it listed the figures on its own. No human has reviewed either.',
		settled:
			'The disagreements were then settled one by one, by machine too, against the line of the source and in writing, in the annotation log of the repository. The numbers below are computed on the two readings as they were made: settling does not improve them.',
		limits:
			'Two readings by machine can be wrong together: agreement is not proof. The division into statements is not measured.',
		headers: { compared: 'What is compared', items: 'Judged', alike: 'Alike', kappa: 'κ' },
		rows: {
			nature: 'Nature of the statement',
			about: 'What it is about',
			sensitive: 'Sensitive statement',
			themes: 'Exactly the same themes',
			recall: 'Figures of the first reading, also in the second',
			precision: 'Figures of the second reading, also in the first',
			value: 'Figures in common: value',
			unit: 'Figures in common: unit',
			qualifier: 'Figures in common: “about”, “more than”…',
			rounding: 'Figures in common: rounding',
			status: 'Figures in common: status'
		},
		kappaNote:
			'Cohen’s κ: agreement beyond what chance would give; 1 is perfect agreement. “–”: not computed, or not defined.',
		jaccardNote: (index) =>
			`Themes: on average, the shared part of the themes that either reading chose (Jaccard index) is ${index} out of 1.`,
		caption: 'All sources',
		captionBySource: 'By source: share judged alike',
		source: 'Source',
		claims: 'Statements',
		short: {
			nature: 'Nature',
			about: 'Subject',
			sensitive: 'Sensitive',
			themes: 'Themes',
			recall: 'Figures found'
		}
	}
};
