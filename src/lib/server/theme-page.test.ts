import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../model/build';
import { toPublic } from '../model/publish';
import { indexDataset } from './dataset';
import type { Corpus } from './dataset';
import { orderedClaims } from './order';
import { readData } from './read-data';
import { countThemePages, themePage } from './theme-page';

const town = fileURLToPath(new URL('../../corpus/fixtures/town/data', import.meta.url));
const whole = buildDataset(readData(town).draft);
const corpus = indexDataset(toPublic(whole));
const culture = corpus.data.themes.find(({ id }) => id === 'culture');
if (!culture) throw new Error('the invented town has lost its theme');
const page = (view: Parameters<typeof themePage>[1]['view'], from: Corpus = corpus) =>
	themePage(from, { theme: culture, view, page: 1, lang: 'fr' });
const idsOf = (slice: ReturnType<typeof page>) =>
	slice.parts.map(({ id, rows }) => [id, rows.map(({ first, second }) => [first?.id, second?.id])]);

/** The town with every claim of the theme said many times over. */
function longCorpus(times: number): Corpus {
	const claims = corpus.data.claims.flatMap((claim) =>
		Array.from({ length: times }, (_, index) => ({ ...claim, id: `${claim.id}-${index}` }))
	);
	return indexDataset({ ...corpus.data, claims, pairings: [] });
}

describe('a theme page', () => {
	it('sets acts beside pledges, newest first on the left (an undated post keeps its rank), the plan in order on the right', () => {
		expect(idsOf(page(null))).toEqual([
			[
				'acts',
				[
					['blog-01-aide', 'plan-1-1-aide'],
					['blog-02-honneur', 'plan-1-2-rue']
				]
			]
		]);
	});

	it('swaps the reading order, not only the columns', () => {
		const slice = page('inverse');
		expect(slice.sides).toEqual(['programme', 'record']);
		expect(slice.parts[0]?.rows[0]?.first?.id).toBe('plan-1-1-aide');
	});

	it('holds no sensitive claim, and the whole corpus would', () => {
		const ids = (from: Corpus) => orderedClaims(from, 'record', () => true).map(({ id }) => id);
		expect(ids(corpus)).not.toContain('blog-01-public');
		expect(ids(indexDataset(whole))).toContain('blog-01-public');
	});

	it('shows the same number of entries a side on each page and says how many are left', () => {
		const long = longCorpus(10);
		expect(countThemePages(long, culture, null)).toBe(3);
		const slice = page(null, long);
		expect(slice.left).toEqual({ record: 12, programme: 12 });
		expect(slice.parts.flatMap(({ rows }) => rows)).toHaveLength(8);
	});

	it('gives denominators with the counts of each side', () => {
		expect(page(null).symmetry).toMatchObject([
			{ side: 'record', claims: 2, allClaims: 3 },
			{ side: 'programme', claims: 2, allClaims: 2 }
		]);
	});

	it('says nothing of who speaks when it is blind', () => {
		const slice = page('aveugle');
		expect(slice.symmetry).toEqual([]);
		expect(slice.pairs).toEqual([]);
		for (const { rows } of slice.parts)
			for (const entry of rows.flatMap(({ first, second }) => [first, second]))
				expect(entry).toMatchObject({ id: '', place: '', reference: '', path: '', date: null });
	});

	it('leaves out, when blind, a quotation that names an office holder or uses a handle', () => {
		const [first, ...others] = corpus.data.claims;
		if (!first) throw new Error('the invented town has lost its claims');
		const tell = (exact: string) => [{ line: 1, exact, gloss: null }];
		for (const exact of ['aide de Ada Perrin', 'merci à @valombre']) {
			const claims = [{ ...first, quotes: tell(exact) }, ...others];
			const slice = page('aveugle', indexDataset({ ...corpus.data, claims }));
			expect(JSON.stringify(slice.parts)).not.toContain(exact);
		}
	});
});
