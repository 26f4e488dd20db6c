import { fileURLToPath } from 'node:url';
import { readySheets } from '../../../src/lib/exercises/ready-sheets';
import { buildDataset } from '../../../src/lib/model/build';
import { toPublic } from '../../../src/lib/model/publish';
import { readData } from '../../../src/lib/server/read-data';

const dir = process.env.EN_REGARD_DATA ?? fileURLToPath(new URL('../../../data', import.meta.url));

/** The whole dataset that the site was built from, and what of it may be shown. */
export const whole = buildDataset(readData(dir).draft);
export const shown = toPublic(whole);

export const leadThemes = shown.themes.filter((theme) => theme.lead).map((theme) => theme.id);

const [readySheet] = readySheets('real', []);
const sheetPage = `classe/fiches/${readySheet?.code}/`;

/** One address of every kind of page, in French. */
export const KINDS_OF_PAGE = [
	'',
	'themes/',
	'themes/bilan/',
	...leadThemes.map((id) => `themes/${id}/`),
	'themes/budget/2/',
	'themes/budget/aveugle/',
	'themes/ville-refuge/inverse/',
	'themes/budget/actes/',
	'themes/budget/chiffres/',
	'themes/droits-lgbtqia/',
	'sources/',
	'sources/dh25/',
	'sources/plan/',
	'passages/dh25-10/',
	'passages/plan-1-1/',
	'passages/hes18-01/',
	'citer/dh25-01-reculs/',
	'chiffres/',
	'chiffres/dh25-10-eur/',
	'chronologie/',
	'carte/',
	'citoyens-d-honneur/',
	'verifications/',
	'verifications/budget-implicite/',
	'verifications/samedi-17-mai/',
	'classe/',
	sheetPage,
	`${sheetPage}corrige/`,
	`${sheetPage}grand/`,
	'classe/ville-fictive/',
	'classe/guide/',
	'classe/guide/vie-d-un-chiffre/',
	'recherche/',
	'donnees/',
	'corrections/',
	'verifier/',
	'calculer/',
	'hors-ligne/',
	'integrer/montants-budget/',
	'integrer/budget-implicite/',
	'methode/',
	'a-propos/',
	'mentions-legales/'
];

/** The same in both languages. */
export const ALL_PAGES = KINDS_OF_PAGE.flatMap((path) => [path, `en/${path}`]);
