/** Sentences of the table that says how well `corpus extract` reads documents. */
export const ACCURACY_WORDS = {
	fr: {
		title: 'L’outil qui lit les documents',
		how: (documents: number, kept: number) =>
			`Un programme découpe les textes en passages et y relève les chiffres et les dates ; tout est ensuite relu et classé. Il est mesuré sur ${documents} textes écrits pour chaque mise en page et chaque piège, et sur ${kept} autres écrits avant qu’il ne les lise, avec ce que chacun contient, relevé à la main.`,
		meaning:
			'Précision : part de ce qu’il trouve qui est juste (ligne, mots, valeur, unité). Rappel : part de ce qu’il y avait qu’il trouve.',
		captions: { layouts: 'Mises en page et pièges', kept: 'Textes tenus à l’écart' },
		headers: ['Sorte', 'À trouver', 'Trouvés', 'Précision', 'Rappel'],
		kinds: {
			passages: 'Passages',
			figures: 'Chiffres',
			money: 'dont montants et pourcentages',
			dates: 'Dates'
		} as Record<string, string>
	},
	en: {
		title: 'The tool that reads the documents',
		how: (documents: number, kept: number) =>
			`A program splits texts into passages and finds figures and dates in them; everything is then re-read and classified. It is measured on ${documents} texts written for each layout and each trap, and on ${kept} others written before it read them, with what each contains listed by hand.`,
		meaning:
			'Precision: share of what it finds that is right (line, words, value, unit). Recall: share of what was there that it finds.',
		captions: { layouts: 'Layouts and traps', kept: 'Texts kept aside' },
		headers: ['Kind', 'To find', 'Found', 'Precision', 'Recall'],
		kinds: {
			passages: 'Passages',
			figures: 'Figures',
			money: 'of which amounts and percentages',
			dates: 'Dates'
		} as Record<string, string>
	}
};
