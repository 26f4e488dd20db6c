/** French-like texts with a vocabulary that grows as real ones do (Zipf's law), and typing errors. */

const STEMS =
	'accueil aide association atelier budget centre citoyen commune conseil coopération culture délibération droit école égalité élève enfant engagement équipe étranger exil famille festival fête financement formation français habitant hébergement honneur hôpital intégration jeune journaliste justice langue liberté lieu logement lycée maire maison médecin mémoire migrant ministère monument musée paix parcours partenaire peuple place politique prison programme projet quartier réfugié région réseau santé séjour sénat service solidarité soutien sport subvention théâtre travail université ville'.split(
		' '
	);
const PREFIXES = [
	'',
	're',
	'dé',
	'co',
	'pré',
	'sur',
	'inter',
	'contre',
	'auto',
	'micro',
	'éco',
	'anti'
];
const ENDINGS = [
	'',
	's',
	'isme',
	'iste',
	'ation',
	'able',
	'ement',
	'ière',
	'eur',
	'euse',
	'ique',
	'ité'
];
const WORDS_A_TEXT = 57;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * A fixed sequence (mulberry32): every run measures the same texts.
 *
 * @param seed any whole number
 * @returns numbers from 0 to 1
 */
export function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/**
 * Texts of 57 words, as long as a passage of the corpus.
 *
 * @param count how many
 * @returns the same for the same count
 */
export function syntheticTexts(count: number): string[] {
	const vocabulary = PREFIXES.flatMap((prefix) =>
		ENDINGS.flatMap((ending) => STEMS.map((stem) => prefix + stem + ending))
	);
	const random = createRandom(count);
	// The rank of a word falls as a power: a few words make most of a text.
	const pick = () => vocabulary[Math.floor(vocabulary.length * random() ** 3)] ?? '';
	return Array.from({ length: count }, () => Array.from({ length: WORDS_A_TEXT }, pick).join(' '));
}

/**
 * One typing error after the first letter: a letter lost, doubled, swapped with the next, or another.
 *
 * @param word at least four letters
 * @param random from 0 to 1
 * @returns the word mistyped
 */
export function mistype(word: string, random: () => number): string {
	const at = 1 + Math.floor(random() * (word.length - 2));
	const other = LETTERS.charAt(Math.floor(random() * LETTERS.length));
	const [before, letter, next, after] = [
		word.slice(0, at),
		word.charAt(at),
		word.charAt(at + 1),
		word.slice(at + 2)
	];
	const errors = [next, letter + letter + next, next + letter, other + next];
	return before + (errors[Math.floor(random() * errors.length)] ?? '') + after;
}
