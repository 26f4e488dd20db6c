import type { Lang } from '../model/vocabulary';

const fr = {
	copy: 'Copier',
	reference: 'Copier la référence',
	copied: 'Copié',
	notCopied: 'Copie refusée par le navigateur\u00a0: sélectionnez le texte.',
	unreachable: 'Le texte à copier n’a pas pu être chargé\u00a0: réessayez en ligne.'
};

const en: typeof fr = {
	copy: 'Copy',
	reference: 'Copy the reference',
	copied: 'Copied',
	notCopied: 'The browser refused to copy: select the text.',
	unreachable: 'The text to copy could not be loaded: try again online.'
};

/** Words of the button that copies: the only ones a page of the desk ships with it. */
export const copyWords = (lang: Lang): typeof fr => ({ fr, en })[lang];
