/**
 * Sentences of /verifier/: a hydrated page ships its own and no others. Both languages have the same
 * keys, checked by the compiler.
 */
import type { CopyKind } from '../verify/sheet';
import type { State } from '../verify/look-up';
import type { Lang } from '../model/vocabulary';

const fr = {
	title: 'Vérifier soi-même',
	description:
		'Chercher dans votre propre copie d’un document chaque citation et chaque chiffre publiés ici, sans rien envoyer.',
	lead: 'Ouvrez votre propre copie d’un document\u00a0: chaque citation, chaque chiffre et chaque mot qui justifie un classement y sont cherchés. Tout se passe dans votre navigateur\u202f; rien n’est envoyé.',
	tool: 'Votre copie',
	open: 'Ouvrir un fichier',
	openNote:
		'Texte (.txt) ou page enregistrée (.html). On peut aussi déposer le fichier n’importe où sur cette page.',
	paste: 'Ou coller le texte',
	pasteNote: 'Le texte reste dans cette page. Un texte très long est lu sans être affiché.',
	which: 'Document',
	automatic: 'À reconnaître',
	verify: 'Vérifier',
	needsScript:
		'L’outil demande JavaScript. Sans lui, les commandes plus bas font la même vérification.',
	nothing: 'Il n’y a pas de texte à vérifier.',
	reading: (percent: number) => `Lecture\u00a0: ${percent}\u00a0%`,
	cancel: 'Arrêter',
	failed: {
		'too-large': 'Ce texte dépasse 64\u00a0Mio\u00a0: ce n’est sans doute pas un de ces documents.',
		unreachable: 'La liste de ce qui est à chercher n’a pas pu être lue. Réessayez en ligne.',
		other:
			'La vérification s’est arrêtée sans résultat. Le texte est peut-être trop lourd pour cet appareil.'
	},
	result: 'Résultat',
	pasted: 'texte collé',
	text: 'Texte lu',
	textNote: (bytes: string, lines: string) => `${bytes}\u00a0octets, ${lines} lignes`,
	fromHtml: 'page HTML, réduite à ses mots',
	encoding: (name: string) => `lu en ${name}`,
	sha: 'Empreinte SHA-256',
	shaByPage:
		'calculée par cette page\u00a0: le navigateur ne donne sa propre fonction qu’aux pages en https',
	shaOfCopy: 'Empreinte de la copie annotée',
	source: 'Document',
	none: 'Ce texte n’est aucun des documents, ou rien de ce qui en est cité ne s’y trouve. On peut choisir le document et recommencer.',
	identical: {
		bytes: 'C’est la copie annotée, octet pour octet.',
		text: 'C’est le texte de la copie annotée\u202f; seules les fins de ligne diffèrent.',
		no: 'Ce n’est pas la copie annotée\u00a0: au moins un caractère diffère.'
	},
	by: (found: number, of: number) =>
		`${found} des ${of} citations assez longues pour être reconnues s’y trouvent.`,
	kinds: {
		quotation: 'Citations',
		figure: 'Chiffres',
		nature: 'Mots qui justifient la nature',
		status: 'Mots qui justifient le statut'
	} satisfies Record<CopyKind, string>,
	one: {
		quotation: 'Citation',
		figure: 'Chiffre',
		nature: 'Nature',
		status: 'Statut'
	} satisfies Record<CopyKind, string>,
	states: {
		found: 'Trouvé à sa ligne',
		moved: 'Trouvé à une autre ligne',
		changed: 'Modifié',
		absent: 'Absent',
		withheld: 'Non comparé'
	} satisfies Record<State, string>,
	kind: 'Ce qui est cherché',
	summary: (found: number, total: number, differing: number) =>
		differing === 0
			? `Les ${total} extraits publiés de ce document se trouvent dans votre texte.`
			: `${found} des ${total} extraits publiés de ce document se trouvent dans votre texte\u202f; ${differing} ${differing < 2 ? 'est modifié ou absent' : 'sont modifiés ou absents'}.`,
	differing: 'Modifié ou absent',
	movedTitle: 'Trouvé à une autre ligne',
	foundTitle: 'Trouvé à sa ligne',
	place: (line: number) => `Ligne ${line} de la copie annotée`,
	at: (line: number) => `ligne ${line} de votre texte`,
	published: 'Publié ici',
	nearest: 'Mots les plus proches',
	nowhere: 'Ni ces mots ni de mots proches ne sont dans votre texte.',
	masked:
		'Un nom qui n’est pas publié est remplacé par «\u00a0[…]\u00a0»\u00a0: les mots autour sont comparés, le nom ne l’est pas.',
	record: 'Voir l’énoncé',
	show: (n: number) => `Montrer les ${n} extraits`,
	more: 'Montrer la suite',
	report: 'Emporter le rapport',
	reportAsText: 'le rapport, en texte',
	formats: { md: 'Markdown', txt: 'Texte', json: 'JSON' },
	reportTitle: 'Vérification d’une copie',
	dataVersion: 'Version des données',
	hand: 'Vérifier à la main',
	handLead: 'Sans cet outil, avec un terminal et votre copie du document\u00a0:',
	handHash: 'Comparer l’empreinte (Linux, puis macOS, puis Windows)\u00a0:',
	handLine: 'Lire une ligne, par exemple la ligne 12\u00a0:',
	handWords: 'Chercher des mots, avec le numéro de leur ligne\u00a0:',
	handNote:
		'Espaces, apostrophes, guillemets et tirets peuvent différer d’une copie à l’autre\u202f; l’outil compare après les avoir rendus semblables, et rien d’autre.',
	handTable: 'Documents et empreintes',
	file: 'Fichier',
	lines: 'Lignes',
	extracts: 'Extraits à chercher',
	list: 'la liste (JSON)',
	exampleWords: 'des mots cités'
};

