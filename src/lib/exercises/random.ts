/** A reproducible source of chance: the same seed gives the same draws on every machine. */
export interface Random {
	/** A whole number from 0 to `below` − 1. */
	below: (below: number) => number;
	/** The same things in another order; the list given is left as it is. */
	shuffle: <T>(things: readonly T[]) => T[];
}

/**
 * Makes a source of chance from a text (FNV-1a seeds mulberry32; integers only, so that no engine
 * rounds otherwise).
 *
 * @param seed any text
 * @returns draws that depend on the seed alone; never throws
 * @example makeRandom('a').below(6) === makeRandom('a').below(6) // → true
 */
export function makeRandom(seed: string): Random {
	let state = hashText(seed);
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return (mixed ^ (mixed >>> 14)) >>> 0;
	};
	const below = (limit: number) => next() % limit;
	return { below, shuffle: (things) => shuffle(things, below) };
}

/**
 * A 32-bit hash of a text (FNV-1a).
 *
 * @param text any text
 * @returns an unsigned whole number
 */
export function hashText(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++)
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
	return hash;
}

/** Fisher–Yates, from the end. */
function shuffle<T>(things: readonly T[], below: (limit: number) => number): T[] {
	const copy = [...things];
	for (let last = copy.length - 1; last > 0; last--) {
		const other = below(last + 1);
		[copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
	}
	return copy;
}
