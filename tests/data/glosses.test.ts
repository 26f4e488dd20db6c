import { expect, test } from 'vitest';
import { buildDataset } from '../../src/lib/model/build';
import { readData } from '../../src/lib/server/read-data';

const { draft } = readData('data');
const claims = buildDataset(draft).claims;

test('every quotation has an English gloss, and every gloss a quotation', () => {
	const quotes = claims.flatMap(({ quotes }) => quotes);
	expect(quotes.filter(({ gloss }) => gloss === null)).toEqual([]);
	const quoted = new Set(quotes.map(({ exact }) => exact));
	const glosses = draft.glossFiles.flatMap((file) => file.glosses);
	expect(glosses.filter(({ exact }) => !quoted.has(exact))).toEqual([]);
});

test('a quotation without its gloss is seen', () => {
	const [first, ...others] = draft.glossFiles;
	if (!first) throw new Error('the glosses are gone');
	const broken = {
		...draft,
		glossFiles: [{ ...first, glosses: first.glosses.slice(1) }, ...others]
	};
	const missing = buildDataset(broken).claims.flatMap(({ quotes }) =>
		quotes.filter(({ gloss }) => gloss === null)
	);
	expect(missing.length).toBeGreaterThan(0);
});
