import type { CiteForm } from '../cite/citation';
import type { Lang } from '../model/vocabulary';

/** Sentences about citing, reporting and embedding; both languages have the same keys, checked by the compiler. */

export const citeFr = {
	cite: 'Citer',
	citePage: 'Citer cette page',
	citeClaim: 'Citer cet énoncé',
	title: 'Citer cet énoncé',
	lead: 'Huit formes de la même référence. Chacune porte la version des données et l’empreinte de la copie lue.',
	permalink: 'Lien permanent',
	accessed: 'La date de consultation est la vôtre\u00a0: ajoutez-la si on vous la demande.',
	relative:
		'L’adresse du site n’est pas encore fixée\u00a0: les liens commencent par «\u00a0/\u00a0» et ne sont complets qu’une fois le site publié.',
	formats: {
		iso690: 'ISO 690',
		short: 'Forme courte',
		bibtex: 'BibTeX',
		ris: 'RIS (Zotero, EndNote)',
		csl: 'CSL-JSON',
		wikipedia: 'Wikipédia en français',
		markdown: 'Markdown',
		html: 'HTML'
	} satisfies Record<CiteForm['id'], string>,
	original: 'L’original, à ces mots',
	originalPage: 'L’original',
	originalList: 'La page de liste d’où vient le texte, qui change',
	archive: 'Chercher dans une archive du web',
	report: 'Signaler une erreur',
	reply: 'Droit de réponse',
	noContact:
		'Signaler une erreur ou répondre\u00a0: aucune adresse n’est encore indiquée par l’éditeur.',
	corrections: 'Corrections et réponses',
	embed: 'Intégrer dans une autre page',
	embedSee: 'Voir ce que le cadre montre',
	embedNote:
		'Le cadre n’exécute aucun programme, ne dépose rien et ramène ici. Il suit les corrections.',
	embedTitle: 'Graphique',
	embedLead: 'Un graphique ou un chiffre, pour une autre page.'
};

export const citeEn: typeof citeFr = {
	cite: 'Cite',
	citePage: 'Cite this page',
	citeClaim: 'Cite this statement',
	title: 'Cite this statement',
	lead: 'Eight forms of the same reference. Each carries the version of the data and the hash of the copy that was read.',
	permalink: 'Permalink',
	accessed: 'The date of access is the day you read this: add it if you are asked for one.',
	relative:
		'The site has no address of its own yet: links begin with “/” and will be complete once the site is published.',
	formats: {
		iso690: 'ISO 690',
		short: 'Short form',
		bibtex: 'BibTeX',
		ris: 'RIS (Zotero, EndNote)',
		csl: 'CSL-JSON',
		wikipedia: 'French Wikipedia',
		markdown: 'Markdown',
		html: 'HTML'
	},
	original: 'The original, at these words',
	originalPage: 'The original',
	originalList: 'The list page that the text comes from; it changes over time',
	archive: 'Look for it in a web archive',
	report: 'Report an error',
	reply: 'Right of reply',
	noContact: 'Report an error or reply: the publisher has not given an address yet.',
	corrections: 'Corrections and replies',
	embed: 'Embed in another page',
	embedSee: 'See what the frame shows',
	embedNote:
		'The frame runs no scripts, stores nothing and links back here. It follows corrections.',
	embedTitle: 'Chart',
	embedLead: 'A chart or a figure, for another page.'
};

/** The same, small enough for pages that run a script: they do not ship every sentence of the site. */
export const citeWords = (lang: Lang): typeof citeFr => (lang === 'en' ? citeEn : citeFr);
