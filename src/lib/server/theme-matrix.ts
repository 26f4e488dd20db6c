import type { Claim } from '../model/claim';
import type { Text } from '../model/vocabulary';
import type { Corpus } from './dataset';
import type { MainSide } from './entry';

type SideCounts = Record<MainSide, number>;

/** How much each side says of one theme: home claims, in all and per nature. */
export interface MatrixRow extends SideCounts {
	id: string;
	label: Text;
	natures: Partial<Record<Claim['nature'], SideCounts>>;
}

/** Claims per theme, and in all: the denominators. */
export interface Matrix {
	rows: MatrixRow[];
	totals: SideCounts;
}

/**
 * Claims per theme, side and nature; a claim of two themes counts in both.
 *
 * @param corpus the public corpus
 * @returns one row a theme, in the order of the themes; third parties are counted nowhere
 */
export function themeMatrix(corpus: Corpus): Matrix {
	const totals: SideCounts = { record: 0, programme: 0 };
	const rows = new Map<string, MatrixRow>(
		corpus.data.themes.map(({ id, label }) => [
			id,
			{ id, label, record: 0, programme: 0, natures: {} }
		])
	);
	for (const claim of corpus.data.claims) {
		const side = corpus.sideOf(claim);
		if (side === 'third-party' || claim.sameAs !== null) continue;
		totals[side]++;
		for (const theme of claim.themes) countClaim(rows.get(theme), side, claim.nature);
	}
	return { rows: [...rows.values()], totals };
}

function countClaim(row: MatrixRow | undefined, side: MainSide, nature: Claim['nature']): void {
	if (!row) return;
	row[side]++;
	const counts = (row.natures[nature] ??= { record: 0, programme: 0 });
	counts[side]++;
}
