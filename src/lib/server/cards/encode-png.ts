import { crc32, deflateSync } from 'node:zlib';

/** What a palette of one byte a pixel can hold. */
const MOST_COLOURS = 256;

interface Pixels {
	/** Red, green, blue, alpha: four bytes a pixel, opaque. */
	rgba: Uint8Array;
	width: number;
	height: number;
}

const distance = (a: number, b: number): number =>
	((a >> 16) - (b >> 16)) ** 2 +
	(((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 +
	((a & 255) - (b & 255)) ** 2;

/** Index in the palette of every colour: the most frequent ones, and the nearest for the others. */
function choosePalette(colours: Uint32Array): { palette: number[]; indexOf: Map<number, number> } {
	const counts = new Map<number, number>();
	// Pixels come in long runs of one colour: a run is counted at once.
	for (let from = 0, to = 0; from < colours.length; from = to) {
		const colour = colours[from] ?? 0;
		while (to < colours.length && colours[to] === colour) to++;
		counts.set(colour, (counts.get(colour) ?? 0) + to - from);
	}
	const byCount = [...counts].sort(([a, n], [b, m]) => m - n || a - b).map(([colour]) => colour);
	const palette = byCount.slice(0, MOST_COLOURS);
	const nearest = (colour: number) =>
		palette.reduce(
			(best, other, index) =>
				distance(colour, other) < distance(colour, palette[best] ?? 0) ? index : best,
			0
		);
	const indexOf = new Map(
		byCount.map((colour, i) => [colour, i < MOST_COLOURS ? i : nearest(colour)])
	);
	return { palette, indexOf };
}

function chunk(type: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const frame = Buffer.alloc(body.length + 8);
	frame.writeUInt32BE(data.length, 0);
	frame.set(body, 4);
	frame.writeUInt32BE(crc32(body), body.length + 4);
	return frame;
}

/**
 * Writes a drawing of flat colours as a PNG with a palette (PNG specification, 3rd edition, colour
 * type 3), a third of the size of the rasteriser's own file.
 *
 * @param pixels an opaque image
 * @returns the file
 */
export function encodePng({ rgba, width, height }: Pixels): Uint8Array<ArrayBuffer> {
	const colours = new Uint32Array(width * height);
	for (let i = 0; i < colours.length; i++) {
		const at = i * 4;
		colours[i] = ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);
	}
	const { palette, indexOf } = choosePalette(colours);
	// Each row opens with the number of its filter: 0, none.
	const rows = new Uint8Array((width + 1) * height);
	let last = -1;
	let index = 0;
	for (let i = 0; i < colours.length; i++) {
		const colour = colours[i] ?? 0;
		if (colour !== last) index = indexOf.get((last = colour)) ?? 0;
		rows[i + 1 + Math.floor(i / width)] = index;
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 3, 0, 0, 0], 8);
	const table = Buffer.from(palette.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]));
	return Uint8Array.from(
		Buffer.concat([
			Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
			chunk('IHDR', header),
			chunk('PLTE', table),
			chunk('IDAT', deflateSync(rows, { level: 9 })),
			chunk('IEND', new Uint8Array())
		])
	);
}
