/** Sentences of the table that says how well `corpus extract` reads documents. */
export const ACCURACY_WORDS = {
	fr: {
		title: 'L’outil qui lit les documents',
		how: (documents: number, kept: number, real: number) => [
			`Un programme découpe les textes en passages et y relève les chiffres et les dates ; tout est ensuite relu et classé. Il est mesuré sur ${documents} textes écrits pour chaque mise en page et chaque piège, et sur ${kept} autres écrits pour l’éprouver. La liste de ce que contient chacun est partie du relevé du programme, puis a été relue et corrigée : elle peut le flatter.`,
			`Il l’est aussi sur ${real} extraits de vrais textes politiques et municipaux français (programmes, conseils, débats, presse, tarifs), en six séries qu’il n’avait jamais lues. Montants et pourcentages y ont été relevés d’abord, à la lecture, avec l’aide d’une machine ; dans la première série, cinq lignes mal notées ont été corrigées après. Chaque série est lue une fois par le programme, puis ses erreurs servent à le corriger : seule une première lecture, celle de chaque ligne « Série », dit ce qu’il vaut sur un texte nouveau. La dernière ligne le mesure après corrections sur les séries 2 à 6, qu’il connaît donc ; sur la série 1, corrigée de même, la précision était passée à 99,6 % et le rappel à 98,4 %. Les textes ne sont pas publiés ici : cette mesure ne peut pas être refaite telle quelle.`
		],
		meaning:
			'Précision : part de ce qu’il trouve qui est juste (ligne, mots, valeur, unité). Rappel : part de ce qu’il y avait qu’il trouve.',
		captions: {
			layouts: 'Mises en page et pièges',
			kept: 'Textes écrits pour l’éprouver',
			real: 'Textes réels : montants et pourcentages (valeur et unité)'
		},
		headers: ['Sorte', 'À trouver', 'Trouvés', 'Précision', 'Rappel'],
		kinds: {
			passages: 'Passages',
			figures: 'Chiffres',
			money: 'dont montants et pourcentages',
			dates: 'Dates',
			first: 'Série 1 (45)',
			second: 'Série 2 (72)',
			third: 'Série 3 (58)',
			fourth: 'Série 4 (89)',
			fifth: 'Série 5 (50)',
			sixth: 'Série 6 (55)',
			after: '2 à 6, après corrections'
		} as Record<string, string>
	},
	en: {
		title: 'The tool that reads the documents',
		how: (documents: number, kept: number, real: number) => [
			`A program splits texts into passages and finds figures and dates in them; everything is then re-read and classified. It is measured on ${documents} texts written for each layout and each trap, and on ${kept} others written to test it. The list of what each contains began as what the program had found, then was re-read and corrected: it may flatter the program.`,
			`It is also measured on ${real} extracts of real French political and municipal texts (manifestos, councils, debates, press, price lists), in six sets that it had never read. Amounts and percentages were listed first, by reading, with the help of a machine; in the first set, five entries wrongly noted were corrected afterwards. The program reads each set once, then its mistakes serve to correct it: only a first reading, that of each row “Set”, tells what it is worth on a new text. The last row measures it after corrections on sets 2 to 6, which it therefore knows; on set 1, corrected likewise, precision had risen to 99.6% and recall to 98.4%. The texts are not published here, so this measurement cannot be repeated as it is.`
		],
		meaning:
			'Precision: share of what it finds that is right (line, words, value, unit). Recall: share of what was there that it finds.',
		captions: {
			layouts: 'Layouts and traps',
			kept: 'Texts written to test it',
			real: 'Real texts: amounts and percentages (value and unit)'
		},
		headers: ['Kind', 'To find', 'Found', 'Precision', 'Recall'],
		kinds: {
			passages: 'Passages',
			figures: 'Figures',
			money: 'of which amounts and percentages',
			dates: 'Dates',
			first: 'Set 1 (45)',
			second: 'Set 2 (72)',
			third: 'Set 3 (58)',
			fourth: 'Set 4 (89)',
			fifth: 'Set 5 (50)',
			sixth: 'Set 6 (55)',
			after: '2 to 6, after corrections'
		} as Record<string, string>
	}
};
