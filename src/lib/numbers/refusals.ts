import { LABEL_BEFORE } from './labels';
import type { Numeral } from './numeral';

/** A number without unit, and what stands around it. */
export interface BareNumber {
	text: string;
	cased: string;
	numeral: Numeral;
	/** Up to 60 characters before it, lower case. */
	left: string;
	/** What is counted, lower case and as printed, or ''. */
	noun: string;
	hasQualifier: boolean;
}

const FILE_OR_LINK =
	/[@#_\\]|:\/\/|^\(?www\.|\.(?:jpe?g|png|gif|webp|svg|heic|pdf|docx?|xlsx?|pptx?|mp[34]|mov|zip|html?|php)\b|[\da-f]{8}-[\da-f]{4}-|[a-z]\.(?:fr|com|org|net|eu|paris|info|io|lgbt)(?:\/|$|[),.;])/i;
const LONGEST_CHUNK = 200;
const GLUED_BEFORE = /[a-zà-öø-ÿœ_@#\\/=&^$£º°·•]$|[a-zà-öø-ÿœ][-/&+–]$|\d[-.,/:]$/;
/** « à la cantine3.70 € », « Enfant=2€ », « 8 €/5 € »: a price that lost its space. */
const PRICE_BEFORE = /(?:[a-zà-öø-ÿœ]{3}|(?:^|[ (])(?:à|de|et|ou|en)|[=·•]|[€\d] ?\/)$/;
const PRICE_NEXT = / ?(?:€|%|euros?(?![a-zà-ÿ]))/y;
const ABBREVIATION = /(?:^|[^a-zà-ÿ])(?:pp?|art|al|n|vol|fig|chap|no|nos|ch|§)\.$/;
const IDENTIFIER_BEFORE = /(?:siret|siren|iban|rna|rcs|matricule|dossier)(?: n°)?(?: :)? $/;
const SINGULAR_BEFORE = /(?:^|[^a-zà-ÿœ])(?:le|du|au|ce|cet|la|cette|chaque|ma|mon|un|une) $/;
const COUNTS_BEFORE =
	/(?:étai[a-z]*|étions|sont|sommes|soit|total(?: de)?|atteint|atteindre|compte[a-z]*|nombre (?:de|d'[a-zà-ÿ]+)|effectifs?(?: de)?|au nombre de)(?: :)? $/;
const YEAR_BEFORE =
	/(?:^|[^a-zà-ÿœ])(?:en|depuis|dès|d'ici(?: à)?|avant|après|fin|début|mi|année|l'an|été|automne|hiver|printemps|rentrée|mandat|exercice|budget|horizon|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|jusqu'en|jusqu'à|entre|et|ou|à|fin|vers|courant|loi|élections?|municipales?|présidentielles?|législatives?|crise|de|du|en-)[ -]$/;
const COUNTABLE_BEFORE =
	/(?:de|les|des|ces|nos|soit|avec|sur les|créer|construire|produire|livrer|ouvrir|planter|former|recruter|embaucher|accueillir|accompagner|héberger|financer|rénover|aider|soutenir|\(|:|•|-|^) ?$/;
const ADDRESS =
	/,? ?(?:(?:bis|ter|quater),? ?)?(?:rue|avenue|av\.|boulevard|bd|bld|place|quai|allée|impasse|chemin|passage|square|villa|esplanade|faubourg|sentier|rond-point|cours(?= [A-ZÉ]| d[eu]s? (?:la |l')?[A-ZÉ]))(?![a-zà-ÿœ])/y;
const LIST_MARK = / ?(?:[.)°]+|-+|:|\/)(?: |$)/y;
const IMPERATIVE_NEXT = / [A-ZÉÈÀ][a-zà-ÿ']+(?:er|ir|re|oir)(?= )/y;
const TOWN =
	/ (?![\p{L}-]+(?:ien|ienne|aise|ois|oise|ain|aine|éen|éenne|ais)[·•.es]*(?!\p{L}))\p{Lu}\p{Ll}+/uy;
const PLURAL = /[sx]$|·|•/;

/**
 * Tells where a file name, an address, a handle or an identifier around an index ends.
 *
 * @param cased prepared text, case kept
 * @param at index of a digit
 * @returns the index just after it, or −1 when the digit stands in ordinary text; never throws
 * @example endOfIdentifier('IMG_1431.jpeg ici', 4) // → 13
 */
export function endOfIdentifier(cased: string, at: number): number {
	let start = at;
	while (start > 0 && at - start < LONGEST_CHUNK && !isBreak(cased.charCodeAt(start - 1))) start--;
	let end = at;
	while (end < cased.length && end - at < LONGEST_CHUNK && !isBreak(cased.charCodeAt(end))) end++;
	return FILE_OR_LINK.test(cased.slice(start, end)) ? end : -1;
}

function isBreak(code: number): boolean {
	return code === 32 || code === 34 || code === 171 || code === 187 || code === 60 || code === 62;
}

/**
 * Tells whether a number is glued to what stands before it: « COVID-19 », « C40 », « n°3 », « p.12 ».
 *
 * @param left the characters before the number, lower case
 * @returns true when the number is part of a name or a code
 * @example isGluedBefore('covid-') // → true
 */
export function isGluedBefore(left: string): boolean {
	if (left === '' || left.endsWith(' ')) return false;
	return GLUED_BEFORE.test(left) || ABBREVIATION.test(left);
}

/**
 * Tells a price that lost the space before it from a number that is part of a name.
 *
 * @param text prepared text
 * @param end index just after the number
 * @param left the characters before the number, lower case
 * @returns true for « cantine3.70 € »
 * @example isGluedPrice('cantine3.70 €', 11, 'cantine') // → true
 */
export function isGluedPrice(text: string, end: number, left: string): boolean {
	PRICE_NEXT.lastIndex = end;
	return PRICE_BEFORE.test(left) && PRICE_NEXT.test(text);
}

/**
 * Tells whether a number without unit states no quantity: a year, an article, an address, a mark
 * of a list, a name (« Paris 13 »), a number after « le » that names rather than counts.
 *
 * @param bare the number and its surroundings
 * @returns true when it must not become a figure; never throws
 * @example refusesBare({ left: 'l\'article ', noun: 'prévoit', … }) // → true
 */
export function refusesBare(bare: BareNumber): boolean {
	const { numeral, left } = bare;
	const isGrouped = /\d[ .']\d{3}/.test(numeral.digits);
	if (isListMark(bare) || isAddress(bare)) return true;
	if (SINGULAR_BEFORE.test(left) && numeral.scale === 1) return true;
	if (isGrouped)
		return numeral.digits.startsWith('0') || IDENTIFIER_BEFORE.test(left) || isPostcode(bare);
	if (LABEL_BEFORE.test(left)) return true;
	if (numeral.kind === 'digits' && isCode(bare)) return true;
	if (isYear(bare)) return true;
	return bare.noun === '' && !countsAlone(bare);
}

function isListMark({ cased, numeral, left }: BareNumber): boolean {
	if (numeral.kind !== 'digits' || !/^[ •●*▪#(§-]*$/.test(left)) return false;
	LIST_MARK.lastIndex = numeral.end;
	IMPERATIVE_NEXT.lastIndex = numeral.end;
	return (
		LIST_MARK.test(cased) ||
		IMPERATIVE_NEXT.test(cased) ||
		cased.trim().length <= numeral.digits.length + 2
	);
}

function isAddress({ cased, text, numeral }: BareNumber): boolean {
	if (numeral.kind !== 'digits') return false;
	ADDRESS.lastIndex = numeral.end;
	return ADDRESS.test(cased) || ADDRESS.test(text.slice(0, numeral.end + 30));
}

/** « 75 011 Paris », against « 75 000 Parisiens ». */
function isPostcode({ cased, numeral }: BareNumber): boolean {
	TOWN.lastIndex = numeral.end;
	return /^\d{2} \d{3}$/.test(numeral.digits) && TOWN.test(cased);
}

/** Leading zeros, dotted sections, postcodes, « (93) », « [12] ». */
function isCode({ cased, numeral, left, noun }: BareNumber): boolean {
	const { digits, end } = numeral;
	if (/^0\d/.test(digits) || /\.\d/.test(digits)) return true;
	const next = cased.slice(end, end + 2);
	if (/[([] ?$/.test(left) && /^ ?[)\]]/.test(next)) return true;
	return /^\d{5}$/.test(digits) && (/^,? ?[A-ZÉ]/.test(next) || noun === '');
}

function isYear({ numeral, left, noun, hasQualifier }: BareNumber): boolean {
	const { value } = numeral;
	if (numeral.scale !== 1 || !Number.isInteger(value) || value < 1000 || value > 2100) return false;
	if (numeral.kind === 'words') return /(?:en|depuis|l'an) $/.test(left);
	if (hasQualifier) return !PLURAL.test(noun);
	if (value < 1500) return noun === '';
	if (!PLURAL.test(noun)) return true;
	if (value < 1700) return YEAR_BEFORE.test(left) && !COUNTABLE_BEFORE.test(left);
	const isRound = value % 50 === 0;
	if (isRound) return YEAR_BEFORE.test(left) && !COUNTABLE_BEFORE.test(left);
	return (
		!COUNTABLE_BEFORE.test(left) || /(?:^|[^a-zà-ÿ])(?:de|et|-) ?$/.test(left) || left.trim() === ''
	);
}

/** A number with neither unit nor noun: « ils étaient 300 ». */
function countsAlone({ numeral, left, hasQualifier }: BareNumber): boolean {
	if (numeral.kind === 'words' && numeral.scale === 1) return false;
	return (
		hasQualifier ||
		numeral.scale !== 1 ||
		numeral.kind === 'approximator' ||
		COUNTS_BEFORE.test(left)
	);
}
