import { readNoun } from './nouns';
import type { CountedNoun } from './nouns';
import type { Numeral } from './numeral';
import type { ReadUnit } from './units';

const MONEY =
	/€|euros?|milliard|budget|coût|financ|investi|dépens|subvention|crédit|dette|recette|impôt|taxe|fiscal|épargne|encours|annuité|trésorerie|chiffre d'affaires|salaire|salarial|économi|montant|enveloppe|somme(?!s)|loyer|facture|déficit|excédent|dotation|emprunt|versé|alloué|mobilis|débloqu|consacr|il manque|prix|tarif/;
/** « 6 millions en plus », « 12 millions pour les écoles »: of what is not said, so it is money. */
const MORE =
	/ (?:(?:en|de) (?:plus|moins)|supplémentaires?|par an|chaque année|l[ea] (?:km|kilomètre|mètre|place|pièce|tonne|logement|rame)|pour (?:l[ea]s? |l'|des? |d'|nos |notre |une? |cette? |cet |ces |son |sa |leurs? |chaque |financer |rénover |construire ))/y;
/** … unless people or things were counted in the same sentence. */
const OTHERS =
	/habitant|personne|visit|voyag|usager|touriste|électeur|voix|vues|parisien|français|européen|sommes|étions|étaient|sont |population|tonnes|m²|repas|trajets?|passager|foyers?|ménage|humain|arbre|litre|mètre|message|année|abonné|spectateur|auditeur|lecteur|client|salarié|chômeur|pauvre|malade|vaccin|doses?|emplois?|logements|véhicule|voiture|vélos?|entreprises/;
const ARE = /sommes|étions|étaient|sont /g;
/** « 48 millions de crédits »: what is counted is money itself. */
const MONEY_NOUN =
	/^(?:crédit|dépense|recette|subvention|dotation|dette|déficit|excédent|impôt|taxe|économie|investissement|financement|prêt|emprunt|cotisation|bénéfice|profit|perte|capital|baisse|hausse|réduction|allègement|coupe|aide|cadeau|transfert|prélèvement|ressource|charge|frais|fonds|intérêt|surcoût|coût|budget|travail|loyer|commande|facture|rachat|vente|taxe)s?$/;
/** « 30 millions alloués aux quartiers ». */
const SPENT =
	/ (?:supplémentaires )?(?:allou|investi|mobilis|débloqu|vot|consacr|dépens|économis|vers|affect|engag|emprunt)(?:és?|ées?|is?)(?![a-zà-ÿ])/y;
