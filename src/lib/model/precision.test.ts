import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readData } from '../server/read-data';
import type { Draft } from './dataset';
import { findLinkProblems } from './links';
import { isAskedPrecision, Precision } from './precision';

const town = fileURLToPath(new URL('../../corpus/fixtures/town/data', import.meta.url));
const ASKED = [
	'blog-01-aide',
	'blog-02-pont',
	'blog-02-honneur',
	'plan-1-1-aide',
	'plan-1-2-rue'
] as const;
const silent = (claim: string): Precision => ({
	claim,
	date: null,
	instrument: null,
	partner: null
});
const told = (precision: Precision[]) => {
	const draft: Draft = { ...readData(town).draft, precision };
	return findLinkProblems(draft).map(({ record, what }) => `${record}: ${what}`);
};
const all = ASKED.map(silent);

describe('which claims are asked', () => {
	const claim = { nature: 'done', sameAs: null, sensitive: false } as const;

	it('asks acts of the record and pledges of the programme, and nothing else', () => {
		expect(isAskedPrecision(claim, 'record')).toBe(true);
		expect(isAskedPrecision({ ...claim, nature: 'pledge' }, 'programme')).toBe(true);
		expect(isAskedPrecision({ ...claim, nature: 'position' }, 'record')).toBe(false);
		expect(isAskedPrecision(claim, 'programme')).toBe(false);
		expect(isAskedPrecision(claim, 'third-party')).toBe(false);
	});

	it('asks neither a repetition nor a sensitive claim', () => {
		expect(isAskedPrecision({ ...claim, sameAs: 'other' }, 'record')).toBe(false);
		expect(isAskedPrecision({ ...claim, sensitive: true }, 'record')).toBe(false);
	});
});

describe('linking', () => {
	it('lets a comparison ask nobody, and takes it when everybody is asked', () => {
		expect(told([])).toEqual([]);
		expect(told(all)).toEqual([]);
	});

	it('tells a claim that is left out, unknown, asked twice or sensitive', () => {
		expect(told(all.slice(1))).toEqual(['blog-01-aide: is not asked for its precision']);
		expect(
			told([...all, silent('nobody'), silent('plan-1-2-rue'), silent('blog-01-public')])
		).toEqual([
			'nobody: is no act of the record and no pledge',
			'plan-1-2-rue: stands twice in precision.yaml',
			'blog-01-public: is no act of the record and no pledge'
		]);
	});

	it('tells an answer outside its passage', () => {
		const [first, ...others] = all;
		const answer = { line: 99, exact: 'lundi' };
		expect(told([{ ...silent(first?.claim ?? ''), date: answer }, ...others])).toEqual([
			'blog-01-aide: is answered on line 99, outside its passage'
		]);
	});
});

describe('an answer', () => {
	it('has at most eight words', () => {
		const of = (exact: string) =>
			Precision.safeParse({ ...silent('a'), partner: { line: 1, exact } }).success;
		expect(of('un deux trois quatre cinq six sept huit')).toBe(true);
		expect(of('un deux trois quatre cinq six sept huit neuf')).toBe(false);
	});
});
