import type { Claim } from '../model/claim';
import { themeSide, labelOf } from '../model/vocabulary';
import type { Lang } from '../model/vocabulary';
import type { Corpus } from './dataset';
import type { MainSide } from './entry';
import { say } from './text';

/** How much each side says of one theme: home claims, per nature. */
export interface MatrixRow {
	id: string;
	label: string;
	side: string;
	record: number;
	programme: number;
	natures: Record<MainSide, Partial<Record<Claim['nature'], number>>>;
}

/**
 * Claims per theme, side and nature; a claim of two themes counts in both.
 *
 * @param corpus the public corpus
 * @param lang language of the reader
 * @returns one row a theme, in the order of the themes; third parties are counted nowhere
 */
export function matrixRows(corpus: Corpus, lang: Lang): MatrixRow[] {
	return corpus.data.themes.map((theme) => {
		const natures: MatrixRow['natures'] = { record: {}, programme: {} };
		const totals = { record: 0, programme: 0 };
		for (const claim of corpus.data.claims) {
			const side = corpus.sideOf(claim);
			if (side === 'third-party' || claim.sameAs !== null || !claim.themes.includes(theme.id)) continue;
			totals[side]++;
			natures[side][claim.nature] = (natures[side][claim.nature] ?? 0) + 1;
		}
		return {
			id: theme.id,
			label: say(theme.label, lang),
			side: labelOf(themeSide, theme.side, lang),
			...totals,
			natures
		};
	});
}