/** « 832 614 en fonctionnement »: a part of a budget. */
const BUDGET_PART =
	/ en (?:fonctionnement|investissement|dépenses?|recettes?|crédits? de paiement|autorisations? (?:de programme|d'engagement))(?![a-zà-ÿ])/y;
/** « les dépenses ont été de 37 205,08 ». */
const CENTS_PRINTED = /\d[ .']\d{3},\d{2}$/;
const ACCOUNT = /résultats?|excédents?|déficits?|soldes?|dépenses|recettes/;
/** « 3 millions d'habitants » before: then bare millions may be theirs. */
const THINGS_SAID = /millions? (?:d'|de )/;
const PRICE_EACH =
	/ (?:l'|la |le )(?:emplacement|case|repas|place|séance|journée|demi-journée|nuit(?:ée)?|heure|week-end|semaine|stère|tonne|page|copie|photocopie|ticket|carte|unité|pièce|table|chaise|entrée|mètre|m²|m2|m3|litre|kilo)(?![a-zà-ÿ])/y;
const EUROS_SAID = /\d ?[km]?d?€|euros/;
/** « 341 000 hors taxes ». */
const TAXES = / (?:hors[ -]taxes?|toutes taxes comprises|ht|ttc|h\.t\.|t\.t\.c\.)(?![a-zà-ÿ])/y;
/** « loin des 300 000 annoncés ». */
const SAID_SPENT =
	/ (?:annoncé|prévu|promi|voté|investi|dépensé|budgété|inscrit|alloué|versé|demandé|initiaux|brut|net)[es]*(?![a-zà-ÿ])/y;
const CLAUSE_END = /[.;!?]/;
const EUROS_NEXT = /^[^.;!?]*\d ?€/;
const MONEY_CONTEXT = 120;
/** A paragraph that spoke of millions of euros goes on to say « ces 800 millions ». */
const MONEY_SAID = /€|euros|coûte|milliard/;
const SAID_CONTEXT = 600;
/** « 6 millions » alone may count anything. */
const LEAST_TEXT = 25;

/**
 * Euros that no sign after the number says: « €25 000 », « EUR 25 000 », « 3 Mds », « 244 milliards », and « millions »
 * where money is spoken of.
 *
 * @param text prepared text
 * @param numeral the number, which no unit follows
 * @returns the euro as its unit, or null; never throws
 * @example readImpliedEuros('un budget de 12 millions', numeral)?.unit // → 'EUR'
 */
export function readImpliedEuros(text: string, numeral: Numeral): ReadUnit | null {
	return (
		euroBefore(text, numeral.start) ??
		priceEach(text, numeral) ??
		budgetPart(text, numeral) ??
		billions(text, numeral)
	);
}

function euroBefore(text: string, at: number): ReadUnit | null {
	const last = text.charAt(at - (text.charAt(at - 1) === ' ' ? 2 : 1));
	if (last !== '€' && last !== 'r') return null;
	const left = text.slice(Math.max(0, at - 6), at);
	return /(?:€|eur) ?$/.test(left) && !/(?:[\dkmd] ?€|[a-zà-ÿ]eur|\d ?eur) ?$/.test(left)
		? { unit: 'EUR', end: 0, factor: 1, plus: 0 }
		: null;
}

/** « concession de 30 ans : 140 l'emplacement ». */
function priceEach(text: string, { start, end }: Numeral): ReadUnit | null {
	PRICE_EACH.lastIndex = end;
	const isPrice = /[^\d ] ?: $/.test(text.slice(Math.max(0, start - 4), start));
	return isPrice && PRICE_EACH.test(text) ? { unit: 'EUR', end, factor: 1, plus: 0 } : null;
}

function budgetPart(text: string, { digits, start, end }: Numeral): ReadUnit | null {
	if (!/\d[ .']\d{3}/.test(digits)) return null;
	if (isAmountOf(text, start, end)) return { unit: 'EUR', end, factor: 1, plus: 0 };
	BUDGET_PART.lastIndex = end;
	const left = text.slice(Math.max(0, start - MONEY_CONTEXT), start);
	const hasCents = CENTS_PRINTED.test(digits) && ACCOUNT.test(left.split(CLAUSE_END).at(-1) ?? '');
	const isInBrackets =
		left.endsWith('(') &&
		text.charAt(end) === ')' &&
		/\d ?€\)/.test(left.split(CLAUSE_END).at(-1) ?? '');
	const isPart = isInBrackets || hasCents || BUDGET_PART.test(text) || isAccount(text, start, end);
	return isPart ? { unit: 'EUR', end, factor: 1, plus: 0 } : null;
}

/** « 341 000 hors taxes », « 8 000 000 d'emprunt », « 300 000 annoncés ». */
function isAmountOf(text: string, start: number, end: number): boolean {
	TAXES.lastIndex = end;
	if (TAXES.test(text)) return true;
	SAID_SPENT.lastIndex = end;
	const left = text.slice(Math.max(0, start - MONEY_CONTEXT), start);
	if (SAID_SPENT.test(text) && EUROS_SAID.test(left) && !OTHERS.test(left)) return true;
	return text.startsWith(' d', end) && MONEY_NOUN.test(readNoun(text, end, true)?.of ?? '');
}

/** « les résultats de 2014 (415 561) et 2015 (417 053) sont de 832 614 € ». */
function isAccount(text: string, start: number, end: number): boolean {
	if (text.charAt(start - 1) !== '(' || text.charAt(end) !== ')') return false;
	const left = text.slice(Math.max(0, start - MONEY_CONTEXT), start);
	return (
		ACCOUNT.test(left.split(CLAUSE_END).at(-1) ?? '') &&
		EUROS_NEXT.test(text.slice(end, end + MONEY_CONTEXT))
	);
}

/** « 3 Mds », « 244 milliards » alone: nothing but euros is counted so; « millions » where money is spoken of. */
function billions(text: string, numeral: Numeral): ReadUnit | null {
	const euros: ReadUnit = { unit: 'EUR', end: numeral.end, factor: 1, plus: 0 };
	if (numeral.scale < 1e6) return null;
	const printed = text.slice(numeral.start, numeral.end);
	if (/\d ?m(?:(?:r|l)?ds?)?$/.test(printed)) return euros;
	SPENT.lastIndex = numeral.end;
	if (SPENT.test(text)) return euros;
	const noun = readNoun(text, numeral.end, true);
	if (noun) return MONEY_NOUN.test(noun.of) || isMass(text, numeral, noun) ? euros : null;
	if (numeral.scale === 1e9) return euros;
	return isMoney(text, numeral) ? euros : null;
}

/** « 30 millions de participation », « de reste à réaliser »: things are counted in the plural. */
function isMass(text: string, { start }: Numeral, { printed, of }: CountedNoun): boolean {
	if (printed !== of || /[sx]$|[²³]|\d/.test(printed) || OTHERS.test(printed)) return false;
	return EUROS_SAID.test(text.slice(Math.max(0, start - SAID_CONTEXT), start));
}

/** « millions » of nothing that is named: money, unless people or things were counted so. */
function isMoney(text: string, { start, end }: Numeral): boolean {
	// What a cell of a table counts, its column says.
	if (/\| ?$/.test(text.slice(Math.max(0, start - 2), start))) return false;
	const left = text.slice(Math.max(0, start - MONEY_CONTEXT), start);
	if (MONEY.test(left)) return true;
	if (OTHERS.test(left.split(CLAUSE_END).at(-1) ?? '')) return false;
	const said = text.slice(Math.max(0, start - SAID_CONTEXT), start);
	if (MONEY_SAID.test(said)) return true;
	MORE.lastIndex = end;
	const [rest = ''] = text.slice(end, end + MONEY_CONTEXT / 2).split(CLAUSE_END);
	if (MORE.test(text) || MONEY.test(rest)) return true;
	return (
		text.length >= LEAST_TEXT && !OTHERS.test(rest.replace(ARE, '')) && !THINGS_SAID.test(said)
	);
}
