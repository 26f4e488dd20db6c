/** Sentences of the page that keeps the site on the reader's machine. */
const fr = {
	title: 'Lire hors connexion',
	lead: 'Tout le site peut être gardé dans ce navigateur, à votre demande, pour le lire sans réseau.',
	size: (megabytes: string, files: number) =>
		`Une copie pèse ${megabytes}\u00a0Mo (${files} fichiers). Elle reste sur cet appareil, et nulle part ailleurs.`,
	without:
		'Sans JavaScript, le navigateur ne peut pas garder le site. L’archive de la version publiée, et le site en un seul fichier, se copient sur une clé\u00a0: la page des données les donne quand l’éditeur les publie.',
	unsupported: 'Ce navigateur ne permet pas de garder un site.',
	keep: 'Garder tout le site',
	forget: 'Effacer la copie',
	kept: 'Tout le site est gardé dans ce navigateur.',
	notKept: 'Rien n’est encore gardé, hors les pages d’outils déjà ouvertes.',
	progress: (done: number, total: number) => `${done} fichiers sur ${total}`,
	failed: 'La copie n’a pas pu être faite\u202f; rien n’a été gardé à moitié. Cause\u00a0:',
	what: 'Ce qui est gardé',
	whatText:
		'Toutes les pages et les données des outils, dans les deux langues, sans les images de partage ni les fichiers à télécharger. Une page et ses données viennent toujours de la même version\u00a0: quand le site change, la nouvelle version est d’abord prise en entier, puis proposée.'
};

const en: typeof fr = {
	title: 'Read offline',
	lead: 'The whole site can be kept in this browser, at your request, to read without a network.',
	size: (megabytes, files) =>
		`A copy weighs ${megabytes} MB (${files} files). It stays on this device and nowhere else.`,
	without:
		'Without JavaScript the browser cannot keep the site. The archive of the published version, and the site as a single file, can be copied to a USB stick: the data page gives them when the publisher releases them.',
	unsupported: 'This browser cannot keep a site.',
	keep: 'Keep the whole site',
	forget: 'Delete the copy',
	kept: 'The whole site is kept in this browser.',
	notKept: 'Nothing is kept yet, except tool pages already opened.',
	progress: (done, total) => `${done} files of ${total}`,
	failed: 'The copy could not be made; nothing was left half saved. Cause:',
	what: 'What is kept',
	whatText:
		'Every page and the data of the tools, in both languages, without social-media images or downloadable files. A page and its data always come from the same version: when the site changes, the new version is taken in full first, then offered.'
};

/** Both languages of the page. */
export const offlineMessages = { fr, en };
