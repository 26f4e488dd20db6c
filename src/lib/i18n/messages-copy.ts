import type { Lang } from '../model/vocabulary';

const fr = {
	copy: 'Copier',
	copied: 'Copié',
	notCopied: 'Copie refusée par le navigateur\u00a0: sélectionnez le texte.'
};

const en: typeof fr = {
	copy: 'Copy',
	copied: 'Copied',
	notCopied: 'The browser refused to copy: select the text.'
};

/** Words of the button that copies: the only ones a page of the desk ships with it. */
export const copyWords = (lang: Lang): typeof fr => ({ fr, en })[lang];
