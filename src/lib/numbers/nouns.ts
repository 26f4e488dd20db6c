import type { Numeral } from './numeral';

/** The thing a number counts, as printed and in a plain singular. */
export interface CountedNoun {
	end: number;
	/** As printed, lower case. */
	printed: string;
	/** In a plain singular. */
	of: string;
}

/** Words that cannot be what is counted: after « les deux », « par 12 », « 3 et 4 ». */
const NOT_COUNTED = new Set(
	`à a ai ainsi alors après as au auquel aura auront aussi autant autour autre autres aux avaient avait avant
	avec avoir car ce ceci cela celle celles celui cent cents ces cet cette ceux chacun chacune chaque chez ci
	ci-dessous ci-dessus comme contre côté d dans de dehors depuis derrière des dès désormais devant dont donc
	du durant elle elles en encore enfin ensemble entre environ est et étaient était étant été êtes eu eux fait
	font fut grâce hors ici il ils j je jusqu jusque l la là le les leur leurs lors lui mais malgré me même
	mêmes milliard milliards mille million millions moins mon n ne ni non nos notre nous on ont or ou où par
	parce parmi pas pendant peu peut peuvent plus plusieurs plutôt pour pourquoi pourtant près puis puisque
	qu quand que quel quelle quelles quels qui quoi rue s sa sans sauf se selon sera seront ses seulement si
	sinon soit son sont sous suis suivant sur ta tandis tant te tel telle tellement telles tels tes toi ton
	tous tout toute toutefois toutes très trop tu un une vers via voici voire voilà vos votre vous y bis ter
	lundi mardi mercredi jeudi vendredi samedi dimanche hier demain aujourd'hui aujourd
	premier première premiers premières dernier dernière derniers dernières
	minimum maximum max mini supplémentaires environ contre dit dite janvier février mars avril mai juin
	juillet août septembre octobre novembre décembre h ensuite notamment auparavant actuellement précédemment initialement maintenant aujourd afin lorsque`.split(
		/\s+/
	)
);
/** Adjectives that stand before the noun: « 15 premières années », « trois nouvelles places ». */
const BEFORE_NOUN =
	/(?:(?:grand|petit|premier|dernier|principal|jeune|autre|vrai|ancien|prochain|bon|simple|seul|différent|vaste|gros|courte?|haut|quelque)e?s?|nouve(?:au|aux|lle|lles)|premières?|dernières?|prochaines?|principaux|anciennes?|bonnes|grosses|belles|beaux|longues?|longs|meilleure?s|million|milliard)(?= [a-zà-ÿ])/y;
const NOUN = /[a-zà-öø-ÿœ@][a-zà-öø-ÿœ0-9·•.'-]*[a-zà-öø-ÿœ0-9]|[a-zà-öø-ÿœ]{2,}/y;
const LINK = / {1,3}(?:de |d')(?:(?:ces |nos |leurs |ses )(?=[a-z]))?/y;
const PLAIN_LINK = / {1,3}/y;
const LONGEST_NOUN = 40;
/** « pour 10 ans750€ »: a price that lost its space is no part of the noun. */
const PRICE_END = /^[a-zà-ÿ]{3,}\d[\d.,]* ?€/;
const PRICE_SIGN = 5;

/**
 * Reads the noun a number counts: « ateliers » after « 3 », « habitants » after « 2 millions ».
 *
 * @param text prepared text
 * @param at index just after the number
 * @param takesDe true after « millions » or « une vingtaine », which link with « de »
 * @returns the noun, or null when none follows; never throws
 * @example readNoun('3 ateliers', 1, false) // → { end: 10, printed: 'ateliers', of: 'atelier' }
 */
export function readNoun(text: string, at: number, takesDe: boolean): CountedNoun | null {
	const link = takesDe ? LINK : PLAIN_LINK;
	link.lastIndex = at;
	if (!link.test(text)) return null;
	let start = link.lastIndex;
	for (let skipped = 0; skipped < 2; skipped++) {
		BEFORE_NOUN.lastIndex = start;
		if (!BEFORE_NOUN.test(text)) break;
		start = BEFORE_NOUN.lastIndex + 1;
	}
	return nounAt(text, start);
}

/**
 * Reads the noun a number counts, linked as its form asks: « 2 millions d'habitants », « 3 ateliers ».
 *
 * @param text prepared text
 * @param numeral the number
 * @returns the noun, or null when none follows; never throws
 * @example readCounted('3 ateliers', readNumeral('3 ateliers', 0)) // → { of: 'atelier', … }
 */
export function readCounted(text: string, numeral: Numeral): CountedNoun | null {
	const takesDe =
		numeral.kind === 'approximator' ||
		numeral.scale >= 1e6 ||
		(numeral.scale === 1e3 && text.startsWith('milliers', numeral.end - 8));
	return readNoun(text, numeral.end, takesDe);
}

function nounAt(text: string, start: number): CountedNoun | null {
	NOUN.lastIndex = start;
	const found = NOUN.exec(text.slice(0, start + LONGEST_NOUN));
	if (!found) return null;
	const [whole = ''] = found[0].split(/[.'](?=[a-zà-ÿ]{2,})/);
	const isPrice = PRICE_END.test(text.slice(start, start + whole.length + PRICE_SIGN));
	const word = isPrice ? (/^[a-zà-öø-ÿœ]+/.exec(whole)?.[0] ?? whole) : whole;
	if (word.startsWith('@') || NOT_COUNTED.has(word)) return null;
	return { end: start + word.length, printed: word, of: singular(word) };
}

/**
 * The plain singular of a French noun; a draft to correct by hand, not morphology.
 *
 * @param noun a lower-case noun
 * @returns it without its plural mark when that mark is plain
 * @example singular('projets') // → 'projet'
 */
export function singular(noun: string): string {
	const plain = noun.replace(/[·•.](?:ne|e|le|trice|rice|euse|se|ère|ve)?[·•.]?s?$/, '');
	if (/(?:mois|fois|pays|avis|corps|cas|temps|palais|cès|repas|bus|cours|secours|ans)$/.test(plain))
		return plain === 'ans' ? 'an' : plain;
	if (/eaux$/.test(plain)) return plain.slice(0, -1);
	if (/(?:lieux|jeux|feux|vœux)$/.test(plain)) return plain.slice(0, -1);
	if (/(?:journaux|hôpitaux|locaux|animaux|travaux|canaux|maux|signaux)$/.test(plain))
		return plain === 'travaux' ? 'travail' : `${plain.slice(0, -3)}al`;
	return plain.length > 3 ? plain.replace(/(?<=[^s])s$/, '') : plain;
}
