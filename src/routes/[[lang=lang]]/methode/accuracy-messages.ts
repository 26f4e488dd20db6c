/** Sentences of the table that says how well `corpus extract` reads documents. */
export const ACCURACY_WORDS = {
	fr: {
		title: 'L’outil qui lit les documents',
		how: (documents: number, kept: number, real: number) => [
			`Un programme découpe les textes en passages et y relève les chiffres et les dates ; tout est ensuite relu et classé. Il est mesuré sur ${documents} textes écrits pour chaque mise en page et chaque piège, et sur ${kept} autres écrits pour l’éprouver. La liste de ce que contient chacun est partie du relevé du programme, puis a été relue et corrigée : elle peut le flatter.`,
			`Il l’est aussi sur ${real} extraits de vrais textes politiques français (programmes, conseils, débats, presse) qu’il n’avait jamais lus. Montants et pourcentages y ont été relevés d’abord, à la lecture, avec l’aide d’une machine (cinq lignes de la liste, mal notées, ont été corrigées après). Ses erreurs ont servi à le corriger ; la seconde ligne le mesure sur les mêmes textes. Ils ne sont pas publiés ici : cette mesure ne peut pas être refaite.`
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
			first: 'Première lecture',
			after: 'Après corrections'
		} as Record<string, string>
	},
	en: {
		title: 'The tool that reads the documents',
		how: (documents: number, kept: number, real: number) => [
			`A program splits texts into passages and finds figures and dates in them; everything is then re-read and classified. It is measured on ${documents} texts written for each layout and each trap, and on ${kept} others written to test it. The list of what each contains began as what the program had found, then was re-read and corrected: it may flatter the program.`,
			`It is also measured on ${real} extracts of real French political texts (manifestos, councils, debates, press) that it had never read. Amounts and percentages were listed first, by reading, with the help of a machine (five entries of the list, wrongly noted, were corrected afterwards). Its mistakes served to correct it; the second row measures it on the same texts. They are not published here, so this measurement cannot be repeated.`
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
			first: 'First reading',
			after: 'After corrections'
		} as Record<string, string>
	}
};
