import { CONTINUE, noise, open } from './layout';
import type { LayoutReader } from './layout';
import { noiseReason } from './noise-lines';

const LONGEST_TITLE = 200;
/** « Paris, le 12 mars 2031 » alone. */
const DATELINE = /^(?:\p{Lu}[\p{L}' -]{1,30}, )?le (?:[a-z]+ )?\d{1,2}(?:er)? [a-zûé]+ \d{4}$/iu;
const LABEL = /^communiqué(?: de presse)?$/i;

/**
 * Reads a press release: one passage from its first line to its last.
 *
 * @returns the reader of its lines
 * @example createCommuniqueReader()(readLine('Communiqué de presse', 1, true), { next: null, last: null })
 */
export function createCommuniqueReader(): LayoutReader {
	let isStarted = false;
	return (line, { next }) => {
		const reason = noiseReason(line, !isStarted);
		if (reason && reason !== 'tags') return noise(reason);
		if (isStarted) return CONTINUE;
		if (LABEL.test(line.text) || DATELINE.test(line.text)) return noise('page-title');
		isStarted = true;
		const isTitle =
			next !== null && line.text.length <= LONGEST_TITLE && !/[.:;,]$/.test(line.text);
		return open('communique', isTitle ? line.text : null);
	};
}
