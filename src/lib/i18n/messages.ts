import type { Lang } from '../model/vocabulary';
import { en } from './en';
import { fr } from './fr';
import type { Messages } from './fr';

const MESSAGES: Record<Lang, Messages> = { fr, en };

/** Every fixed sentence of the site in one language. */
export const messagesFor = (lang: Lang): Messages => MESSAGES[lang];
