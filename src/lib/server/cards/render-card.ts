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
	if (!text) return null;
	const font = { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: 'Newsreader' };
	const { pixels: rgba, width, height } = new Resvg(drawCard(text), { font }).render();
	return encodePng({ rgba, width, height });
}
