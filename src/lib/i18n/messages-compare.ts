/** Sentences of the pages that compare; both languages have the same keys, checked by the compiler. */

export const compareFr = {
	/** Heading where a side has statements only. */
	all: 'Actes, engagements et déclarations',
	actless: {
		record: 'Actes\u00a0: absents de ces billets.',
		programme: 'Engagements\u00a0: absents de ce plan.'
	},
	figureless: {
		record: 'Énoncés chiffrés\u00a0: absents de ces billets.',
		programme: 'Énoncés chiffrés\u00a0: absents de ce plan.'
	},
	blindActless: (title: string) => `${title}\u00a0: actes et engagements absents.`,
	whoIsWho: 'Qui est qui',
	guide: 'Qui est qui, et les mots d’ici',
	blindScope:
		'L’un des deux textes est ce qu’un membre de la majorité sortante publie de son action, l’autre ce que promet une liste. Ni tout un bilan, ni tout un programme\u202f; les autres listes n’y sont pas.'
};

export const compareEn: typeof compareFr = {
	all: 'Acts, pledges, stances and assertions',
	actless: {
		record: 'Acts: absent from these posts.',
		programme: 'Pledges: absent from this plan.'
	},
	figureless: {
		record: 'Statements with figures: absent from these posts.',
		programme: 'Statements with figures: absent from this plan.'
	},
	blindActless: (title) => `${title}: acts and pledges absent.`,
	whoIsWho: 'Who’s who',
	guide: 'Who’s who, and local terms',
	blindScope:
		'One of the two texts is what a member of the outgoing majority publishes about their own action, the other what one list promises. Neither is a whole record or a whole programme, and the other lists are not included.'
};
