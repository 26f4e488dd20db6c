import { DataError } from '../../src/lib/model/dataset';
import { loadCorpus } from '../../src/corpus/load';
import type { Loaded } from '../../src/corpus/load';

/**
 * Reads the real corpus, afresh each time, so that a test may break it.
 *
 * @returns the data, and the source texts or null
 * @throws Error with every problem when the data is not valid
 */
export function loadReal(): Loaded {
	try {
		return loadCorpus(undefined);
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		throw new Error(`the data is not valid (npm run -s corpus -- verify)\n${error.message}`, {
			cause: error
		});
	}
}
