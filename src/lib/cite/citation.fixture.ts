import type { Citation } from './citation';

const SHA = 'e93b0126487dfce35ad88142589623592a16455b4609ad9dcb44393d394b6201';

const blog = {
	author: 'Ada Martin',
	title: 'Blog d’Ada Martin, catégorie «\u00a0Écrire & lire\u00a0»',
	publisher: 'martin.example',
	sha256: SHA
};

/** An invented record, in French, of one document. */
export const citation: Citation = {
	id: 'mx-b07-eur',
	title: 'Subvention aux ateliers d’écriture, «\u00a012\u202f000\u00a0€\u00a0»',
	author: 'En regard',
	publisher: null,
	url: 'https://example.org/chiffres/mx-b07-eur/',
	version: '0.1.0',
	date: '2026-11-22',
	accessed: null,
	lang: 'fr',
	sources: [{ ...blog, lines: [88, 90] }]
};

/** The same with everything that may be said: publisher, day of consultation, two documents, in English. */
export const fullCitation: Citation = {
	...citation,
	title: 'Do the two amounts meet?',
	publisher: 'Éditions du Quai',
	url: 'https://example.org/en/verifications/mx-deux/',
	accessed: '2026-12-01',
	lang: 'en',
	sources: [
		{ ...blog, lines: null },
		{
			author: 'Bo Li',
			title: 'Plan pour la ville',
			publisher: 'li.example',
			lines: [7, 7],
			sha256: SHA.replace('e93b', '0001')
		}
	]
};
