/** A text and how its bytes were read. */
export interface Decoded {
	text: string;
	/** Name of the encoding, as WHATWG writes it. */
	encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/**
 * Reads the bytes of a file as text: by its mark, else UTF-8, else the old encoding of western pages.
 *
 * @param bytes the file
 * @returns the text, byte-order mark left out; never throws: windows-1252 reads any bytes
 * @example decodeBytes(new Uint8Array([0xe9])) // → { text: 'é', encoding: 'windows-1252' }
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return read(bytes, 'utf-16le');
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return read(bytes, 'utf-16be');
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
	} catch {
		return read(bytes, 'windows-1252');
	}
}

const read = (bytes: Uint8Array, encoding: Decoded['encoding']): Decoded => ({
	text: new TextDecoder(encoding).decode(bytes),
	encoding
});
