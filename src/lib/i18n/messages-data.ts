/** Sentences of the page of downloads; both languages have the same keys, checked by the compiler. */

export const dataFr = {
	title: 'Données',
	lead: 'Le jeu de données publié\u00a0: les mêmes enregistrements en JSON, en CSV et en classeur, avec leurs schémas et leurs empreintes.',
	tables: 'Un fichier par sorte d’enregistrement',
	content: 'Contenu',
	records: 'Lignes',
	schema: 'schéma',
	whole: 'L’ensemble',
	wholeFiles: {
		'en-regard.xlsx': 'Un classeur, une feuille par sorte d’enregistrement.',
		'datapackage.json':
			'Description lisible par machine (Data Package v2)\u00a0: champs, clés, tailles, empreintes.',
		'CITATION.cff': 'Comment citer le jeu de données.',
		'CHANGELOG.md': 'Ce qui a changé.',
		SHA256SUMS: 'Empreinte de chaque fichier.'
	},
	kilobytes: (n: string) => `${n}\u00a0ko`,
	csvTitle: 'Lire les CSV',
	csv: 'Virgule, point décimal, UTF-8. Un objet s’étale en colonnes «\u00a0champ.partie\u00a0»\u202f; une liste tient dans une cellule, en JSON\u202f; une cellule vide est une valeur absente. Un texte qu’un tableur prendrait pour une formule, ou qui commence par une apostrophe, en porte une de plus devant lui. Excel en français attend d’autres signes\u00a0: prenez le classeur.',
	verifyTitle: 'Vérifier les fichiers reçus',
	verify:
		'Placez les fichiers dans un dossier comme ils sont ici (les schémas dans «\u00a0schemas\u00a0»), puis, dans ce dossier\u00a0:',
	verifyAfter:
		'Chaque ligne doit dire «\u00a0OK\u00a0» (ou «\u00a0Réussi\u00a0»). La même version donne les mêmes octets, ici et par la commande «\u00a0corpus export\u00a0».',
	rightsTitle: 'Licence et droits',
	ours: 'Nos données',
	theirs: 'Les sources',
	changesTitle: 'Versions',
	corrections: 'Corrections et réponses',
	feed: 'flux Atom'
};

export const dataEn: typeof dataFr = {
	title: 'Data',
	lead: 'The published dataset: the same records as JSON, CSV and a workbook, with their schemas and hashes.',
	tables: 'One file per kind of record',
	content: 'Content',
	records: 'Rows',
	schema: 'schema',
	whole: 'The whole dataset',
	wholeFiles: {
		'en-regard.xlsx': 'A workbook, one sheet per kind of record.',
		'datapackage.json':
			'Machine-readable description (Data Package v2): fields, keys, sizes, hashes.',
		'CITATION.cff': 'How to cite the dataset.',
		'CHANGELOG.md': 'What changed.',
		SHA256SUMS: 'Hash of every file.'
	},
	kilobytes: (n) => `${n} kB`,
	csvTitle: 'Reading the CSV files',
	csv: 'Comma-separated, decimal point, UTF-8. An object spreads over columns named “field.part”; a list stays in one cell, as JSON; an empty cell is a missing value. A text that a spreadsheet would take for a formula, or that begins with an apostrophe, has one more apostrophe before it.',
	verifyTitle: 'Verify the files you received',
	verify:
		'Put the files in a folder as they are here (the schemas in “schemas”), then, in that folder:',
	verifyAfter:
		'Each line must say “OK”. The same version gives the same bytes, here and from the command “corpus export”.',
	rightsTitle: 'Licence and rights',
	ours: 'Our data',
	theirs: 'The sources',
	changesTitle: 'Versions',
	corrections: 'Corrections and replies',
	feed: 'Atom feed'
};
