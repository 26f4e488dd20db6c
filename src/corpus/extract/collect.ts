import type { Extraction, ExtractRecord } from './records';

/** Gathers what an extractor hands over. */
export interface Collector {
	extraction: Extraction;
	collect(record: ExtractRecord): void;
}

/**
 * Begins an extraction that is kept as a whole.
 *
 * @returns it, and what to give the extractor to fill it
 * @example const { extraction, collect } = createCollector(); new Extractor('auto', collect)
 */
export function createCollector(): Collector {
	const extraction: Extraction = { kind: 'blog', passages: [], figures: [], dates: [], noise: [] };
	const collect = ({ record, content }: ExtractRecord) => {
		if (record === 'document') extraction.kind = content.kind;
		else if (record === 'passage') extraction.passages.push(content);
		else if (record === 'figure') extraction.figures.push(content);
		else if (record === 'date') extraction.dates.push(content);
		else extraction.noise.push(content);
	};
	return { extraction, collect };
}
