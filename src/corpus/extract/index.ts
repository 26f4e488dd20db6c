import { createCollector } from './collect';
import { Extractor } from './extractor';
import type { DocumentKind, Extraction } from './records';

export { createCollector } from './collect';
export { Extractor } from './extractor';
export { DOCUMENT_KINDS } from './records';
export type { DocumentKind, Extraction, ExtractRecord } from './records';

/**
 * Extracts passages, figures, dates and noise from a whole text.
 *
 * @param text the document; lines end with `\n` or `\r\n`
 * @param as its layout, or `auto`
 * @returns everything found, in the order of the text; never throws
 * @example extractText('• Un titre\n\n  25 000 € votés.', 'auto').passages.length // → 1
 */
export function extractText(text: string, as: DocumentKind | 'auto'): Extraction {
	const { extraction, collect } = createCollector();
	const extractor = new Extractor(as, collect);
	for (const line of text.split('\n')) {
		extractor.push(line.endsWith('\r') ? line.slice(0, -1) : line);
	}
	extractor.end();
	return extraction;
}
