import { collectFindings } from '../corpus';
import type { Corpus, SourceTexts } from '../corpus';
import type { Finding } from '../finding';
import { needsSources } from './rule';
import type { Rule } from './rule';
import { RULES } from './rules';

export interface Verification {
	findings: Finding[];
	/** Names of the rules that ran. */
	run: string[];
	/** Names of the rules that could not run. */
	notRun: string[];
	/** Why they could not; null when all ran. */
	why: 'no sources' | 'a file is not valid' | null;
}

export interface VerifyOptions {
	corpus: Corpus;
	/** Null when the source texts are not at hand. */
	texts: SourceTexts | null;
	rules?: readonly Rule[];
}

/**
 * Holds the data against every invariant of the data model.
 *
 * @param options the data, the source texts or null, and the rules (all of them by default)
 * @returns what was found, what ran and what could not; never throws on wrong data
 */
export function verifyCorpus({ corpus, texts, rules = RULES }: VerifyOptions): Verification {
	const result: Verification = { findings: [], run: [], notRun: [], why: null };
	for (const rule of rules) {
		if (needsSources(rule) && !texts) {
			result.notRun.push(rule.name);
			result.why = 'no sources';
			continue;
		}
		result.run.push(rule.name);
		const findings = collectFindings(corpus, rule.name, (report) => {
			if (!needsSources(rule)) rule.find(corpus, report);
			else if (texts) rule.findInSources(corpus, texts, report);
		});
		result.findings.push(...findings);
	}
	return result;
}
