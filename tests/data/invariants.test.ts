import { describe, expect, test } from 'vitest';
import { formatFinding } from '../../src/corpus/finding';
import { verifyCorpus } from '../../src/corpus/verify';
import { needsSources } from '../../src/corpus/verify/rule';
import { RULES } from '../../src/corpus/verify/rules';
import { loadReal } from './load-real';

const { corpus, texts } = loadReal();
const notRun = texts ? [] : RULES.filter(needsSources);
if (notRun.length > 0) console.log(`${notRun.length} not run: no sources`);

describe('the real corpus', () => {
	for (const rule of RULES)
		test.skipIf(notRun.some(({ name }) => name === rule.name))(
			`invariant ${rule.invariant}: ${rule.name}`,
			() => {
				const { findings } = verifyCorpus({ corpus, texts, rules: [rule] });
				expect(findings.map(formatFinding)).toEqual([]);
			}
		);

	test('is verified in under 3 s of processor time, whatever else the machine does', () => {
		const before = process.cpuUsage();
		verifyCorpus(loadReal());
		const { user, system } = process.cpuUsage(before);
		expect((user + system) / 1e6).toBeLessThan(3);
	});
});
