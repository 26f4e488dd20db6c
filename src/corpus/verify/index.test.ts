import { describe, expect, test } from 'vitest';
import { loadTown } from '../fixtures/load-town';
import { verifyCorpus } from './index';
import { needsSources } from './rule';
import { RULES } from './rules';

describe('verifyCorpus', () => {
	test('a sound dataset has no finding, and every rule runs', () => {
		const { findings, run, notRun } = verifyCorpus(loadTown());
		expect(findings).toEqual([]);
		expect(run).toEqual(RULES.map(({ name }) => name));
		expect(notRun).toEqual([]);
	});

	test('without source texts the rules that need them are named, and the others run', () => {
		const { corpus } = loadTown();
		const { findings, run, notRun } = verifyCorpus({ corpus, texts: null });
		expect(findings).toEqual([]);
		expect(notRun).toEqual(RULES.filter(needsSources).map(({ name }) => name));
		expect(run.length + notRun.length).toBe(RULES.length);
	});

	test('every rule has a name of its own and an invariant of the data model', () => {
		expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
		for (const { invariant } of RULES) expect([1, 2, 3, 4, 5, 6, 8, 9]).toContain(invariant);
	});
});
