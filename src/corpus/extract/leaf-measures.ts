import type { Line } from './read-line';

/** « Créer… », « Planter… »: a measure begins with its verb. */
const INFINITIVE = /^(?:\*\*)?(?:[SN]e |S['’])?\p{Lu}[\p{Ll}'’-]*(?:er|ir|re|oir)(?=[\s,:])/u;
/** « Notre », « Hier »: words that end as infinitives do. */
const NO_VERB =
	/^(?:\*\*)?(?:Notre|Votre|Autre|Entre|Contre|Outre|Premier|Dernier|Hier|Quartier|Pouvoir d|Maire|Territoire|Histoire|Cadre|Centre|Théâtre|Solidaire|Livre|Lettre|Titre|Chapitre|Objectif|Métier|Avenir|Espoir|Soir|Savoir-|Offre|Encore|Hiver|Danger|Logement|Janvier|Février|Septembre|Octobre|Novembre|Décembre)(?=[\s,:])/u;
/** A whole paragraph under « #### » is text. */
const LONGEST_LEAF = 140;
const HASHES = /^(#{3,6})\s+(?=\S)/;

/**
 * Tells whether a text begins with the infinitive of a measure.
 *
 * @param text a bullet or a heading, without its mark
 * @returns true for « Créer un fonds », « Se battre pour … »
 * @example beginsWithVerb('Créer un fonds') // → true
 */
export function beginsWithVerb(text: string): boolean {
	return INFINITIVE.test(text) && !NO_VERB.test(text);
}

/**
 * Tells whether a « ### » or deeper line is a measure rather than a heading: it begins with its verb, or
 * holds nothing below it.
 *
 * @param line the line
 * @param next the next non-blank line
 * @returns true when it is a measure of its own
 * @example isLeafMeasure(readLine('#### Créer un fonds', 3, true), null) // → true
 */
export function isLeafMeasure(line: Line, next: Line | null): boolean {
	const hashes = HASHES.exec(line.text);
	if (!hashes || line.text.length > LONGEST_LEAF) return false;
	const words = line.text.slice(hashes[0].length);
	if (beginsWithVerb(words)) return true;
	const below = next === null ? 0 : (/^#+(?=\s)/.exec(next.text)?.[0].length ?? Infinity);
	return below <= (hashes[1]?.length ?? 0);
}
