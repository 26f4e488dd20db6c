import { CONTINUE, noise, open } from './layout';
import type { LayoutReader } from './layout';
import { noiseReason } from './noise-lines';

const LONGEST_TITLE = 200;
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
		if (LABEL.test(line.text)) return noise('page-title');
		isStarted = true;
		const isTitle =
			next !== null && line.text.length <= LONGEST_TITLE && !/[.:;,]$/.test(line.text);
		return open('communique', isTitle ? line.text : null);
	};
}
