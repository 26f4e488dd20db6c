import { expect } from 'vitest';
import { listFigures } from '../../src/corpus/corpus';
import type { Corpus } from '../../src/corpus/corpus';
import { formatFinding } from '../../src/corpus/finding';
import { first } from '../../src/corpus/fixtures/pick';
import { verifyCorpus } from '../../src/corpus/verify';
import type { Rule } from '../../src/corpus/verify/rule';
import type { Draft } from '../../src/lib/model/dataset';
import { loadReal } from './load-real';

/** Breaks one datum and says what the finding must tell: its record, and words of its message. */
export type Break = (draft: Draft) => { record: string; told: string };

/** What is broken, the rule that must see it, and how it is broken. */
export type BreakCase = [what: string, rule: Rule, breakIt: Break];

const real = loadReal();
export const hasSources = real.texts !== null;

/** An amount that the speaker says was voted. */
export const pickVotedAmount = (draft: Draft) =>
	first(listFigures(draft).filter(({ figure }) => figure.unit === 'EUR' && figure.status === 'voted'));

/**
 * Breaks one datum of the real corpus in memory and expects the rule to tell it, with file, record
 * and line. Faults that the real data already has are told by invariants.test.ts.
 *
 * @param rule the rule that must see it
 * @param breakIt the change
 */
export function expectTold(rule: Rule, breakIt: Break): void {
	const verify = (corpus: Corpus) =>
		verifyCorpus({ corpus, texts: real.texts, rules: [rule] }).findings;
	const known = new Set(verify(real.corpus).map(formatFinding));
	const draft = structuredClone(real.corpus.draft);
	const { record, told } = breakIt(draft);
	const added = verify({ ...real.corpus, draft }).filter((found) => !known.has(formatFinding(found)));
	const finding = added.find((found) => found.record === record && found.what.includes(told));
	expect(finding, added.map(formatFinding).join('\n')).toBeDefined();
	expect(finding?.file).toMatch(/^data\/.+\.yaml$/);
	expect(finding?.line).toBeGreaterThan(0);
}
