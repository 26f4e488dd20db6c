import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Lang } from '../../model/vocabulary';
import type { Corpus } from '../dataset';
import { cardText } from './card-text';
import { drawCard } from './draw-card';
import { encodePng } from './encode-png';
import { fontFiles } from './fonts';

/**
 * The image that a network shows beside a link to a page.
 *
 * @param corpus the public corpus
 * @param name one of `cardNames`
 * @param lang language of the reader
 * @returns a PNG of 1200 × 630; null when there is no such card
 */
export function renderCard(
	corpus: Corpus,
	name: string,
	lang: Lang
): Uint8Array<ArrayBuffer> | null {
	const text = cardText(corpus, name, lang);
	return text && cached(drawCard(text), rasterise);
}

function rasterise(svg: string): Uint8Array<ArrayBuffer> {
	const font = { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: 'Newsreader' };
	const { pixels: rgba, width, height } = new Resvg(svg, { font }).render();
	return encodePng({ rgba, width, height });
}

/** Raise it when `rasterise` gives other bytes for the same drawing. */
const RASTER_VERSION = 1;
/** Goes with the installed packages, whose fonts and rasteriser decide the bytes too. */
const CACHE = join('node_modules', '.cache', 'en-regard-cards');

/** Two thirds of a build would go into drawing again what has not changed. */
function cached(
	svg: string,
	draw: (svg: string) => Uint8Array<ArrayBuffer>
): Uint8Array<ArrayBuffer> {
	const key = createHash('sha256').update(`${RASTER_VERSION}\n${svg}`).digest('hex');
	const file = join(CACHE, `${key}.png`);
	if (existsSync(file)) return new Uint8Array(readFileSync(file));
	const png = draw(svg);
	mkdirSync(CACHE, { recursive: true });
	// Whole or not at all: a build that is stopped leaves no half image behind.
	writeFileSync(`${file}.${process.pid}`, png);
	renameSync(`${file}.${process.pid}`, file);
	return png;
}
