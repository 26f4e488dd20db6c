/** Sentences of the page of corrections and replies; both languages have the same keys, checked by the compiler. */

export const correctionsFr = {
	nav: 'Corrections',
	title: 'Corrections et réponses',
	lead: 'Chaque changement de ce qui a été publié est daté, avec l’avant et l’après. Toute personne nommée peut répondre.',
	write: 'Signaler une erreur, répondre',
	how: 'Dites quelle page, quelle phrase, et la ligne de la source qui montre autre chose. Sur la page d’un passage, d’un chiffre ou d’une vérification, le lien prépare un message qui porte l’adresse et la version.',
	report: 'Signaler une erreur',
	reply: 'Demander un droit de réponse',
	noContact:
		'L’éditeur n’a pas encore indiqué d’adresse\u00a0: aucun message ne peut être envoyé depuis cette version. Elle n’est pas destinée au public.',
	corrections: 'Corrections',
	noCorrection: 'Aucune correction à ce jour.',
	replies: 'Réponses',
	noReply: 'Aucune réponse à ce jour.',
	before: 'Avant',
	after: 'Après',
	reason: 'Raison',
	from: 'De',
	colon: '\u00a0:',
	about: 'Concerne',
	feed: 'Flux Atom des corrections',
	files: 'Les mêmes, lisibles par machine'
};

export const correctionsEn: typeof correctionsFr = {
	nav: 'Corrections',
	title: 'Corrections and replies',
	lead: 'Every change to what was published is dated, with the text before and after. Anyone who is named may reply.',
	write: 'Report an error, reply',
	how: 'Say which page, which sentence, and the line of the source that shows otherwise. On the page of a passage, a figure or a check, the link prepares a message that carries its address and version.',
	report: 'Report an error',
	reply: 'Request a right of reply',
	noContact:
		'The publisher has not given an address yet: no message can be sent from this version. It is not meant for the public.',
	corrections: 'Corrections',
	noCorrection: 'No corrections so far.',
	replies: 'Replies',
	noReply: 'No replies so far.',
	before: 'Before',
	after: 'After',
	reason: 'Reason',
	from: 'From',
	colon: ':',
	about: 'Concerns',
	feed: 'Atom feed of corrections',
	files: 'The same, machine-readable'
};
