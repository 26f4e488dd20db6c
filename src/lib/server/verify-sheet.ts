import type { Source } from '../model/source';
import type { Sheet, SheetItem } from '../verify/sheet';
import type { Corpus } from './dataset';
import { mustFind } from './dataset';

/**
 * Everything published that copies a source, to be looked up in a reader's own copy.
 *
 * @param corpus the public corpus: sensitive claims are not in it, private names are « […] »
 * @param source one of its sources
 * @returns quotations, figures and evidence in source order
 */
export function buildSheet(corpus: Corpus, source: Source): Sheet {
	const { id, title, fileName, snapshot } = source;
	const passages = corpus.passagesOf(id);
	const items = passages.flatMap((passage) =>
		corpus.claimsOf(passage.id).flatMap((claim) => {
			const common = { record: claim.id, passage: passage.id, alsoLines: [] };
			const quotations = claim.quotes.map(({ line, exact }) => ({
				...common,
				kind: 'quotation' as const,
				line,
				exact
			}));
			const nature = { ...common, kind: 'nature' as const, ...claim.natureEvidence };
			return [...quotations, nature];
		})
	);
	return {
		source: id,
		title,
		fileName,
		sha256: snapshot.sha256,
		lines: snapshot.lines,
		items: [...items, ...figureItems(corpus, id)].sort((a, b) => a.line - b.line)
	};
}

function figureItems(corpus: Corpus, source: string): SheetItem[] {
	return corpus.data.figures
		.filter((figure) => figure.source === source)
		.flatMap(({ id, claim, line, alsoLines, raw, statusEvidence }) => {
			const { passage } = mustFind(corpus.claims, claim);
			const common = { record: id, passage, alsoLines };
			const printed = { ...common, kind: 'figure' as const, line, exact: raw };
			if (!statusEvidence) return [printed];
			return [printed, { ...common, alsoLines: [], kind: 'status' as const, ...statusEvidence }];
		});
}
