import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../model/build';
import type { Claim } from '../model/claim';
import type { Figure } from '../model/figure';
import type { Precision } from '../model/precision';
import { toPublic } from '../model/publish';
import { indexDataset, mustFind } from './dataset';
import { preciseEntries } from './precision';
import { readData } from './read-data';
import { themeCharts } from './theme-charts';

const town = fileURLToPath(new URL('../../corpus/fixtures/town/data', import.meta.url));
const { draft } = readData(town);
const silent: Omit<Precision, 'claim'> = { date: null, instrument: null, partner: null };
const ids = ['blog-01-aide', 'blog-02-pont', 'blog-02-honneur', 'plan-1-1-aide', 'plan-1-2-rue'];
const answer = { line: 5, exact: 'une aide' };
const precision = ids.map((claim, index) => ({
	...silent,
	claim,
	instrument: index === 0 ? answer : null
}));
const data = toPublic(buildDataset({ ...draft, precision }));
const corpus = indexDataset(data);
const culture = mustFind(new Map(data.themes.map((theme) => [theme.id, theme])), 'culture');

describe('precise entries', () => {
	it('asks both sides, in the order of the pages, and quotes the words that answer', () => {
		const entries = preciseEntries(corpus, culture);
		expect(entries.map(({ claim, side }) => [side, claim])).toEqual([
			['record', 'blog-01-aide'],
			['record', 'blog-02-honneur'],
			['programme', 'plan-1-1-aide'],
			['programme', 'plan-1-2-rue']
		]);
		expect(entries[0]?.answers).toEqual({
			amount: { fr: '«\u00A012 000 €\u00A0»', en: '“12 000 €”' },
			date: null,
			instrument: { fr: '«\u00A0une aide\u00A0»', en: '“une aide”' },
			partner: null
		});
	});

	it('is empty where one side has nothing to be asked', () => {
		const claims = data.claims.filter(({ nature }) => nature !== 'pledge');
		expect(preciseEntries(indexDataset({ ...data, claims }), culture)).toEqual([]);
	});

	it('is empty where the comparison does not ask', () => {
		expect(preciseEntries(indexDataset({ ...data, precision: [] }), culture)).toEqual([]);
	});

	it('is drawn on the view of acts alone', () => {
		expect(themeCharts(corpus, culture, 'actes').precise).toHaveLength(4);
		expect(themeCharts(corpus, culture).precise).toEqual([]);
	});
});

describe('grants', () => {
	const countOf = (fr: string): Corpus => {
		const figures = data.figures.map((figure): Figure =>
			figure.id === 'blog-01-n' ? { ...figure, of: { fr, en: fr } } : figure
		);
		return indexDataset({ ...data, figures });
	};
	type Corpus = ReturnType<typeof indexDataset>;
	const grantsOf = (from: Corpus) => themeCharts(from, culture, 'chiffres').grants;

	it('are claims with one amount and one number of associations, or of projects', () => {
		expect(
			grantsOf(countOf('association')).map(({ claim, amountEur, count, counted }) => [
				claim,
				amountEur,
				count,
				counted
			])
		).toEqual([['blog-01-aide', 12_000, 3, 'associations']]);
		expect(grantsOf(countOf('projets associatifs'))[0]?.counted).toBe('projects');
	});

	it('count nothing else, and no repetition', () => {
		expect(grantsOf(countOf('atelier'))).toEqual([]);
		const from = countOf('association');
		const claims = from.data.claims.map((claim): Claim => ({ ...claim, sameAs: 'blog-02-pont' }));
		expect(grantsOf(indexDataset({ ...from.data, claims }))).toEqual([]);
	});
});
