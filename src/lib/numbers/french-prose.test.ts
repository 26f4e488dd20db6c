import { describe, expect, it } from 'vitest';
import { PROSE } from './prose.fixture';
import { showFigures } from './show-figures.fixture';

describe('findFigures on political prose', () => {
	it.each(PROSE)('%s', (sentence, figures) => {
		expect(showFigures(sentence)).toEqual(figures);
	});
});
