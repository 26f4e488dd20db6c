/** First 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const ROUND_CONSTANTS = fractions(64, Math.cbrt);
const BLOCK_BYTES = 64;

/**
 * Computes a SHA-256 where the browser gives no `crypto.subtle`: a page opened without https.
 *
 * @param bytes any bytes
 * @returns 64 hexadecimal digits; never throws
 * @see https://doi.org/10.6028/NIST.FIPS.180-4
 * @example sha256(new Uint8Array()) // → 'e3b0c442…7852b855'
 */
export function sha256(bytes: Uint8Array): string {
	const state = Uint32Array.from(fractions(8, Math.sqrt));
	const whole = bytes.length - (bytes.length % BLOCK_BYTES);
	for (let at = 0; at < whole; at += BLOCK_BYTES) mix(state, bytes.subarray(at, at + BLOCK_BYTES));
	const tail = pad(bytes.subarray(whole), bytes.length);
	for (let at = 0; at < tail.length; at += BLOCK_BYTES)
		mix(state, tail.subarray(at, at + BLOCK_BYTES));
	return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** The rest, a single 1 bit, zeros, and the length in bits on eight bytes. */
function pad(rest: Uint8Array, totalBytes: number): Uint8Array {
	const padded = new Uint8Array(rest.length + 9 > BLOCK_BYTES ? 2 * BLOCK_BYTES : BLOCK_BYTES);
	padded.set(rest);
	padded[rest.length] = 0x80;
	new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(totalBytes) * 8n);
	return padded;
}

function mix(state: Uint32Array, block: Uint8Array): void {
	const words = schedule(block);
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
	for (const [round, constant] of ROUND_CONSTANTS.entries()) {
		const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
		const first = (h + big1 + ((e & f) ^ (~e & g)) + constant + (words[round] ?? 0)) | 0;
		const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
		const second = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
	}
	for (const [place, word] of [a, b, c, d, e, f, g, h].entries())
		state[place] = (state[place] ?? 0) + word;
}

function schedule(block: Uint8Array): Int32Array {
	const view = new DataView(block.buffer, block.byteOffset, BLOCK_BYTES);
	const words = new Int32Array(64);
	for (let at = 0; at < 16; at++) words[at] = view.getInt32(4 * at);
	for (let at = 16; at < 64; at++) {
		const late = words[at - 2] ?? 0;
		const early = words[at - 15] ?? 0;
		const small1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
		const small0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
		words[at] = (words[at - 16] ?? 0) + small0 + (words[at - 7] ?? 0) + small1;
	}
	return words;
}

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function fractions(count: number, root: (prime: number) => number): number[] {
	const primes: number[] = [];
	for (let n = 2; primes.length < count; n++) if (primes.every((p) => n % p !== 0)) primes.push(n);
	return primes.map((prime) => Math.floor((root(prime) % 1) * 2 ** 32) | 0);
}
