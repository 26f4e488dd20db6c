import { describe, expect, it } from 'vitest';
import PROSE from './prose.fixture.json';
import { showFigures } from './show-figures.fixture';

/** Sentences in the manner of programmes and council reports, written for this test, each read by hand. */
describe('findFigures on political prose', () => {
	it.each(PROSE)('$sentence', ({ sentence, figures }) => {
		expect(showFigures(sentence)).toEqual(figures);
	});
});
