import { Extractor } from './extractor';
import type { DocumentKind, Extraction } from './records';

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
	const extraction: Extraction = { kind: 'blog', passages: [], figures: [], dates: [], noise: [] };
	const extractor = new Extractor(as, (record) => {
		if (record.record === 'document') extraction.kind = record.kind;
		if (record.record === 'passage') extraction.passages.push(record.passage);
		if (record.record === 'figure') extraction.figures.push(record.figure);
		if (record.record === 'date') extraction.dates.push(record.date);
		if (record.record === 'noise') extraction.noise.push(record.noise);
	});
	for (const line of text.split('\n')) {
		extractor.push(line.endsWith('\r') ? line.slice(0, -1) : line);
	}
	extractor.end();
	return extraction;
}
