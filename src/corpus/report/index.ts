import { buildDataset } from '../../lib/model/build';
import type { Draft } from '../../lib/model/dataset';
import { listPassages } from '../corpus';
import type { SourceTexts } from '../corpus';
import { measureCoverage } from './coverage';
import type { SourceCoverage } from './coverage';
import { listDoubts } from './doubts';
import type { Doubt } from './doubts';
import { countChecks, measureSymmetry } from './symmetry';
import type { Symmetry } from './symmetry';

export interface Report {
	coverage: SourceCoverage[];
	symmetry: Symmetry;
	checks: ReturnType<typeof countChecks>;
	/** Ids, in source order. */
	passagesWithoutClaims: string[];
	doubts: Doubt[];
}

/**
 * Measures how much of the sources the data covers, and how evenly it treats the sides.
 *
 * @param draft the data
 * @param texts the source texts, or null: lines and words of the sources are then not counted
 * @returns the counts
 * @throws DataError when the data cannot be linked
 */
export function buildReport(draft: Draft, texts: SourceTexts | null): Report {
	const dataset = buildDataset(draft);
	return {
		coverage: measureCoverage(draft, texts),
		symmetry: measureSymmetry(draft, texts),
		checks: countChecks(draft, dataset.checks),
		passagesWithoutClaims: listPassages(draft)
			.filter(({ passage }) => passage.claims.length === 0)
			.map(({ passage }) => passage.id),
		doubts: listDoubts(draft, dataset)
	};
}
