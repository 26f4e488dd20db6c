import type { Corpus, ReportFault, SourceTexts } from '../corpus';

interface Named {
	/** What holds when the rule finds nothing, as a sentence. */
	name: string;
	/** Number of the invariant in the data model that it belongs to. */
	invariant: number;
}

/** A rule on the data alone. */
export interface DataRule extends Named {
	find(corpus: Corpus, report: ReportFault): void;
}

/** A rule that compares the data with the source texts. */
export interface SourceRule extends Named {
	findInSources(corpus: Corpus, texts: SourceTexts, report: ReportFault): void;
}

export type Rule = DataRule | SourceRule;

/** True for rules that are not run when the source texts are not at hand. */
export const needsSources = (rule: Rule): rule is SourceRule => 'findInSources' in rule;
