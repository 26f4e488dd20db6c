import { describe, expect, test } from 'vitest';
import { loadTown } from '../fixtures/load-town';
import { pickPassage } from '../fixtures/pick';
import { formatReport, formatTable } from './format';
import { buildReport } from './index';

const report = () => {
	const { corpus, texts } = loadTown();
	return buildReport(corpus.draft, texts);
};

describe('the report', () => {
	test('accounts for every line of every source', () => {
		expect(report().coverage).toEqual([
			{
				source: 'blog',
				textLines: 8,
				linesInPassages: 6,
				linesInNoise: 2,
				linesLost: 0,
				passages: 2,
				passagesWithClaims: 2,
				claims: 4,
				figures: 5,
				numerals: 1
			},
			{
				source: 'plan',
				textLines: 3,
				linesInPassages: 2,
				linesInNoise: 1,
				linesLost: 0,
				passages: 2,
				passagesWithClaims: 2,
				claims: 2,
				figures: 1,
				numerals: 0
			}
		]);
	});

	test('counts lost lines', () => {
		const { corpus, texts } = loadTown();
		pickPassage(corpus.draft, 'blog-02').lines = [10, 12];
		expect(buildReport(corpus.draft, texts).coverage[0]).toMatchObject({
			linesInPassages: 5,
			linesLost: 1
		});
	});

	test('weighs both sides, over all and per theme', () => {
		const { overall, themes } = report().symmetry;
		expect(overall.record).toMatchObject({ claims: 4, repeated: 0, figures: 5 });
		expect(overall.programme).toMatchObject({ claims: 2, figures: 1 });
		const roads = themes.find(({ theme }) => theme === 'voirie')?.sides;
		expect(roads?.record).toMatchObject({ claims: 1, figures: 2 });
		expect(roads?.programme).toMatchObject({ claims: 0, wordsQuoted: 0, wordsOfSource: 0 });
	});

	test('counts a statement told twice once', () => {
		const { corpus, texts } = loadTown();
		const [claim] = pickPassage(corpus.draft, 'plan-1-2').claims;
		if (claim) claim.sameAs = 'plan-1-1-aide';
		expect(buildReport(corpus.draft, texts).symmetry.overall.programme).toMatchObject({
			claims: 1,
			repeated: 1
		});
	});

	test('counts natures and checks per side', () => {
		const { symmetry, checks } = report();
		expect(symmetry.natures.find(({ nature }) => nature === 'done')?.sides).toEqual({
			record: 2,
			programme: 0,
			'third-party': 0
		});
		expect(checks.find(({ side }) => side === 'both')).toEqual({
			side: 'both',
			checks: 1,
			verdicts: { inconsistent: 1 }
		});
	});

	test('lists passages without claims and what stays in doubt', () => {
		const { corpus } = loadTown();
		pickPassage(corpus.draft, 'blog-02').claims = [];
		corpus.draft.honours = [];
		const { passagesWithoutClaims, doubts } = buildReport(corpus.draft, null);
		expect(passagesWithoutClaims).toEqual(['blog-02']);
		expect(doubts).toContainEqual({ kind: 'passages of unknown date', records: ['blog-01'] });
	});

	test('is printed in tables, with a dash for what the missing texts would tell', () => {
		const { corpus } = loadTown();
		const printed = formatReport(buildReport(corpus.draft, null));
		expect(printed).toContain(
			'Coverage of the sources\n-----------------------\nsource  lines  in passages'
		);
		expect(printed).toContain(
			'blog        –            –         –     –         2            2       4        5         1'
		);
		expect(printed).toContain('Passages without claims: 0');
	});
});

test('a table has words to the left and numbers to the right', () => {
	expect(
		formatTable([
			['a', 'side', 'n'],
			['bb', 'x', 12],
			['c', 'yy', null]
		])
	).toBe('a   side   n\nbb  x     12\nc   yy     –');
});
