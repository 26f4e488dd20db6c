// @ts-check
import { Buffer } from 'node:buffer';

const BLOCK = 512;
/** Fields of a ustar header: [name, offset, length] (POSIX.1-1988, pax(1)). */
const NAME = { offset: 0, length: 100 };
const PREFIX = { offset: 345, length: 155 };

/**
 * Cuts a long path at a slash, as ustar stores it.
 *
 * @param {string} path
 * @throws {Error} when it cannot be cut so that both parts fit
 */
function splitPath(path) {
	if (Buffer.byteLength(path) <= NAME.length) return { prefix: '', name: path };
	for (let cut = path.indexOf('/'); cut > 0; cut = path.indexOf('/', cut + 1)) {
		const [prefix, name] = [path.slice(0, cut), path.slice(cut + 1)];
		const fits = Buffer.byteLength(name) <= NAME.length;
		if (fits && Buffer.byteLength(prefix) <= PREFIX.length) return { prefix, name };
	}
	throw new Error(`Too long a path for a tar archive: ${path}`);
}

/**
 * @param {string} path
 * @param {number} size in bytes
 * @param {number} seconds time of change of every file, since 1970
 */
function header(path, size, seconds) {
	const block = Buffer.alloc(BLOCK);
	const { prefix, name } = splitPath(path);
	const octal = (/** @type {number} */ value, /** @type {number} */ digits) =>
		`${value.toString(8).padStart(digits, '0')}\0`;
	block.write(name, NAME.offset);
	block.write(octal(0o644, 7) + octal(0, 7) + octal(0, 7), 100);
	block.write(octal(size, 11) + octal(seconds, 11), 124);
	block.write('        0', 148);
	block.write('ustar\u000000', 257);
	block.write(prefix, PREFIX.offset);
	const sum = block.reduce((total, byte) => total + byte, 0);
	block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
	return block;
}

/**
 * A tar archive that depends on names and bytes only: no owner, no clock, no order of the disk.
 *
 * @param {{ path: string, bytes: Uint8Array }[]} files in the order they are written
 * @param {number} [seconds] time of change of every file, since 1970
 * @returns {Buffer}
 */
export function packTar(files, seconds = 0) {
	const parts = files.flatMap(({ path, bytes }) => {
		const padding = Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK);
		return [header(path, bytes.length, seconds), bytes, padding];
	});
	return Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]);
}