const en: typeof fr = {
	title: 'Verify it yourself',
	description:
		'Look up in your own copy of a document every quotation and figure published here, sending nothing.',
	lead: 'Open your own copy of a document: every quotation, every figure and every word that justifies a classification is looked up in it. It all happens in your browser; nothing is sent.',
	tool: 'Your copy',
	open: 'Open a file',
	openNote: 'Text (.txt) or saved page (.html). You can also drop the file anywhere on this page.',
	paste: 'Or paste the text',
	pasteNote: 'The text stays in this page. A very long text is read without being displayed.',
	which: 'Document',
	automatic: 'Detect automatically',
	verify: 'Verify',
	needsScript: 'The tool needs JavaScript. Without it, the commands below do the same check.',
	nothing: 'There is no text to verify.',
	reading: (percent) => `Reading: ${percent}%`,
	cancel: 'Stop',
	failed: {
		'too-large': 'This text is larger than 64 MiB: it is unlikely to be one of these documents.',
		unreachable: 'The list of what to look up could not be read. Try again online.',
		other: 'The check stopped without a result. The text may be too heavy for this device.'
	},
	result: 'Result',
	pasted: 'pasted text',
	text: 'Text read',
	textNote: (bytes, lines) => `${bytes} bytes, ${lines} lines`,
	fromHtml: 'HTML page, reduced to its words',
	encoding: (name) => `read as ${name}`,
	sha: 'SHA-256 hash',
	shaByPage: 'computed by this page: the browser gives its own function to https pages only',
	shaOfCopy: 'Hash of the annotated copy',
	source: 'Document',
	none: 'This text is none of the documents, or nothing quoted from them is in it. You can choose the document and try again.',
	identical: {
		bytes: 'It is the annotated copy, byte for byte.',
		text: 'It is the text of the annotated copy; only line endings differ.',
		no: 'It is not the annotated copy: at least one character differs.'
	},
	by: (found, of) => `${found} of the ${of} quotations long enough to be recognised are in it.`,
	kinds: {
		quotation: 'Quotations',
		figure: 'Figures',
		nature: 'Words that justify the nature',
		status: 'Words that justify the status'
	},
	one: { quotation: 'Quotation', figure: 'Figure', nature: 'Nature', status: 'Status' },
	states: {
		found: 'Found on its line',
		moved: 'Found on another line',
		changed: 'Changed',
		absent: 'Absent',
		withheld: 'Not compared'
	},
	kind: 'What is looked up',
	summary: (found, total, differing) =>
		differing === 0
			? `All ${total} published extracts of this document are in your text.`
			: `${found} of the ${total} published extracts of this document are in your text; ${differing} ${differing === 1 ? 'is' : 'are'} changed or absent.`,
	differing: 'Changed or absent',
	movedTitle: 'Found on another line',
	foundTitle: 'Found on its line',
	place: (line) => `Line ${line} of the annotated copy`,
	at: (line) => `line ${line} of your text`,
	published: 'Published here',
	nearest: 'Nearest words',
	nowhere: 'Neither these words nor similar ones are in your text.',
	masked:
		'A name that is not published is replaced by “[…]”: the words around it are compared, the name is not.',
	record: 'See the statement',
	show: (n) => `Show the ${n} extracts`,
	more: 'Show more',
	report: 'Download the report',
	reportAsText: 'the report, as text',
	formats: { md: 'Markdown', txt: 'Text', json: 'JSON' },
	reportTitle: 'Check of a copy',
	dataVersion: 'Version of the data',
	hand: 'Verify by hand',
	handLead: 'Without this tool, with a terminal and your copy of the document:',
	handHash: 'Compare the hash (Linux, then macOS, then Windows):',
	handLine: 'Read a line, for example line 12:',
	handWords: 'Look for words, with the number of their line:',
	handNote:
		'Spaces, apostrophes, quotation marks and dashes may differ from one copy to the next; the tool compares after making them alike, and nothing else.',
	handTable: 'Documents and hashes',
	file: 'File',
	lines: 'Lines',
	extracts: 'Extracts to look up',
	list: 'the list (JSON)',
	exampleWords: 'quoted words'
};

const MESSAGES: Record<Lang, typeof fr> = { fr, en };

export type VerifyMessages = typeof fr;

/** Every fixed sentence of the page in one language. */
export const verifyMessages = (lang: Lang): VerifyMessages => MESSAGES[lang];
