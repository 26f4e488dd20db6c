import * as fontkit from 'fontkit';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The faces that a card is set in; the rasteriser reads TTF files only, never the site's woff2. */
export const FACES = {
	serif: {
		family: 'Newsreader',
		weight: 500,
		path: require.resolve('@expo-google-fonts/newsreader/500Medium/Newsreader_500Medium.ttf')
	},
	sans: {
		family: 'Public Sans',
		weight: 400,
		path: require.resolve('@expo-google-fonts/public-sans/400Regular/PublicSans_400Regular.ttf')
	},
	strong: {
		family: 'Public Sans',
		weight: 600,
		path: require.resolve('@expo-google-fonts/public-sans/600SemiBold/PublicSans_600SemiBold.ttf')
	}
} as const;
export type Face = keyof typeof FACES;

/** Paths of the font files, which the machine's own fonts never join: same bytes everywhere. */
export const fontFiles = (): string[] => Object.values(FACES).map(({ path }) => path);

const opened = new Map<Face, fontkit.Font>();

function open(face: Face): fontkit.Font {
	let font = opened.get(face);
	if (!font) {
		font = fontkit.openSync(FACES[face].path) as fontkit.Font;
		opened.set(face, font);
	}
	return font;
}

/** The faces have no thin no-break space: the wide one holds words together as well. */
export const settable = (text: string): string => text.replaceAll('\u202f', '\u00a0');

/** A line is tried at many widths and sizes; setting it takes long. */
const widths = new Map<string, number>();

/**
 * Width of a line as it will be drawn.
 *
 * @param text one line
 * @param face of the card
 * @param size font size in pixels
 * @returns pixels
 */
export function measure(text: string, face: Face, size: number): number {
	const key = `${face} ${text}`;
	const width = widths.get(key) ?? open(face).layout(settable(text)).advanceWidth;
	widths.set(key, width);
	return (width / open(face).unitsPerEm) * size;
}

/**
 * Characters that a face cannot draw.
 *
 * @param text any text
 * @param face of the card
 * @returns each once
 */
export const missingCharacters = (text: string, face: Face): string[] =>
	[...new Set(settable(text))].filter(
		(char) => !open(face).hasGlyphForCodePoint(char.codePointAt(0) ?? 0)
	);
